import { useState, type KeyboardEvent, type ReactNode } from 'react';
import css from './tabs.module.css';

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** A number beside the label, 0 shows none. */
  readonly count?: number;
}

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly current: Name;
  readonly onChoose: (name: Name) => void;
}

/** The tabs pattern of the ARIA practices guide: one tab stop, arrows move and choose. */
export function Tabs<Name extends string>({ label, tabs, current, onChoose }: TabsProps<Name>) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const index = tabs.findIndex((tab) => tab.name === current);
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    onChoose(next.name);
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(next.name)}`)?.focus();
  };

  return (
    <div role="tablist" aria-label={label} className={css.list} onKeyDown={onKeyDown}>
      {tabs.map(({ name, label: text, count = 0 }) => (
        <button
          key={name}
          id={tabId(name)}
          type="button"
          role="tab"
          className={css.tab}
          aria-selected={name === current}
          aria-controls={panelId(name)}
          tabIndex={name === current ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {text}
          {count === 0 ? null : <span className={css.count}>{count}</span>}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  readonly name: string;
  readonly current: boolean;
  readonly children: ReactNode;
}

/**
 * Begins when it is first shown, and stays while another tab is, so that filters, scroll and half-written notes are
 * still there afterwards.
 */
export function TabPanel({ name, current, children }: TabPanelProps) {
  const [begun, setBegun] = useState(current);
  if (current && !begun) setBegun(true);
  return (
    <div id={panelId(name)} role="tabpanel" aria-labelledby={tabId(name)} hidden={!current} className={css.panel}>
      {begun ? children : null}
    </div>
  );
}

function tabId(name: string): string {
  return `tab-${name}`;
}

function panelId(name: string): string {
  return `tab-panel-${name}`;
}
