import { passkeyMakenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PasskeyBeginnenDocument, PasskeyMakenDocument, PasskeyVerwijderenDocument, type BeveiligingQuery } from '../../generated/graphql';
import { huidigeTaal, zegFout } from '../../platform/i18n';
import { datumTijd } from '../../platform/opmaak';
import { kentPasskeys, maakPasskey } from '../../platform/passkey';
import { Alert, Button, Card, EmptyState, Form, Muted, Stack, Table, TextField } from '../../ui';
import { useStap } from './useStap';

// WebAuthn knows sites by name; an address in figures has none (WebAuthn Level 3 §5.1.2).
const CIJFERS = /^[\d.]+$|^\[/;

type Passkey = BeveiligingQuery['beveiliging']['passkeys'][number];

/** The own passkeys: making one, and removing one that is no longer used. */
export function Passkeys({ passkeys, opnieuw }: { passkeys: readonly Passkey[]; opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('beveiliging');
  const taal = huidigeTaal();
  const verwijderen = useStap(PasskeyVerwijderenDocument);
  return (
    <Card title={t('passkeys.titel')}>
      <Stack>
        <p>{t('passkeys.uitleg')}</p>
        {verwijderen.weigering && <Alert tone="fout" title={verwijderen.weigering.boodschap} />}
        <Table
          caption={t('passkeys.titel')}
          captionHidden
          rows={passkeys}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('passkeys.geen')} />}
          columns={[
            { id: 'naam', header: t('passkeys.naam'), cell: ({ naam }) => naam },
            { id: 'gemaakt', header: t('passkeys.gemaakt'), cell: ({ gemaaktOp }) => datumTijd(gemaaktOp, taal) },
            { id: 'gebruikt', header: t('passkeys.gebruikt'), cell: ({ gebruiktOp }) => (gebruiktOp ? datumTijd(gebruiktOp, taal) : t('passkeys.nooit')) },
            {
              id: 'verwijder',
              header: t('passkeys.verwijder'),
              acts: true,
              cell: ({ id }) => (
                <Button variant="quiet" onPress={() => void verwijderen.doe({ invoer: { passkeyId: id } }).then(opnieuw)}>
                  {t('passkeys.verwijder')}
                </Button>
              ),
            },
          ]}
        />
        {kentPasskeys() ? <Maken opnieuw={opnieuw} /> : <Muted>{t('passkeys.kanNiet')}</Muted>}
      </Stack>
    </Card>
  );
}

function Maken({ opnieuw }: { opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('beveiliging');
  const [naam, zetNaam] = useState('');
  const [fout, zetFout] = useState<string>();
  const [melding, zetMelding] = useState<'gemaaktMelding' | 'gestopt' | 'opAdres'>();
  const beginnen = useStap(PasskeyBeginnenDocument);
  const maken = useStap(PasskeyMakenDocument);
  const weigering = beginnen.weigering ?? maken.weigering;

  async function maak() {
    const gekeurd = passkeyMakenInvoer.shape.naam.safeParse(naam);
    zetMelding(undefined);
    zetFout(zegFout(gekeurd));
    if (!gekeurd.success) return;
    const vraag = await beginnen.doe({});
    if (!vraag) return;
    const antwoord = await maakPasskey(vraag.opties);
    if (!antwoord) return zetMelding(CIJFERS.test(location.hostname) ? 'opAdres' : 'gestopt');
    if (!(await maken.doe({ invoer: { antwoord, naam } }))) return;
    zetNaam('');
    zetMelding('gemaaktMelding');
    await opnieuw();
  }

  return (
    <Form
      ariaLabel={t('passkeys.maak')}
      onSubmit={() => void maak()}
      actions={
        <Button type="submit" variant="secondary" busy={beginnen.bezig || maken.bezig}>
          {t('passkeys.maak')}
        </Button>
      }
    >
      {melding && <Alert tone={melding === 'gemaaktMelding' ? 'goed' : 'info'} title={t(`passkeys.${melding}`)} announce />}
      {weigering && <Alert tone="fout" title={weigering.boodschap} />}
      <TextField label={t('passkeys.naam')} description={t('passkeys.naamUitleg')} value={naam} onChange={zetNaam} error={fout} autoComplete="off" />
    </Form>
  );
}
