import { useParams } from 'react-router';
import { Besluitgeld } from '../../features/besluit';
import { Casusoverzicht } from '../../features/casus';
import { Uitnodigvenster } from '../../features/genodigden';
import { Casusgeld } from '../../features/noodfonds';
import { Toezeggingen } from '../../features/toezeggingen';
import { Tussendoor } from '../../features/tussendoor';
import { useMag } from '../../platform/sessie/Sessie';
import { Stack } from '../../ui';

export function Component() {
  const { casusId = '' } = useParams();
  const zietToezeggingen = useMag('zien', 'Toezegging');
  const zietUitzoeken = useMag('zien', 'Uitzoeken');
  const zietGeld = useMag('zien', 'Uitgave');
  const zietBesluit = useMag('zien', 'Besluit');
  return (
    <Stack gap="l">
      <Casusoverzicht casusId={casusId} uitnodigen={(naam, sluit) => <Uitnodigvenster casusId={casusId} naam={naam} sluit={sluit} />} />
      {zietUitzoeken && <Tussendoor casusId={casusId} />}
      {zietGeld && <Casusgeld casusId={casusId} />}
      {!zietGeld && zietBesluit && <Besluitgeld casusId={casusId} />}
      {zietToezeggingen && <Toezeggingen casusId={casusId} />}
    </Stack>
  );
}
