import { Button } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/headless/svg/more-horizontal';
import { createElement, useState } from 'react';
import { usePart, type Part } from './part';
import type { MoreMenuLook } from '../controls/more-menu';

interface MoreButtonProps<About> extends Omit<MoreMenuLook, 'defaultOpen'> {
  readonly menu: Part<MoreMenuLook & About>;
  readonly about: About;
}

/** The button of a menu while the menu has not come yet. Pressed, it opens as soon as it has. */
export function MoreButton<About extends object>({ menu, about, ...look }: MoreButtonProps<About>) {
  const Menu = usePart(menu);
  const [asked, setAsked] = useState(false);
  const [held, setHeld] = useState(false);
  // The menu's button is another element: never exchanged under the hand, unless that asked for it.
  if (Menu !== null && (asked || !held)) return createElement(Menu, { ...about, ...look, defaultOpen: asked });
  const { name, ...button } = look;
  return (
    <Button
      {...button}
      appearance="subtle"
      icon={<MoreHorizontalRegular />}
      aria-label={name}
      aria-haspopup="menu"
      aria-expanded={false}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onClick={() => {
        setAsked(true);
        menu.fetch().catch(() => setAsked(false));
      }}
    />
  );
}
