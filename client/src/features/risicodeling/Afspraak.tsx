import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { kan } from '../../platform/mogelijk';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Button, Card, Cluster, DefinitionList, Stack, useAnnounce } from '../../ui';
import { Beslisdialoog } from './Beslisdialoog';
import { Claimdialoog } from './Claimdialoog';
import { Claims } from './Claims';
import { type Claim, type Deling, useOrganisaties } from './deling';

interface Props {
  deling: Deling;
  opnieuw: () => Promise<unknown>;
  titel?: string;
}

/** One agreement with its parties, its ceiling and the claims on it. */
export function Afspraak({ deling, opnieuw, titel }: Props) {
  const { t } = useTranslation('risicodeling');
  const [claimt, zetClaimt] = useState(false);
  const [claim, zetClaim] = useState<Claim>();
  const zeg = useAnnounce();
  const organisaties = useOrganisaties();
  const naam = (id: string) => organisaties.find((een) => een.id === id)?.naam ?? '';
  const dag = (waarde: string) => datumLang(waarde, huidigeTaal());

  function sluit() {
    zetClaimt(false);
    zetClaim(undefined);
  }

  function klaar(melding: string) {
    sluit();
    zeg(melding);
    void opnieuw();
  }

  return (
    <Card title={titel ?? t('titel')}>
      <Stack>
        <DefinitionList
          items={[
            { term: t('contract'), value: deling.contract },
            { term: t('periode'), value: t('periodeWaarde', { van: dag(deling.van), tot: dag(deling.tot) }) },
            { term: t('partijen'), value: deling.partijen.map(({ organisatieId, aandeel }) => t('partij', { naam: naam(organisatieId), aandeel })).join(', ') },
            { term: t('plafond'), value: euroPrecies(deling.plafondInCent) },
            { term: t('geclaimd'), value: euroPrecies(deling.geclaimdInCent) },
            { term: t('betaald'), value: euroPrecies(deling.betaaldInCent) },
            ...(deling.terugInCent === '0' ? [] : [{ term: t('terug'), value: euroPrecies(deling.terugInCent) }]),
          ]}
        />
        <Claims claims={deling.claims} beslis={kan(deling.acties, 'beslissen') ? zetClaim : undefined} />
        {kan(deling.acties, 'claimen') && (
          <Cluster>
            <Button onPress={() => zetClaimt(true)}>{t('acties.claimen')}</Button>
          </Cluster>
        )}
      </Stack>
      {claimt && <Claimdialoog uitgaveId={deling.uitgaveId} klaar={klaar} sluit={sluit} />}
      {claim && <Beslisdialoog key={claim.id} claim={claim} klaar={klaar} sluit={sluit} />}
    </Card>
  );
}
