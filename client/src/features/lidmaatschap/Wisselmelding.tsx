import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { laatsteLid, onthoudLid } from '../../platform/sessie/laatste-lid';
import { useIk } from '../../platform/sessie/Sessie';
import { Button, Dialog } from '../../ui';

/** Tells a page that was made for one membership that the session is another one now. */
export function Wisselmelding() {
  const { t } = useTranslation('lidmaatschap');
  const ik = useIk();
  const [gezien, zetGezien] = useState(() => laatsteLid() ?? ik.lidId);
  useEffect(() => onthoudLid(gezien), [gezien]);
  if (gezien === ik.lidId) return null;

  function gaVerder() {
    zetGezien(ik.lidId);
    window.location.assign('/');
  }

  return (
    <Dialog title={t('gewisseld')} open urgent onClose={gaVerder} actions={<Button variant="primary" onPress={gaVerder}>{t('gaVerder')}</Button>}>
      <p>{t('gewisseldUitleg', { organisatie: ik.organisatieNaam, regio: ik.regioNaam })}</p>
    </Dialog>
  );
}
