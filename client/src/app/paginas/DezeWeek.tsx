import { Navigate } from 'react-router';
import { MijnActies } from '../../features/besluit';
import { MijnDriehoekvragen } from '../../features/casus';
import { Geheimhoudingsmelding, Noodinzagemelding } from '../../features/deelname';
import { MijnRectificaties } from '../../features/gegevens';
import { Uitnodigknop } from '../../features/genodigden';
import { Geldwerk } from '../../features/noodfonds';
import { DezeWeek } from '../../features/tafel';
import { useMag } from '../../platform/sessie/Sessie';
import { Stack } from '../../ui';
import { useMenu } from '../useMenu';

/** Where one lands: the week of the table, for toezicht what was decided, for a beheerder what there is to arrange, for who has no table the first own page. */
export function Component() {
  const toezicht = useMag('controleren', 'Audit');
  const beheert = useMag('inrichten', 'Instelling');
  const heeftTafel = useMag('zien', 'Zitting');
  const [eerste] = useMenu();
  if (toezicht) return <Navigate to="/toezicht" replace />;
  if (!heeftTafel && beheert) return <Navigate to="/beheer" replace />;
  if (!heeftTafel && eerste) return <Navigate to={eerste.href} replace />;
  return (
    <Stack>
      <Geheimhoudingsmelding />
      <Noodinzagemelding />
      <Geldwerk />
      <DezeWeek
        uitnodigen={(casusId, naam) => <Uitnodigknop casusId={casusId} naam={naam} />}
        acties={
          <>
            <MijnDriehoekvragen />
            <MijnRectificaties />
            <MijnActies />
          </>
        }
      />
    </Stack>
  );
}
