import { useTranslation } from 'react-i18next';
import type { CasusrouteQuery } from '../../../generated/graphql';
import { huidigeTaal } from '../../../platform/i18n';
import { datumLang } from '../../../platform/opmaak';
import { Muted } from '../../../ui';

type Stap = CasusrouteQuery['casusroute']['stappen'][number];

/** What was tried and where the casus went, oldest first; nothing of it is ever changed. */
export function Stappen({ stappen }: { stappen: readonly Stap[] }) {
  const { t } = useTranslation('route');
  if (stappen.length === 0) return <Muted>{t('geenStappen')}</Muted>;
  return (
    <ol className="dt-casus__lijst" aria-label={t('stappen')}>
      {stappen.map((stap) => (
        <li key={stap.id}>
          <strong>{kop(stap)}</strong>
          <p>{stap.tekst}</p>
          {stap.zonderPoging && <p>{t('zonderPoging', { reden: stap.zonderPoging })}</p>}
          <Muted>{onderschrift(stap)}</Muted>
        </li>
      ))}
    </ol>
  );

  function kop({ soort, niveau, zijuitgang }: Stap): string {
    if (zijuitgang) return t(`zijuitgang.${zijuitgang as 'zorgkantoor' | 'zorg_en_veiligheidshuis'}`);
    const nummer = ([1, 2, 3] as const).find((een) => een === niveau) ?? 1;
    return soort === 'poging' ? t(`geprobeerd_${nummer}`) : t(`naar_${nummer}`);
  }

  // Who is at move is not always the organisation of who wrote it down.
  function onderschrift({ soort, eigenaarNaam, gezetOp, gezetDoorNaam, gezetDoorOrganisatieNaam, termijn }: Stap): string {
    const dag = (welke: string) => datumLang(welke, huidigeTaal());
    const wie = t(soort === 'poging' ? 'door' : 'aanZet', { eigenaar: eigenaarNaam, wie: gezetDoorNaam, organisatie: gezetDoorOrganisatieNaam, dag: dag(gezetOp) });
    return termijn ? `${wie} ${t('tot', { dag: dag(termijn) })}` : wie;
  }
}
