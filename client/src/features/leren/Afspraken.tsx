import { Stack } from '../../ui';
import { Afronding } from './afronden/Afronding';
import { Beurtklok } from './volgen/Beurtklok';
import { Casusdraaiboek } from './volgen/Casusdraaiboek';
import './Leren.css';

/** Who is at move, what the draaiboek says, what each besluit brought, and closing. */
export function Afspraken({ casusId }: { casusId: string }) {
  return (
    <Stack gap="l">
      <Beurtklok casusId={casusId} />
      <Afronding casusId={casusId} />
      <Casusdraaiboek casusId={casusId} />
    </Stack>
  );
}
