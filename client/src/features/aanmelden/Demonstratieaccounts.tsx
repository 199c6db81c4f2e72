import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DemonstratieaccountsDocument, type DemonstratieaccountsQuery } from '../../generated/graphql';
import { Button, Card } from '../../ui';

/** The one password of every invented account; it opens nothing outside the demonstration. */
const WACHTWOORD = 'Waterlelie-oefenen-2026';

type Account = DemonstratieaccountsQuery['demonstratieaccounts'][number];

/** Invented people one can try the product as; empty outside the demonstration. */
export function Demonstratieaccounts({ kies }: { kies: (invoer: { email: string; wachtwoord: string }) => void }) {
  const { t } = useTranslation('aanmelden');
  const { data } = useQuery(DemonstratieaccountsDocument);
  const perRegio = groepeer(data?.demonstratieaccounts ?? []);
  if (perRegio.length === 0) return null;
  return (
    <section aria-labelledby="demonstratie" className="dt-aanmelden__demonstratie">
      <h2 id="demonstratie">{t('demonstratie')}</h2>
      <p>{t('demonstratieUitleg')}</p>
      {perRegio.map(([regio, accounts]) => (
        <Card key={regio}>
          <h3>{regio}</h3>
          <ul className="dt-aanmelden__accounts">
            {accounts.map(({ email, omschrijving }) => (
              <li key={email}>
                <Button variant="secondary" fullWidth onPress={() => kies({ email, wachtwoord: WACHTWOORD })}>
                  {omschrijving}
                </Button>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </section>
  );
}

function groepeer(accounts: readonly Account[]): [string, Account[]][] {
  const perRegio = new Map<string, Account[]>();
  for (const account of accounts) perRegio.set(account.regioNaam, [...(perRegio.get(account.regioNaam) ?? []), account]);
  return [...perRegio];
}
