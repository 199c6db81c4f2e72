import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FondsbeheerDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { kan } from '../../../platform/mogelijk';
import { Button, ChipRow, Cluster, FetchState, Grid, Link, PageHeader, Stack, useAnnounce } from '../../../ui';
import { Fondskaart } from '../Fondskaart';
import { Afsluitdialoog } from './Afsluitdialoog';
import { Baten } from './Baten';
import { Begrootdialoog } from './Begrootdialoog';
import { Bijdragen } from './Bijdragen';
import { Regelkaart } from './Regelkaart';
import { Regeldialoog } from './Regeldialoog';
import type { Fondsdossier } from './regels';
import '../Noodfonds.css';
import '../aanvragen/Aanvragen.css';

/** One fonds as its holder manages it: what it holds itself to, who put money in, and the end of its year. */
export function Fondsbeheer({ id }: { id: string }) {
  const { data, fout, nietGevonden, opnieuw } = useBevraging(FondsbeheerDocument, { id });
  return (
    <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={6}>
      {({ fondsbeheer }) => <Blad dossier={fondsbeheer} opnieuw={opnieuw} />}
    </FetchState>
  );
}

type Open = 'begroten' | 'regels' | 'afsluiten';

function Blad({ dossier, opnieuw }: { dossier: Fondsdossier; opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('fondsbeheer');
  const [open, zetOpen] = useState<Open>();
  const zeg = useAnnounce();
  const { fonds, regels, bijdragen, baten, acties } = dossier;
  const venster = {
    fondsId: fonds.id,
    sluit: () => zetOpen(undefined),
    klaar: (melding: string) => {
      zetOpen(undefined);
      zeg(melding);
      void opnieuw();
    },
  };
  return (
    <Stack gap="l">
      <p>
        <Link href="/noodfonds">{t('terug')}</Link>
      </p>
      <PageHeader title={fonds.naam} status={fonds.geslotenOp ? <ChipRow chips={[{ text: t('gesloten') }]} /> : undefined} />
      {acties.some(({ toegestaan }) => toegestaan) && (
        <Cluster>
          {kan(acties, 'fondsBegroten') && <Button variant="primary" onPress={() => zetOpen('begroten')}>{t('begroten.open')}</Button>}
          {kan(acties, 'fondsRegelsZetten') && <Button onPress={() => zetOpen('regels')}>{t('regels.knop')}</Button>}
          {kan(acties, 'fondsAfsluiten') && <Button variant="quiet" onPress={() => zetOpen('afsluiten')}>{fonds.geslotenOp ? t('afsluiten.rest.open') : t('afsluiten.open')}</Button>}
        </Cluster>
      )}
      <Grid min="l">
        <Fondskaart fonds={fonds} />
        <Regelkaart regels={regels} soort={fonds.soort} />
      </Grid>
      <Bijdragen bijdragen={bijdragen} />
      <Baten baten={baten} />
      {open === 'begroten' && <Begrootdialoog {...venster} />}
      {open === 'regels' && <Regeldialoog {...venster} regels={regels} />}
      {open === 'afsluiten' && <Afsluitdialoog {...venster} fonds={fonds} />}
    </Stack>
  );
}
