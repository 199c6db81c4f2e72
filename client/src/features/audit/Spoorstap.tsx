import type { ReactNode } from 'react';
import { Card } from '../../ui';

/** One step of the trail; the number before it comes from the list it stands in. */
export function Spoorstap({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <li className="dt-spoor__stap">
      <Card title={titel}>{children}</Card>
    </li>
  );
}
