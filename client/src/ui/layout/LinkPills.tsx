import { Link as AriaLink } from 'react-aria-components';
import type { NavItem } from './NavPills';
import './LinkPills.css';

/** Pages or filters of equal weight below a title, each with its own address. */
export function LinkPills({ items, ariaLabel }: { items: readonly NavItem[]; ariaLabel: string }) {
  return (
    <nav aria-label={ariaLabel}>
      <ul className="dt-pillen">
        {items.map(({ label, href, current, count }) => (
          <li key={href}>
            <AriaLink className="dt-pillen__pil" href={href} aria-current={current ? 'page' : undefined}>
              {label}
              {count !== undefined && <span className="dt-pillen__aantal">{count}</span>}
            </AriaLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
