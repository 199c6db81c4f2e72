import { AgendaList, Button, Card, Chip, ChipRow, Grid, Menu, Muted, PageHeader, ZittingLayout, type AgendaItem, type Tone } from '..';

const AGENDA: AgendaItem[] = [
  { id: 'a', number: 1, name: 'Wilgenroos', aside: 'besloten', state: 'klaar' },
  { id: 'b', number: 2, name: 'Klaproos', aside: 'aangehouden', state: 'klaar' },
  { id: 'c', number: 3, name: 'Zilverschoon', aside: '6 min', detail: 'wacht 9 maanden · corporatie aan zet', state: 'nu' },
  { id: 'd', number: 4, name: 'Ereprijs', aside: '5 min', detail: 'GGD komt erbij', state: 'straks' },
  { id: 'e', number: 5, name: 'Duizendblad', aside: '8 min', detail: 'spoed · dreigende ontruiming', state: 'straks' },
  { id: 'f', number: 6, name: 'Wederik', aside: '5 min', state: 'straks' },
  { id: 'g', number: 7, name: 'Vrouwenmantel', aside: '5 min', state: 'straks' },
  { id: 'h', number: 8, name: 'Besloten agendapunt', aside: '4 min', state: 'straks', closed: true },
  { id: 'i', number: 9, name: 'Zeepkruid', aside: '5 min', state: 'straks' },
];

const STANDPUNTEN: { naam: string; stand: string; toon: Tone; woorden?: string }[] = [
  { naam: 'Gemeente Velsen', stand: 'Akkoord', toon: 'goed' },
  { naam: 'Kennemer Zorg', stand: 'Akkoord', toon: 'goed' },
  { naam: 'Duinwonen', stand: 'Voorbehoud', toon: 'letop', woorden: '“Eén telefoonnummer, ook in het weekend.”' },
  { naam: 'Noodfonds', stand: 'Nog niet', toon: 'neutraal', woorden: 'vrij: € 8.420' },
];

export function Zitting() {
  return (
    <ZittingLayout
      agenda={{ summary: '12 casussen · nog 48 min', content: <AgendaList items={AGENDA} onSelect={() => undefined} /> }}
      rail={[
        { id: 'gesprek', label: 'Gesprek', count: 14, content: <p>Hier staat het gesprek over deze casus.</p> },
        { id: 'acties', label: 'Acties', count: 3, content: <p>Drie acties staan open.</p> },
        { id: 'dossier', label: 'Dossier', content: <p>Het dossier, per groep gegevens.</p> },
        { id: 'netwerk', label: 'Netwerk', content: <p>Wie staan er om de cliënt heen?</p> },
      ]}
      primary={
        <Button variant="primary" size="large" keyHint="Enter">
          Rond af
        </Button>
      }
      actions={
        <>
          <Button>Aanhouden</Button>
          <Button>Opschalen</Button>
          <Button>Actie</Button>
          <Menu label="Meer" items={[{ id: 'doorzetten', label: 'Doorzetten', description: 'Kan als er een mandaat is' }]} />
        </>
      }
      hint="Daarna: stel vast"
    >
      <Vraag />
      <Grid>
        <Card eyebrow="Wat houdt het tegen">
          <p>De corporatie vraagt bewindvoering. De cliënt heeft een betalingsregeling die zeven maanden goed loopt.</p>
        </Card>
        <Card eyebrow="In eigen woorden">
          <p>“Ik wil mijn post zelf openen. Als het misgaat, bel ik op tijd.”</p>
          <Muted>Opgetekend 18 november, akkoord om te delen</Muted>
        </Card>
      </Grid>
      <Voorstel />
    </ZittingLayout>
  );
}

function Vraag() {
  return (
    <PageHeader
      eyebrow="De vraag"
      title="Kan Zilverschoon vóór 1 februari naar de woning in Velsen, ook zonder bewind?"
      status={
        <ChipRow
          ariaLabel="Hoe het staat"
          chips={[
            { text: 'Wacht 274 dagen', tone: 'letop' },
            { text: 'Woning: aangeboden 9 nov' },
            { text: 'Zorg: 2 uur per week, akkoord' },
            { text: 'Geld: waarborgsom ontbreekt', tone: 'fout' },
            { text: 'Aan zet: corporatie, 12 dagen', tone: 'accent' },
          ]}
        />
      }
    />
  );
}

function Voorstel() {
  return (
    <Card
      tone="accent"
      eyebrow="Voorstel · binnen de regels"
      title="Contract op eigen naam, zonder bewind, met maandelijks contact tot 1 augustus"
      aside={<Chip>ronde 1 · tot vandaag 15:00</Chip>}
    >
      <Muted large>€ 1.280 uit het noodfonds voor de waarborgsom. Uitvoering: corporatie en begeleider, vóór 15 december.</Muted>
      <Grid min="s" gap="s">
        {STANDPUNTEN.map(({ naam, stand, toon, woorden }) => (
          <Card key={naam} compact headingLevel={3} title={naam}>
            <div>
              <Chip tone={toon}>{stand}</Chip>
            </div>
            {woorden && <Muted>{woorden}</Muted>}
          </Card>
        ))}
      </Grid>
    </Card>
  );
}
