import { encode } from 'uqr';
import './QrCode.css';

const RAND = 4;

/** A square that a telephone reads; what it holds must also stand beside it as text. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: RAND });
  const path = data.flatMap((rij, y) => rij.map((donker, x) => (donker ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg className="dt-vierkant" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect className="dt-vierkant__grond" width={size} height={size} />
      <path className="dt-vierkant__punten" d={path} />
    </svg>
  );
}
