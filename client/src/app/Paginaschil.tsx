import { Outlet } from 'react-router';
import { Oproepen } from '../features/besluit';
import { Stack } from '../ui';
import { Schil } from './Schil';

/** The frame of every page that needs nothing of its own in the top bar. */
export function Paginaschil() {
  return (
    <Schil>
      <Stack gap="l">
        <Oproepen />
        <Outlet />
      </Stack>
    </Schil>
  );
}
