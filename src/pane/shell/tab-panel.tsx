import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { TabName } from './navigation';

const useStyles = makeStyles({
  panel: {
    containerName: 'room',
    containerType: 'size',
    display: 'flex',
    flex: '1',
    flexDirection: 'column',
    minHeight: 0,
    '&[hidden]': { display: 'none' },
  },
});

interface TabPanelProps {
  readonly name: TabName;
  readonly current: boolean;
  readonly children: ReactNode;
}

/**
 * What a tab shows; Fluent has the tabs alone. Begins when it is first shown, and stays while another tab is, so that
 * filters, scroll and half-written notes are still there afterwards.
 */
export function TabPanel({ name, current, children }: TabPanelProps) {
  const styles = useStyles();
  const [begun, setBegun] = useState(current);
  if (current && !begun) setBegun(true);
  return (
    <div id={panelId(name)} role="tabpanel" aria-labelledby={tabId(name)} hidden={!current} className={styles.panel}>
      {begun ? children : null}
    </div>
  );
}

export function tabId(name: TabName): string {
  return `tab-${name}`;
}

export function panelId(name: TabName): string {
  return `tab-panel-${name}`;
}
