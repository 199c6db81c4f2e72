import { useTranslation } from 'react-i18next';
import type { CasusVeldenFragment } from '../../../generated/graphql';
import { huidigeTaal } from '../../../platform/i18n';
import { kan } from '../../../platform/mogelijk';
import { datumLang } from '../../../platform/opmaak';
import { Button, Card, DefinitionList, Disclosure, Muted, Stack } from '../../../ui';
import type { Vraag } from '../dialoog/dialoog';

type Deel = CasusVeldenFragment['delen'][number];

/** The dossier by data group: the whole, or only the agreement for who has no ground for more. */
export function Dossier({ casus, vraag }: { casus: CasusVeldenFragment; vraag: Vraag }) {
  const { t } = useTranslation('casus');
  return (
    <Card
      title={t('dossier.titel')}
      aside={
        kan(casus.acties, 'dossierdeelVastleggen') && (
          <Button size="small" onPress={() => vraag({ soort: 'dossierdeelVastleggen' })}>
            {t('pagina.dossierVastleggen')}
          </Button>
        )
      }
    >
      {casus.delen.length === 0 && <Muted large>{t('dossier.leeg')}</Muted>}
      <Stack>
        {casus.delen.map((deel) => (
          <EenDeel key={`${deel.gegevensgroep} ${deel.bronNaam}`} deel={deel} />
        ))}
      </Stack>
      <Disclosure title={t('dossier.nietAlles')}>
        <p>{t('dossier.nietAllesUitleg')}</p>
      </Disclosure>
    </Card>
  );
}

function EenDeel({ deel }: { deel: Deel }) {
  const { t } = useTranslation('casus');
  const { titel, bronNaam, regels, functioneel, grondslag, doel, gewijzigdOp } = deel;
  const waarom = [
    ...(grondslag ? [{ term: t('dossier.grondslag'), value: grondslag }] : []),
    ...(doel ? [{ term: t('dossier.doel'), value: doel }] : []),
  ];
  return (
    <Card compact headingLevel={3} title={titel}>
      {regels.length > 0 && <DefinitionList items={regels.map(({ label, waarde }) => ({ term: label, value: waarde }))} />}
      {functioneel && (
        <div>
          <p className="dt-bovenkop">{t('dossier.afspraak')}</p>
          <p>{functioneel}</p>
        </div>
      )}
      <Muted>{t('dossier.bron', { bron: bronNaam, dag: datumLang(gewijzigdOp, huidigeTaal()) })}</Muted>
      {waarom.length > 0 && (
        <Disclosure title={t('dossier.waarom')}>
          <DefinitionList items={waarom} />
        </Disclosure>
      )}
    </Card>
  );
}
