import './Marked.css';

export interface MarkedProps {
  pieces: readonly { tekst: string; raak: boolean }[];
}

/** A piece of text with the words that were looked for made to stand out. */
export function Marked({ pieces }: MarkedProps) {
  return (
    <>
      {pieces.map(({ tekst, raak }, i) =>
        raak ? (
          <mark key={i} className="dt-raak">
            {tekst}
          </mark>
        ) : (
          tekst
        ),
      )}
    </>
  );
}
