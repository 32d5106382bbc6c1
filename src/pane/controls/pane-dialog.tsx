import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(37.5rem, calc(100% - 1rem))', padding: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  /** Beside each other: one below the other they would leave a low pane no room for what they are about. */
  actions: { flexWrap: 'wrap', '@media screen and (max-width: 480px)': { flexDirection: 'row' }, '& > button': { width: 'auto' } },
});

interface PaneDialogProps {
  readonly title: string;
  readonly actions: ReactNode;
  readonly children: ReactNode;
  /** An answer is needed: no click beside it leads out. */
  readonly asks?: boolean;
  readonly onClose: () => void;
}

/** Fluent's dialog as wide as the pane lets it be, open until it is closed. */
export function PaneDialog({ title, actions, children, asks = false, onClose }: PaneDialogProps) {
  const styles = useStyles();
  return (
    <Dialog open modalType={asks ? 'alert' : 'modal'} onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid className={styles.actions}>
            {actions}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
