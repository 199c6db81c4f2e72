import { useTranslation } from 'react-i18next';
import type { CasusVeldenFragment } from '../../../generated/graphql';
import { huidigeTaal } from '../../../platform/i18n';
import { kan } from '../../../platform/mogelijk';
import { datumLang } from '../../../platform/opmaak';
import { Button, Card, DefinitionList, Disclosure, Muted, Stack } from '../../../ui';
import type { Vraag } from '../dialoog/dialoog';

type Deelnemer = CasusVeldenFragment['deelnemers'][number];

/** Who takes part and sees this casus, with the reason, purpose and ground of each. */
export function Deelnemers({ casus, vraag }: { casus: CasusVeldenFragment; vraag: Vraag }) {
  const { t } = useTranslation('casus');
  const magVerwijderen = kan(casus.acties, 'deelnemerVerwijderen');
  return (
    <Card title={t('deelnemers.titel')}>
      <Muted>{casus.deelnemers.length > 0 ? t('deelnemers.uitleg') : t('deelnemers.leeg')}</Muted>
      <ul className="dt-casus__lijst">
        {casus.deelnemers.map((deelnemer) => (
          <li key={deelnemer.id}>
            <EenDeelnemer
              deelnemer={deelnemer}
              verwijder={
                magVerwijderen && deelnemer.organisatie.id !== casus.brengendeOrganisatie.id
                  ? () => vraag({ soort: 'deelnemerVerwijderen', organisatie: deelnemer.organisatie })
                  : undefined
              }
            />
          </li>
        ))}
      </ul>
      {casus.meekijkers.length > 0 && (
        <section aria-labelledby="meekijkers">
          <h3 id="meekijkers">{t('deelnemers.meekijkers')}</h3>
          <Muted>{t('deelnemers.meekijkersUitleg')}</Muted>
          <ul className="dt-casus__lijst">
            {casus.meekijkers.map(({ lidId, naam, functie, organisatieNaam }) => (
              <li key={lidId}>
                <strong>{organisatieNaam}</strong>
                <Muted>{[naam, functie].filter(Boolean).join(', ')}</Muted>
              </li>
            ))}
          </ul>
        </section>
      )}
      {kan(casus.acties, 'organisatieUitnodigen') && (
        <div>
          <Button onPress={() => vraag({ soort: 'organisatieUitnodigen' })}>{t('pagina.uitnodigen')}</Button>
        </div>
      )}
    </Card>
  );
}

function EenDeelnemer({ deelnemer, verwijder }: { deelnemer: Deelnemer; verwijder?: () => void }) {
  const { t } = useTranslation('casus');
  const { organisatie, leden, reden, doel, grondslag, uitgenodigdOp } = deelnemer;
  return (
    <>
      <strong>{organisatie.naam}</strong>
      <Muted>{leden.join(', ') || t('deelnemers.niemand')}</Muted>
      <Disclosure title={t('deelnemers.meer', { organisatie: organisatie.naam })}>
        <Stack gap="s">
          <DefinitionList
            items={[
              { term: t('deelnemers.waarom'), value: reden },
              { term: t('deelnemers.doel'), value: doel },
              { term: t('deelnemers.grondslag'), value: grondslag },
              { term: t('deelnemers.sinds'), value: datumLang(uitgenodigdOp, huidigeTaal()) },
            ]}
          />
          {verwijder && (
            <div>
              <Button size="small" onPress={verwijder} ariaLabel={t('deelnemers.verwijderVan', { organisatie: organisatie.naam })}>
                {t('deelnemers.verwijder')}
              </Button>
            </div>
          )}
        </Stack>
      </Disclosure>
    </>
  );
}
