import type { ReactNode } from 'react';
import './SidePanelLayout.css';

export interface SidePanelLayoutProps {
  children: ReactNode;
  /** Cards beside the main part; below it on a narrow screen. */
  side: ReactNode;
  sideLabel: string;
}

/** A wide main part with a column of cards beside it, as around the netwerk of a client. */
export function SidePanelLayout({ children, side, sideLabel }: SidePanelLayoutProps) {
  return (
    <div className="dt-naast">
      <div className="dt-naast__hoofd">{children}</div>
      <aside className="dt-naast__zij" aria-label={sideLabel}>
        {side}
      </aside>
    </div>
  );
}
