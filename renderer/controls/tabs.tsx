import './pane.css';
import './tabs.css';
import type { ReactNode } from 'react';
import type { Key } from 'react-aria-components';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import { SteadyName } from './steady-name.tsx';

export interface TabSpec<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** A quiet count beside the name. */
  readonly pip?: number | string | undefined;
  readonly content: ReactNode;
  /** Stays as it was while another is shown, for what is slow to draw or holds a place. */
  readonly isKept?: boolean | undefined;
}

export interface TabsProps<Id extends string> {
  /** What the tabs show, for readers. */
  readonly label: string;
  readonly tabs: readonly TabSpec<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  /** At the end of the bar: what can be done with the tab in view. */
  readonly tools?: ReactNode;
}

/** The tabs of a pane, with the chosen one's content below. Arrows, Home and End move between them. */
export function Tabs<Id extends string>({ label, tabs, value, onChange, tools }: TabsProps<Id>) {
  const pick = (key: Key) => {
    const next = tabs.find((tab) => tab.id === key);
    if (next !== undefined) onChange(next.id);
  };
  return (
    <AriaTabs className="tabs" selectedKey={value} onSelectionChange={pick}>
      <div className="pane-bar">
        <TabList className="tab-list" aria-label={label}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className="tab">
              <TabName name={tab.name} pip={tab.pip} />
            </Tab>
          ))}
        </TabList>
        {tools !== undefined && <div className="pane-tools">{tools}</div>}
      </div>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tab-panel" shouldForceMount={tab.isKept ?? false}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

function TabName({ name, pip }: { readonly name: string; readonly pip: number | string | undefined }) {
  return (
    <>
      <SteadyName name={name} />
      {pip !== undefined && <span className="pip">{pip}</span>}
    </>
  );
}
