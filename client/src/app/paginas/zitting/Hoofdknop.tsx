import { useEnter } from '../../../platform/toetsen';
import { Button } from '../../../ui';

/** The one primary button of the screen, that Enter presses too. */
export function Hoofdknop({ stap }: { stap: { label: string; doe: () => void; bezig: boolean } }) {
  useEnter(stap.doe, !stap.bezig);
  return (
    <Button variant="primary" size="large" keyHint="Enter" busy={stap.bezig} onPress={stap.doe}>
      {stap.label}
    </Button>
  );
}
