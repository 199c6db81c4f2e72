import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui';
import { Uitnodigvenster } from './Uitnodigvenster';

/** A button that opens the window to invite an organisation for one casus. */
export function Uitnodigknop({ casusId, naam }: { casusId: string; naam: string }) {
  const { t } = useTranslation('genodigden');
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Button size="small" ariaLabel={t('knopVan', { naam })} onPress={() => zetOpen(true)}>
        {t('knop')}
      </Button>
      {open && <Uitnodigvenster casusId={casusId} naam={naam} sluit={() => zetOpen(false)} />}
    </>
  );
}
