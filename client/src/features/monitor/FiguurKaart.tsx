import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { Button, Card, Chip, Cluster, Muted } from '../../ui';
import { Definitie } from './Definitie';
import { heeftWeggelaten, isLeeg, type Figuur } from './figuur';
import { Figuurtabel } from './Figuurtabel';
import { useCsv } from './useCsv';
import { Verschillen } from './Verschillen';
import type { Cijfervraag } from './vraag';

/** One figure with everything a reader needs to trust it. */
export function FiguurKaart({ figuur, vraag }: { figuur: Figuur; vraag: Cijfervraag }) {
  const { t } = useTranslation('cijfers');
  const csv = useCsv(vraag);
  const { nummer, titel, peildatum, bron } = figuur;
  const stand = (
    <Cluster>
      <Chip>{t('standOp', { datum: datumLang(peildatum, huidigeTaal()) })}</Chip>
      <Button size="small" variant="quiet" ariaLabel={t('downloadFiguurUitleg', { nummer })} onPress={() => csv([figuur])}>
        {t('downloadFiguur')}
      </Button>
    </Cluster>
  );
  return (
    <div id={`figuur-${nummer}`} className="dt-cijfers__figuur">
      <Card eyebrow={t('figuur', { nummer })} title={titel} aside={stand}>
        {isLeeg(figuur) ? (
          <Muted large>{t('leeg.figuur')}</Muted>
        ) : (
          <>
            {bron && <Muted>{t('tabel.lezen')}</Muted>}
            <Figuurtabel figuur={figuur} />
          </>
        )}
        <div className="dt-cijfers__onder">
          <div className="dt-cijfers__blok">
            {bron && <Verschillen figuur={figuur} />}
            {heeftWeggelaten(figuur) && <Weggelaten />}
          </div>
          <Definitie figuur={figuur} />
        </div>
      </Card>
    </div>
  );
}

function Weggelaten() {
  const { t } = useTranslation('cijfers');
  return (
    <div className="dt-cijfers__blok">
      <h3 className="dt-cijfers__kop">{t('weggelaten.titel')}</h3>
      <p>{t('weggelaten.uitleg')}</p>
    </div>
  );
}
