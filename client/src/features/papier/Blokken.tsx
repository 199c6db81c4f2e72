import type { BlokVeldenFragment } from '../../generated/graphql';
import { DefinitionList } from '../../ui';

/** What stands under a heading, as the server wrote it. */
export function Blokken({ blokken }: { blokken: readonly BlokVeldenFragment[] }) {
  return blokken.map((blok, plaats) => <Blok key={`${plaats}-${blok.soort}`} blok={blok} />);
}

function Blok({ blok: { soort, tekst, van, punten, feiten } }: { blok: BlokVeldenFragment }) {
  if (soort === 'feiten') return <DefinitionList items={feiten.map(({ naam, waarde }) => ({ term: naam, value: <span className="dt-papier__tekst">{waarde}</span> }))} />;
  if (soort === 'lijst') {
    return (
      <ul className="dt-papier__lijst">
        {punten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
    );
  }
  if (soort === 'citaat') {
    return (
      <figure className="dt-papier__citaat">
        <figcaption>{van}</figcaption>
        <blockquote className="dt-papier__tekst">{tekst}</blockquote>
      </figure>
    );
  }
  return <p className="dt-papier__tekst">{soort === 'nadruk' ? <strong>{tekst}</strong> : tekst}</p>;
}
