import { Beheer } from '../../features/beheer';
import { Aanmelddienstmelding } from '../../features/inrichting';
import { Sleutelmelding } from '../../features/koppelingen';
import { Rolvoorstelmelding } from '../../features/uitnodigen';
import { useMag } from '../../platform/sessie/Sessie';
import { Stack } from '../../ui';

/** The first page of a beheerder: what waits for a second one, and everything there is to arrange. */
export function Component() {
  const beheert = useMag('inrichten', 'Instelling');
  return (
    <Stack>
      {beheert && (
        <>
          <Rolvoorstelmelding />
          <Sleutelmelding />
          <Aanmelddienstmelding />
        </>
      )}
      <Beheer />
    </Stack>
  );
}
