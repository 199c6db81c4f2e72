import { useId, type ReactNode } from 'react';
import { classes } from '../classes';
import type { Tone } from './Chip';
import './Card.css';

export interface CardProps {
  children?: ReactNode;
  title?: string;
  /** Small words above the title, such as "Voorstel · binnen de regels". */
  eyebrow?: string;
  /** Stands at the end of the title line: a chip, a menu. */
  aside?: ReactNode;
  /** Colours the edge; the words must say the same. */
  tone?: Exclude<Tone, 'neutraal' | 'goed'>;
  headingLevel?: 2 | 3 | 4;
  /** Smaller, for cards inside a card. */
  compact?: boolean;
}

/** A white surface that holds one thing together; with a title it is a named section. */
export function Card({ children, title, eyebrow, aside, tone, headingLevel = 2, compact }: CardProps) {
  const headId = useId();
  const Heading = `h${headingLevel}` as const;
  const named = Boolean(title ?? eyebrow);
  return (
    <section
      className={classes('dt-kaart', tone && `dt-kaart--${tone}`, compact && 'dt-kaart--klein')}
      aria-labelledby={named ? headId : undefined}
    >
      {(named || aside) && (
        <header className="dt-kaart__kop">
          <div className="dt-kaart__titels">
            {title ? eyebrow && <p className="dt-bovenkop">{eyebrow}</p> : null}
            <CardHeading as={Heading} id={headId} title={title} eyebrow={eyebrow} />
          </div>
          {aside && <div className="dt-kaart__opzij">{aside}</div>}
        </header>
      )}
      {children && <div className="dt-kaart__inhoud">{children}</div>}
    </section>
  );
}

function CardHeading(props: { as: 'h2' | 'h3' | 'h4'; id: string; title?: string; eyebrow?: string }) {
  const { as: Heading, id, title, eyebrow } = props;
  if (!title && !eyebrow) return null;
  return (
    <Heading id={id} className={title ? 'dt-kaart__titel' : 'dt-bovenkop'}>
      {title ?? eyebrow}
    </Heading>
  );
}
