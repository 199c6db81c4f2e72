import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseloadQuery } from '../../../generated/graphql';
import { Button, Chip, EmptyState, LiveRegion, Muted, Stack, TextField } from '../../../ui';

const ZOEKEN_VANAF = 9;

type Client = CaseloadQuery['caseload'][number];

export interface ClientkeuzeProps {
  clienten: readonly Client[];
  kies: (clientId: string) => void;
  nieuw: () => void;
}

/** The own caseload as a list for thumbs: one tap chooses and goes on. */
export function Clientkeuze({ clienten, kies, nieuw }: ClientkeuzeProps) {
  const { t } = useTranslation('casus');
  const [zoek, zetZoek] = useState('');
  const nieuweClient = <Button onPress={nieuw}>{t('inbrengen.nieuw')}</Button>;
  if (clienten.length === 0) {
    return (
      <EmptyState title={t('inbrengen.leeg')} action={nieuweClient}>
        {t('inbrengen.leegUitleg')}
      </EmptyState>
    );
  }
  const gevonden = opVolgorde(clienten).filter(({ naam }) => naam.toLocaleLowerCase('nl').includes(zoek.trim().toLocaleLowerCase('nl')));
  return (
    <Stack>
      {clienten.length >= ZOEKEN_VANAF && (
        <>
          <TextField label={t('inbrengen.zoek')} type="search" value={zoek} onChange={zetZoek} autoComplete="off" />
          <LiveRegion>{zoek && t('inbrengen.gevonden', { count: gevonden.length })}</LiveRegion>
        </>
      )}
      {gevonden.length === 0 && <p>{t('inbrengen.nietsGevonden')}</p>}
      <ul className="dt-clienten" data-interactie="client">
        {gevonden.map((client) => (
          <li key={client.id}>{client.heeftOpenCasus ? <Lopend client={client} /> : <Regel client={client} kies={kies} />}</li>
        ))}
      </ul>
      <div>{nieuweClient}</div>
    </Stack>
  );
}

function Regel({ client, kies }: { client: Client; kies: (clientId: string) => void }) {
  return (
    <Button size="large" fullWidth onPress={() => kies(client.id)}>
      <span className="dt-clienten__wie">
        <span>{client.naam}</span>
        <span className="dt-clienten__waar">{client.gemeenteNaam}</span>
      </span>
    </Button>
  );
}

function Lopend({ client }: { client: Client }) {
  const { t } = useTranslation('casus');
  return (
    <div className="dt-clienten__lopend">
      <Muted large>{client.naam}</Muted>
      <Chip>{client.pseudoniem ? t('inbrengen.lopendNaam', { naam: client.pseudoniem }) : t('inbrengen.lopend')}</Chip>
    </div>
  );
}

// Whoever can be chosen comes first, so that a thumb finds him without scrolling past the others.
function opVolgorde(clienten: readonly Client[]): Client[] {
  return [...clienten].sort((a, b) => Number(a.heeftOpenCasus) - Number(b.heeftOpenCasus) || a.naam.localeCompare(b.naam, 'nl'));
}
