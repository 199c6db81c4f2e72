import { useTranslation } from 'react-i18next';
import { UitgavespoorDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { FetchState, Muted } from '../../ui';
import type { Spoor } from './spoor';
import { Boekingen } from './Boekingen';
import { Bonnen } from './Bonnen';
import { Claimspoor } from './Claimspoor';
import { Geldgrond } from './Geldgrond';
import { Spoorstap } from './Spoorstap';

/** The money of the besluit: from fund to payment, or the words that there is none. */
export function Geldspoor({ besluit }: { besluit: Spoor }) {
  const { t } = useTranslation('audit');
  const { uitgaveId } = besluit;
  const { data, fout, nietGevonden, opnieuw } = useBevraging(UitgavespoorDocument, { id: uitgaveId ?? '' }, !uitgaveId);
  return (
    <Spoorstap titel={t('spoor.geld')}>
      {uitgaveId ? (
        <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()}>
          {({ uitgave, uitgavebetaling }) => (
            <>
              <Boekingen besluit={besluit} spoor={uitgave} />
              <Geldgrond spoor={uitgave} />
              <Claimspoor uitgaveId={uitgave.uitgave.id} />
              <Bonnen betaling={uitgavebetaling} />
            </>
          )}
        </FetchState>
      ) : (
        <Muted large>{t('geld.geen')}</Muted>
      )}
    </Spoorstap>
  );
}
