import { useState, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Drawer } from '../overlay/Dialog';
import './SideRail.css';

/** One panel that stays closed until it is wanted. */
export interface RailPanel {
  id: string;
  label: string;
  count?: number;
  content: ReactNode;
}

export interface SideRailProps {
  panels: readonly RailPanel[];
  ariaLabel: string;
  /** When given, the owner keeps which panel is open, so that it can have an address. */
  openId?: string | null;
  onOpen?: (id: string | null) => void;
}

/** A narrow strip of names that each open a drawer; on a phone a row of buttons. */
export function SideRail({ panels, ariaLabel, openId, onOpen }: SideRailProps) {
  const [ownOpen, setOwnOpen] = useState<string | null>(null);
  const current = openId === undefined ? ownOpen : openId;
  const open = onOpen ?? setOwnOpen;
  const panel = panels.find(({ id }) => id === current);
  return (
    <div className="dt-rail" role="group" aria-label={ariaLabel}>
      {panels.map(({ id, label, count }) => (
        <AriaButton key={id} className="dt-rail__knop" aria-haspopup="dialog" aria-expanded={id === current} onPress={() => open(id)}>
          <span>{label}</span>
          {count !== undefined && <strong className="dt-rail__aantal">{count}</strong>}
        </AriaButton>
      ))}
      <Drawer title={panel?.label ?? ''} open={panel !== undefined} onClose={() => open(null)}>
        {panel?.content}
      </Drawer>
    </div>
  );
}
