import { useState } from 'react';
import { BedragField, Button, Checkbox, DateField, Form, Keuzetegels, NumberField, PageHeader, ProgressSteps, Select, Stack, TextArea, TextField } from '..';

const TEGELS = [
  { value: 'woning', label: 'Woning' },
  { value: 'geld', label: 'Geld of schulden' },
  { value: 'regel', label: 'Een regel of eis' },
  { value: 'zorg', label: 'Zorg of indicatie' },
  { value: 'wie', label: 'Wie doet wat' },
  { value: 'anders', label: 'Iets anders' },
] as const;

type Tegel = (typeof TEGELS)[number]['value'];

const GEMEENTEN = [
  { value: 'velsen', label: 'Velsen' },
  { value: 'beverwijk', label: 'Beverwijk' },
  { value: 'heemskerk', label: 'Heemskerk', description: 'Alleen met verwijzing' },
] as const;

export function Formulieren() {
  const [tegel, setTegel] = useState<Tegel | null>('woning');
  const [zin, setZin] = useState('Corporatie en gemeente moeten samen besluiten of bewind echt nodig is.');
  const [bedrag, setBedrag] = useState<string | null>('128050');
  const [minuten, setMinuten] = useState<number | null>(6);
  const [dag, setDag] = useState('2026-12-08');
  const [plaats, setPlaats] = useState<(typeof GEMEENTEN)[number]['value'] | null>(null);
  const [naam, setNaam] = useState('');
  const [weet, setWeet] = useState(true);
  const [gestuurd, setGestuurd] = useState(false);
  const fouten = gestuurd && naam === '' ? [{ fieldId: 'naam', message: 'Schrijf op wie de cliënt is.' }] : [];
  return (
    <Stack gap="l">
      <PageHeader eyebrow="Casus inbrengen" title="Wat houdt het tegen?" intro="De rest vullen we aan of vragen we later." />
      <ProgressSteps steps={['Cliënt', 'Wat houdt het tegen', 'Versturen']} current={1} />
      <Form
        faults={fouten}
        onSubmit={() => setGestuurd(true)}
        actions={<Knoppen />}
      >
        <TextField id="naam" label="Cliënt" description="De schuilnaam is genoeg." value={naam} onChange={setNaam} error={fouten[0]?.message} />
        <Keuzetegels label="Wat houdt het tegen?" choices={TEGELS} value={tegel} onChange={setTegel} />
        <TextArea label="Wat moet er gebeuren? Eén zin is genoeg" value={zin} onChange={setZin} maxCharacters={60} />
        <BedragField label="Bedrag uit het noodfonds" value={bedrag} onChange={setBedrag} optional />
        <NumberField label="Minuten op de agenda" value={minuten} onChange={setMinuten} min={1} max={60} />
        <DateField label="Klaar vóór" value={dag} onChange={setDag} />
        <Select label="Gemeente" choices={GEMEENTEN} value={plaats} onChange={setPlaats} />
        <Checkbox checked={weet} onChange={setWeet}>
          Cliënt weet dit
        </Checkbox>
      </Form>
    </Stack>
  );
}

function Knoppen() {
  return (
    <>
      <Button type="submit" variant="primary" size="large">
        Verstuur
      </Button>
      <Button variant="quiet">Annuleren</Button>
      <Button variant="danger">Verwijderen</Button>
      <Button busy busyLabel="Bezig met opslaan…">
        Opslaan
      </Button>
      <Button disabled>Gesloten</Button>
    </>
  );
}
