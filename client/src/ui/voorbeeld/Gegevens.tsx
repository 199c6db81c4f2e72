import { euroPrecies } from '../../platform/opmaak';
import { Card, Chip, DefinitionCard, DefinitionList, Disclosure, Grid, Link, PageHeader, Stack, Table } from '..';

const BOEKINGEN = [
  { id: '1', casus: 'Zilverschoon', dag: '18 november', soort: 'Gereserveerd', cent: '128000' },
  { id: '2', casus: 'Ereprijs', dag: '11 november', soort: 'Betaald', cent: '45050' },
  { id: '3', casus: 'Wederik', dag: '4 november', soort: 'Vrijgevallen', cent: '-90000' },
];

export function Gegevens() {
  return (
    <Stack gap="xl">
      <PageHeader eyebrow="Westfriesland" title="Cijfers" intro="Bij elk cijfer staat wat meetelt, de dag en de bron." />
      <Grid>
        <DefinitionCard label="Aanmeldingen in 2024" figure="1.284" definition="Elke aanmelding telt één keer, ook als die later is ingetrokken." asOf="18 november 2026" source="gebeurtenissen" />
        <DefinitionCard
          label="Aandeel met woning"
          figure="47,5%"
          definition="Toewijzingen gedeeld door aanmeldingen in hetzelfde jaar."
          asOf="18 november 2026"
          source="gebeurtenissen"
          comparison={{ printed: '47%', difference: 'De bron rondt af naar beneden.' }}
        />
        <DefinitionCard label="Wachttijd, midden" figure="274 dagen" definition="De helft wacht korter, de helft langer." asOf="18 november 2026" source="gebeurtenissen" />
      </Grid>
      <Boekingen />
      <Grid>
        <Card title="Besloten op 18 november">
          <p>U hoeft niet onder bewind. U krijgt een contract op uw eigen naam.</p>
          <p>
            <Link href="#gegevens" arrow>
              Waarom?
            </Link>
          </p>
        </Card>
        <Card title="Niet eens?" tone="letop">
          <p>Vraag een tweede mening, dien een klacht in, of vraag hulp van een cliëntondersteuner.</p>
        </Card>
        <Card title="Het besluit">
          <DefinitionList
            items={[
              { term: 'Soort', value: 'Maatwerk binnen de regels' },
              { term: 'Bedrag', value: euroPrecies('128000') },
              { term: 'Vastgesteld', value: '18 november 2026 om 14:31' },
            ]}
          />
          <Disclosure title="Toon de gronden">De betalingsregeling loopt zeven maanden goed.</Disclosure>
        </Card>
      </Grid>
    </Stack>
  );
}

function Boekingen() {
  return (
    <Table
      caption="Boekingen van het noodfonds"
      rows={BOEKINGEN}
      rowKey={({ id }) => id}
      columns={[
        { id: 'casus', header: 'Casus', cell: ({ casus }) => <Link href="#gegevens">{casus}</Link> },
        { id: 'dag', header: 'Dag', cell: ({ dag }) => dag },
        { id: 'soort', header: 'Soort', cell: ({ soort }) => <Chip tone={soort === 'Betaald' ? 'goed' : 'neutraal'}>{soort}</Chip> },
        { id: 'bedrag', header: 'Bedrag', align: 'end', cell: ({ cent }) => euroPrecies(cent) },
      ]}
    />
  );
}
