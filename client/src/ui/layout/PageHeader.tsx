import type { ReactNode } from 'react';
import './PageHeader.css';

export interface PageHeaderProps {
  title: string;
  /** Title of the window when the heading says more than others may read over a shoulder or in a history. */
  windowTitle?: string;
  /** Small words above the title: where one is, or "De vraag". */
  eyebrow?: string;
  /** One or two sentences below the title. */
  intro?: ReactNode;
  /** Chips below the title. */
  status?: ReactNode;
  /** Buttons at the end of the title line. */
  actions?: ReactNode;
}

/** The one h1 of a page with what belongs right beside it. */
export function PageHeader({ title, windowTitle, eyebrow, intro, status, actions }: PageHeaderProps) {
  return (
    <header className="dt-paginakop">
      <div className="dt-paginakop__regel">
        <div className="dt-paginakop__woorden">
          {eyebrow && <p className="dt-bovenkop">{eyebrow}</p>}
          <h1 className="dt-paginakop__titel" data-window-title={windowTitle}>{title}</h1>
        </div>
        {actions && <div className="dt-paginakop__acties">{actions}</div>}
      </div>
      {intro && <div className="dt-paginakop__inleiding">{intro}</div>}
      {status}
    </header>
  );
}
