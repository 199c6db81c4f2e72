import type { ReactNode } from 'react';
import './Hidden.css';

/** Words for screen readers only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="dt-onzichtbaar">{children}</span>;
}

/** Reads its words out, calmly, each time they change. */
export function LiveRegion({ children, visible }: { children: ReactNode; visible?: boolean }) {
  return (
    <div role="status" className={visible ? undefined : 'dt-onzichtbaar'}>
      {children}
    </div>
  );
}
