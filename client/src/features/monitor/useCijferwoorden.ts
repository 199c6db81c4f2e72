import { useTranslation } from 'react-i18next';
import { getal } from '../../platform/opmaak';
import type { Kolom } from './figuur';

interface Cijferwoorden {
  /** A number of this kind as a person reads it: "47" or "47%". */
  waarde: (getal: number) => string;
  /** A difference in words: "4 meer", "30 punten minder". */
  verschil: (verschil: number) => string;
}

/** How numbers of one kind of column are said. */
export function useCijferwoorden(soort: Kolom['soort']): Cijferwoorden {
  const { t } = useTranslation('cijfers');
  const procent = soort === 'percentage';
  return {
    waarde: (aantal) => (procent ? t('tabel.procent', { waarde: getal(aantal) }) : getal(aantal)),
    verschil: (verschil) => {
      const aantal = getal(Math.abs(verschil));
      if (procent) return verschil > 0 ? t('verschil.puntenMeer', { aantal }) : t('verschil.puntenMinder', { aantal });
      return verschil > 0 ? t('verschil.meer', { aantal }) : t('verschil.minder', { aantal });
    },
  };
}
