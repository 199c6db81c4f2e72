import { Button, Card, Chip, Cluster, LinkButton, Muted, PageHeader, SidePanelLayout, Stack, Table, Tabs } from '..';

const MENSEN = [
  { wie: 'Zus', wat: 'belt elke zondag', band: 'sterk' },
  { wie: 'Begeleider', wat: '2 uur per week', band: 'sterk' },
  { wie: 'Budgetcoach', wat: '1 keer per maand', band: 'gewoon' },
  { wie: 'Vader', wat: 'weinig contact', band: 'gespannen' },
];

export function Netwerkzij() {
  return (
    <SidePanelLayout sideLabel="Wat opvalt" side={<Opvallend />}>
      <Stack gap="l">
        <PageHeader eyebrow="Casus Zilverschoon" title="Wie staan er om de cliënt heen?" actions={<LinkButton href="#netwerk">Iemand toevoegen</LinkButton>} />
        <Tabs
          ariaLabel="Weergave"
          tabs={[
            { id: 'lijst', label: 'Lijst', count: MENSEN.length, content: <Lijst /> },
            { id: 'kaart', label: 'Kaart', content: <p>De tekening van hetzelfde.</p> },
          ]}
        />
      </Stack>
    </SidePanelLayout>
  );
}

function Lijst() {
  return (
    <Table
      caption="Het netwerk als lijst"
      rows={MENSEN}
      rowKey={({ wie }) => wie}
      columns={[
        { id: 'wie', header: 'Wie', cell: ({ wie }) => wie },
        { id: 'wat', header: 'Wat', cell: ({ wat }) => wat },
        { id: 'band', header: 'Band', cell: ({ band }) => <Chip tone={band === 'gespannen' ? 'letop' : 'goed'}>{band}</Chip> },
      ]}
    />
  );
}

function Opvallend() {
  return (
    <>
      <Card tone="fout" eyebrow="Wat ontbreekt">
        <Cluster spread>
          <strong>Vaste begeleider na 1 december</strong>
          <Chip tone="fout">gat</Chip>
        </Cluster>
        <Muted>BW-mentor stopt, opvolger heeft nog geen eerste contact</Muted>
      </Card>
      <Card eyebrow="Regie">
        <strong>Gemeente Velsen, M. Visser</strong>
        <Muted>sinds 12 maart · plaatsvervanger J. Bakker</Muted>
      </Card>
      <Card eyebrow="Wie mist aan deze tafel?">
        <p>Wijkteam Velsen-Noord</p>
        <div>
          <Button>Vraag om advies</Button>
        </div>
      </Card>
    </>
  );
}
