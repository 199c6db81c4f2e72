import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euro } from '../../platform/opmaak';
import { Card, Disclosure, FetchState, Muted } from '../../ui';
import type { Besluitbevraging, MijnBesluit } from './useBesluiten';

/** What was decided, with its reason one tap away. */
export function Besluiten({ bevraging }: { bevraging: Besluitbevraging }) {
  const { t } = useTranslation('client');
  const { data, fout, nietGevonden, opnieuw } = bevraging;
  return (
    <section className="dt-mijnzaak__deel" aria-labelledby="mijn-besluiten">
      <h2 id="mijn-besluiten">{t('besluiten')}</h2>
      <FetchState data={data} fault={nietGevonden ? undefined : fout} onRetry={() => void opnieuw()} lines={2}>
        {({ besluitstand: { besluiten } }) => (
          <>
            {besluiten.length === 0 && <Muted large>{t('geenBesluit')}</Muted>}
            {besluiten.map((besluit) => (
              <EenBesluit key={besluit.id} besluit={besluit} />
            ))}
          </>
        )}
      </FetchState>
    </section>
  );
}

function EenBesluit({ besluit }: { besluit: MijnBesluit }) {
  const { t } = useTranslation('client');
  const { tekst, bedragInCent, genomenOp, herzienVoor, gronden } = besluit;
  const dag = (moment: string) => datumLang(moment, huidigeTaal());
  return (
    <Card headingLevel={3} eyebrow={t('beslotenOp', { dag: dag(genomenOp) })}>
      <p>{tekst}</p>
      {bedragInCent && BigInt(bedragInCent) > 0n && <p>{t('geldt', { bedrag: euro(bedragInCent) })}</p>}
      {herzienVoor && <Muted large>{t('herzien', { dag: dag(herzienVoor) })}</Muted>}
      {gronden.length > 0 && (
        <Disclosure title={t('waarom')}>
          {gronden.map(({ soort, tekst: reden }) => (
            <p key={soort + reden}>{reden}</p>
          ))}
        </Disclosure>
      )}
    </Card>
  );
}
