import type { Deel } from './verdeling';

/** The budget as a bar; decorative, because the amounts stand below it as a list. */
export function Fondsbalk({ delen }: { delen: readonly Deel[] }) {
  return (
    <svg className="dt-noodfonds__balk" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {delen.map(({ naam, begin, breedte }) => (
        <rect key={naam} className={`dt-noodfonds__stuk dt-noodfonds__stuk--${naam}`} x={begin} y="0" width={breedte} height="4" />
      ))}
    </svg>
  );
}
