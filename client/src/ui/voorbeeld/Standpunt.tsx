import { Button, Card, Chip, ChipRow, PageHeader, ZittingLayout } from '..';

export function Standpunt() {
  return (
    <ZittingLayout
      agenda={{ summary: 'u bent over ±15 minuten aan de beurt', content: null }}
      rail={[{ id: 'gesprek', label: 'Gesprek', count: 14, content: <p>Hier staat het gesprek.</p> }]}
      primary={
        <Button variant="primary" size="large">
          Akkoord
        </Button>
      }
      actions={
        <>
          <Button>Voorbehoud</Button>
          <Button>Bezwaar</Button>
        </>
      }
    >
      <div>
        <Chip tone="accent">Uw standpunt wordt gevraagd</Chip>
      </div>
      <PageHeader
        title="Contract op eigen naam, zonder bewind, met maandelijks contact"
        intro="€ 1.280 uit het noodfonds voor de waarborgsom. Uitvoering vóór 15 december."
      />
      <Card eyebrow="Van u gevraagd">
        <p>Huurcontract klaar op 8 december</p>
      </Card>
      <Card eyebrow="Anderen">
        <ChipRow
          chips={[
            { text: 'Gemeente akkoord', tone: 'goed' },
            { text: 'Zorg akkoord', tone: 'goed' },
          ]}
        />
      </Card>
    </ZittingLayout>
  );
}
