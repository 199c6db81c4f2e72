import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { Alert, Card, Muted } from '../../ui';
import type { Dossier } from './dossier';
import { type Leden, useLidnaam } from './useLidnaam';

/** Who approved, how many are still needed, and who may not and why. */
export function Akkoorden({ dossier: { uitgave, akkoorden }, leden }: { dossier: Dossier; leden: Leden | undefined }) {
  const { t } = useTranslation('noodfonds');
  const naam = useLidnaam(leden);
  const isOpen = BigInt(uitgave.restInCent) > 0n;
  const nodig = uitgave.akkoordenTeGaan;
  const isAanvraag = uitgave.stand === 'aangevraagd';
  const vanTafel = isAanvraag && uitgave.route === 'tafel';
  const vraagtAkkoord = (isOpen && uitgave.stand !== 'vrij_te_geven') || (isAanvraag && !vanTafel);
  const genoeg = vraagtAkkoord ? 'genoeg' : 'nietNodig';
  const zin = vanTafel ? 'tafel' : genoeg;
  const leeg = vraagtAkkoord && nodig > 0 ? <Muted>{t('akkoord.leeg')}</Muted> : null;
  if (uitgave.route === 'vrij_inzetbaar') {
    return (
      <Card title={t('akkoord.titel')}>
        <p>{t('akkoord.alleen', { naam: naam(uitgave.aangevraagdDoor) })}</p>
      </Card>
    );
  }
  return (
    <Card title={t('akkoord.titel')}>
      {vraagtAkkoord && nodig > 0 ? <Alert tone="letop" title={t('akkoord.nog', { count: nodig })} /> : <p>{t(`akkoord.${zin}`)}</p>}
      {akkoorden.length === 0 ? (
        leeg
      ) : (
        <ul className="dt-noodfonds__akkoorden">
          {akkoorden.map(({ lidId, wijze, gegevenOp }) => (
            <li key={lidId}>
              {t('akkoord.gaf', { naam: naam(lidId), datum: datumLang(gegevenOp, huidigeTaal()) })},{' '}
              {wijze === 'standpunt' ? t('akkoord.wijze.standpunt') : t('akkoord.wijze.akkoord')}.
            </li>
          ))}
        </ul>
      )}
      <Muted>
        {t('akkoord.aanvrager', { naam: naam(uitgave.aangevraagdDoor) })} {t('akkoord.dubbel')}
      </Muted>
    </Card>
  );
}
