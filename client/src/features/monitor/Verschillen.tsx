import { useTranslation } from 'react-i18next';
import { Muted } from '../../ui';
import { groepeer, opmerkingen, verschillen, type Figuur, type Verschilgroep, type Verschilplek } from './figuur';
import { useCijferwoorden } from './useCijferwoorden';

/** Every difference with the source in words, below its cause, and what the source itself remarks. */
export function Verschillen({ figuur }: { figuur: Figuur }) {
  const { t } = useTranslation('cijfers');
  const groepen = groepeer(verschillen(figuur));
  const remarks = opmerkingen(figuur);
  return (
    <div className="dt-cijfers__blok">
      <h3 className="dt-cijfers__kop">{t('verschil.titel')}</h3>
      {groepen.length === 0 && <Muted large>{t('verschil.geen')}</Muted>}
      {groepen.map((groep) => (
        <Groep key={groep.plekken.map(({ rij, cel }) => `${rij}-${cel.kolom}`).join()} groep={groep} />
      ))}
      {remarks.length > 0 && (
        <>
          <h3 className="dt-cijfers__kop">{t('verschil.opmerkingen')}</h3>
          <ul className="dt-cijfers__zinnen">
            {remarks.map(({ rij, kop, cel }) => (
              <li key={`${rij}-${cel.kolom}`}>{t('verschil.opmerking', { rij, kolom: kop, tekst: cel.opmerking ?? '' })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Groep({ groep: { verklaard, toelichtingen, plekken } }: { groep: Verschilgroep }) {
  const { t } = useTranslation('cijfers');
  return (
    <div className="dt-cijfers__oorzaak">
      <p>
        {toelichtingen.join(' ')} {!verklaard && <strong>{t('verschil.onverklaard')}</strong>}
      </p>
      <ul className="dt-cijfers__plekken">
        {plekken.map((plek) => (
          <Plek key={`${plek.rij}-${plek.cel.kolom}`} plek={plek} />
        ))}
      </ul>
    </div>
  );
}

function Plek({ plek: { rij, kop, soort, cel } }: { plek: Verschilplek }) {
  const { t } = useTranslation('cijfers');
  const { waarde, verschil } = useCijferwoorden(soort);
  const getallen = { berekend: waarde(cel.berekend ?? 0), gedrukt: waarde(cel.gedrukt ?? 0) };
  return (
    <li>
      <strong>{t('verschil.plek', { rij, kolom: kop })}</strong> {t('verschil.regel', getallen)} {verschil(cel.verschil ?? 0)}.
    </li>
  );
}
