import type { ReactNode } from 'react';
import './DefinitionList.css';

export interface DefinitionListProps {
  items: readonly { term: string; value: ReactNode }[];
}

/** Names with their values, side by side where there is room. */
export function DefinitionList({ items }: DefinitionListProps) {
  return (
    <dl className="dt-lijst">
      {items.map(({ term, value }) => (
        <div key={term} className="dt-lijst__regel">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
