import { useTranslation } from 'react-i18next';
import { Chip, VisuallyHidden } from '../../ui';
import type { Cel, Kolom } from './figuur';
import { useCijferwoorden } from './useCijferwoorden';

export interface CijfercelProps {
  cel: Cel | undefined;
  soort: Kolom['soort'];
  /** Whether somebody printed this figure at all. */
  metBron: boolean;
}

/** One place in a figure: our count, the printed one, and the difference in words. */
export function Cijfercel({ cel, soort, metBron }: CijfercelProps) {
  const { t } = useTranslation('cijfers');
  const { waarde, verschil } = useCijferwoorden(soort);
  if (!cel) return null;
  const gedrukt = cel.gedrukt === null ? undefined : t('tabel.gedrukt', { waarde: waarde(cel.gedrukt) });
  return (
    <span className="dt-cijfers__cel">
      <Berekend cel={cel} woorden={waarde} />
      {metBron && <span className="dt-cijfers__gedrukt">{gedrukt ?? <VisuallyHidden>{t('tabel.geenGedrukt')}</VisuallyHidden>}</span>}
      {cel.verschil !== null && cel.verschil !== 0 && <Chip tone={cel.verklaard ? 'letop' : 'fout'}>{verschil(cel.verschil)}</Chip>}
    </span>
  );
}

function Berekend({ cel, woorden }: { cel: Cel; woorden: (getal: number) => string }) {
  const { t } = useTranslation('cijfers');
  if (cel.onderdrukt) return <em className="dt-cijfers__weg">{t('tabel.weggelaten')}</em>;
  if (cel.berekend === null) {
    return (
      <span>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{t('tabel.onbekend')}</VisuallyHidden>
      </span>
    );
  }
  return (
    <strong>
      <VisuallyHidden>{t('tabel.berekend')} </VisuallyHidden>
      {woorden(cel.berekend)}
    </strong>
  );
}
