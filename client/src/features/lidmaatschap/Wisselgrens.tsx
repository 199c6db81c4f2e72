import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { laatsteLid, onthoudLid } from '../../platform/sessie/laatste-lid';
import { useIk } from '../../platform/sessie/Sessie';
import { AppShell, Button, Dialog } from '../../ui';

/** Shows the page to the membership it was made for; tells any other one first, without the page, which would only ask and be refused. */
export function Wisselgrens({ children }: { children: ReactNode }) {
  const { t } = useTranslation('lidmaatschap');
  const ik = useIk();
  const [gemaaktVoor] = useState(() => laatsteLid() ?? ik.lidId);
  useEffect(() => onthoudLid(gemaaktVoor), [gemaaktVoor]);
  if (gemaaktVoor === ik.lidId) return children;

  const gaVerder = () => window.location.assign('/');
  return (
    <AppShell>
      <Dialog title={t('gewisseld')} open urgent onClose={gaVerder} actions={<Button variant="primary" onPress={gaVerder}>{t('gaVerder')}</Button>}>
        <p>{t('gewisseldUitleg', { organisatie: ik.organisatieNaam, regio: ik.regioNaam })}</p>
      </Dialog>
    </AppShell>
  );
}
