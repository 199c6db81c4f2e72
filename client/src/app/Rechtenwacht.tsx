import { useApolloClient } from '@apollo/client/react';
import { lidkamer } from '@doorbraaktafel/shared/live';
import { useRef } from 'react';
import { leesOpnieuw } from '../platform/apollo';
import { useKamer } from '../platform/live';
import { useIk } from '../platform/sessie/Sessie';

/** Every page keeps to what this lid may see now, from the moment that this changes, also when that was while the line was gone. */
export function Rechtenwacht() {
  const apollo = useApolloClient();
  const binnen = useRef(false);

  async function ververs() {
    // The page was read a moment before the room was entered for the first time.
    if (binnen.current) await leesOpnieuw(apollo);
    binnen.current = true;
  }

  useKamer(lidkamer(useIk().lidId), {
    bericht: ({ soort }) => void (soort === 'rechten.gewijzigd' && leesOpnieuw(apollo)),
    ververs,
    geenToegang: () => undefined,
  });
  return null;
}
