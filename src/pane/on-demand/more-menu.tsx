import { Button, makeStyles, Menu, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/headless/svg/more-horizontal';
import type { ReactNode } from 'react';

export interface MoreMenuLook {
  readonly name: string;
  readonly size?: 'small' | 'medium';
  /** Of its button. */
  readonly className?: string;
  readonly defaultOpen?: boolean;
}

const useStyles = makeStyles({
  // It opens over the list, whose headings stay in front of its rows.
  popover: { zIndex: 2, overflowY: 'auto' },
});

/** What is seldom wanted, behind three dots. */
export function MoreMenu({ name, size = 'medium', className = '', defaultOpen = false, children }: MoreMenuLook & { children: ReactNode }) {
  const styles = useStyles();
  return (
    <Menu inline defaultOpen={defaultOpen} positioning={{ position: 'below', align: 'end', autoSize: 'height' }}>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={name} relationship="label">
          <Button size={size} appearance="subtle" className={className} icon={<MoreHorizontalRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
