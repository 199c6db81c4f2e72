import { useApolloClient } from '@apollo/client/react';
import { lidkamer } from '@doorbraaktafel/shared/live';
import { leesOpnieuw } from '../platform/apollo';
import { useVersheid } from '../platform/live';
import { useIk } from '../platform/sessie/Sessie';

/** Every page keeps to what this lid may see now, from the moment that this changes. */
export function Rechtenwacht() {
  const apollo = useApolloClient();
  useVersheid(lidkamer(useIk().lidId), () => leesOpnieuw(apollo), ['rechten.gewijzigd']);
  return null;
}
