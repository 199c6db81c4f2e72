import { AkkoordKnop, RedenKnoppen } from '../../../features/besluit';
import { Actieknop } from './Actieknop';
import type { Balk, Balkdelen } from './balkdelen';

/** A deelnemer's bar: akkoord with one tap, anything else beside it. */
export function deelnemersbalk({ standpunt, stand, open }: Balkdelen): Balk {
  if (!standpunt.eigen) return { actions: <Actieknop stand={stand} open={() => open('actie')} /> };
  return {
    primary: <AkkoordKnop handeling={standpunt} primair />,
    actions: <RedenKnoppen handeling={standpunt} />,
  };
}
