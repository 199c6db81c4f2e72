import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tijd } from '../../../platform/opmaak';
import { kiesWeergave, useWeergave } from '../../../platform/weergave';
import { BarStatus, Presence } from '../../../ui';
import type { Zittingbeeld } from '../useZitting';
import './Zitting.css';

const MINUUT_MS = 60_000;

/** In the top bar: whether the zitting runs, and the time. */
export function Zittingstatus({ zitting }: { zitting: Zittingbeeld | undefined }) {
  const { t } = useTranslation('tafel');
  const nu = useKlok();
  if (!zitting) return null;
  if (zitting.fase === 'geopend') return <BarStatus live detail={tijd(nu)}>{t('zitting.loopt')}</BarStatus>;
  return <BarStatus>{t(zitting.fase === 'gesloten' ? 'zitting.gesloten' : 'zitting.wacht')}</BarStatus>;
}

/** In the top bar: who is there, and the switch to the screen of a meeting room. */
export function Zittingbalk({ zitting }: { zitting: Zittingbeeld | undefined }) {
  const namen = zitting && zitting.fase !== 'gesloten' ? zitting.aanwezigen.map(({ naam }) => naam) : [];
  return (
    <>
      {namen.length > 0 && <Presence names={namen} />}
      <Zaalscherm />
    </>
  );
}

function Zaalscherm() {
  const { t } = useTranslation('tafel');
  const { zaal } = useWeergave();
  return (
    <button type="button" className="dt-schil__pil dt-zaalknop" aria-pressed={zaal} onClick={() => kiesWeergave({ zaal: !zaal })}>
      {t('zitting.zaalscherm')}
    </button>
  );
}

function useKlok(): Date {
  const [nu, zetNu] = useState(() => new Date());
  useEffect(() => {
    const wekker = setInterval(() => zetNu(new Date()), MINUUT_MS / 6);
    return () => clearInterval(wekker);
  }, []);
  return nu;
}
