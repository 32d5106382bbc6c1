import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  surface: {
    maxHeight: 'calc(100% - 1rem)',
    padding: `${tokens.spacingHorizontalL} ${tokens.spacingHorizontalL} 0`,
    overflow: 'hidden auto',
    overflowWrap: 'anywhere',
    '@media screen and (max-width: 480px)': { maxWidth: 'calc(100% - 1rem)' },
  },
  body: { maxHeight: 'none', backgroundColor: 'inherit' },
  content: { overflowY: 'visible' },
  /** Beside each other: one below the other they would leave a low pane no room for what they are about. */
  row: { flexWrap: 'wrap', justifyContent: 'flex-end', '@media screen and (max-width: 480px)': { flexDirection: 'row' } },
  actions: {
    position: 'sticky',
    bottom: 0,
    paddingBottom: '1rem',
    backgroundColor: 'inherit',
    '& > button': { width: 'auto', minWidth: '64px' },
  },
});

interface PaneDialogProps {
  readonly title: string;
  readonly actions: ReactNode;
  readonly children: ReactNode;
  /** An answer is needed: no click beside it leads out. */
  readonly asks?: boolean;
  readonly onClose: () => void;
}

/** Fluent's dialog off the edges of the pane, open until it is closed; what is too long scrolls with its title, under the buttons. */
export function PaneDialog({ title, actions, children, asks = false, onClose }: PaneDialogProps) {
  const styles = useStyles();
  return (
    <Dialog open modalType={asks ? 'alert' : 'modal'} onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid className={mergeClasses(styles.row, styles.actions)}>
            {actions}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
