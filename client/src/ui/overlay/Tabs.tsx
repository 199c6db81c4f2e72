import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import './Tabs.css';

/** One tab with its panel; a count shows how much lies behind it. */
export interface TabItem {
  id: string;
  label: string;
  count?: number;
  content: ReactNode;
}

export interface TabsProps {
  ariaLabel: string;
  tabs: readonly TabItem[];
  selected?: string;
  onSelect?: (id: string) => void;
}

/** Panels of equal weight of which one shows. For pages of their own, use links. */
export function Tabs({ ariaLabel, tabs, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs selectedKey={selected} onSelectionChange={(key) => onSelect?.(String(key))}>
      <TabList className="dt-tabs" aria-label={ariaLabel}>
        {tabs.map(({ id, label, count }) => (
          <Tab key={id} id={id} className="dt-tab">
            {label}
            {count !== undefined && <span className="dt-tab__aantal">{count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="dt-tabpaneel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
