import { classes } from '../classes';
import './Chip.css';

/** What a colour means; the words beside it always say the same. */
export type Tone = 'neutraal' | 'goed' | 'letop' | 'fout' | 'accent';

/** A state in a few words. */
export function Chip({ children, tone = 'neutraal' }: { children: string; tone?: Tone }) {
  return <span className={classes('dt-chip', `dt-chip--${tone}`)}>{children}</span>;
}

/** Chips in a row that wraps, as a list for screen readers. */
export function ChipRow({ chips, ariaLabel }: { chips: readonly { text: string; tone?: Tone }[]; ariaLabel?: string }) {
  return (
    <ul className="dt-chips" aria-label={ariaLabel}>
      {chips.map(({ text, tone }) => (
        <li key={text}>
          <Chip tone={tone}>{text}</Chip>
        </li>
      ))}
    </ul>
  );
}
