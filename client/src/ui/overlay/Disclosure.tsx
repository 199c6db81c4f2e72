import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components';
import { Icon } from '../action/Icon';
import './Disclosure.css';

export interface DisclosureProps {
  title: string;
  children: ReactNode;
  defaultOpen?: boolean;
}

/** Words that open when asked: for what most people do not need. */
export function Disclosure({ title, children, defaultOpen }: DisclosureProps) {
  return (
    <AriaDisclosure className="dt-open" defaultExpanded={defaultOpen}>
      <Button slot="trigger" className="dt-open__knop">
        <Icon name="rechts" />
        {title}
      </Button>
      <DisclosurePanel className="dt-open__paneel">
        <div className="dt-open__inhoud">{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
