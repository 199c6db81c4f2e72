import { Outlet } from 'react-router';
import { Oproepen } from '../features/besluit';
import { Schil } from './Schil';

/** The frame of every page that needs nothing of its own in the top bar. */
export function Paginaschil() {
  return (
    <Schil>
      <Oproepen />
      <Outlet />
    </Schil>
  );
}
