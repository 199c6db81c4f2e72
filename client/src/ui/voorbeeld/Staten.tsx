import { useState } from 'react';
import { Alert, Button, Card, Cluster, Dialog, Drawer, EmptyState, FailedState, Grid, LoadingState, PageHeader, Stack, TextArea, useAnnounce } from '..';

export function Staten() {
  return (
    <Stack gap="l">
      <PageHeader title="Toestanden en meldingen" actions={<Vensters />} />
      <Grid min="l">
        <Alert tone="info" title="De corporatie komt om 14:40 erbij">
          Begin vast met de zorg.
        </Alert>
        <Alert tone="goed" title="Het besluit is vastgesteld">
          De besluitenlijst staat klaar.
        </Alert>
        <Alert tone="letop" title="De ronde sluit over 5 minuten" actions={<Button size="small">Geef uw standpunt</Button>} />
        <Alert tone="fout" title="Er is te weinig geld in het fonds">
          Vrij is € 420. Vraag een lager bedrag of schaal op.
        </Alert>
      </Grid>
      <EmptyState title="Nog geen casussen" action={<Button variant="primary">Breng een casus in</Button>}>
        Hier komen de casussen die vastlopen. Breng er een in, dan staat die bovenaan.
      </EmptyState>
      <FailedState message="Het gesprek kon niet worden geladen" traceId="7f3c2a9e51d04b6e8a1c9d2f4b60e7aa" onRetry={() => undefined} />
      <Card title="Nog aan het laden">
        <LoadingState lines={4} />
      </Card>
    </Stack>
  );
}

function Vensters() {
  const [open, setOpen] = useState<'geen' | 'venster' | 'lade'>('geen');
  const [reden, setReden] = useState('');
  const zeg = useAnnounce();
  const sluit = () => setOpen('geen');
  return (
    <Cluster>
      <Button onPress={() => setOpen('venster')}>Open venster</Button>
      <Button onPress={() => setOpen('lade')}>Open lade</Button>
      <Dialog
        title="Bezwaar maken"
        open={open === 'venster'}
        onClose={sluit}
        actions={
          <>
            <Button
              variant="primary"
              onPress={() => {
                zeg('Uw bezwaar is verstuurd.');
                sluit();
              }}
            >
              Verstuur bezwaar
            </Button>
            <Button onPress={sluit}>Annuleren</Button>
          </>
        }
      >
        <TextArea label="Waarom bent u het niet eens?" description="Eén zin is genoeg." value={reden} onChange={setReden} />
      </Dialog>
      <Drawer title="Gesprek" open={open === 'lade'} onClose={sluit}>
        <p>Hier staat het gesprek over deze casus.</p>
      </Drawer>
    </Cluster>
  );
}
