import { Button } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/headless/svg/more-horizontal';
import { createElement, useRef, useState, type Ref } from 'react';
import type { MoreMenuLook } from './more-menu';
import type { Part } from './part';
import { useArrived } from './use-arrived';

interface MoreButtonProps<About> extends Omit<MoreMenuLook, 'defaultOpen'> {
  readonly menu: Part<MoreMenuLook & About>;
  readonly about: About;
}

/** The button of a menu while the menu has not come yet. Pressed, it opens as soon as it has. */
export function MoreButton<About extends object>({ menu, about, ...look }: MoreButtonProps<About>) {
  const button = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState(false);
  const Menu = useArrived(menu, button, asked);
  if (Menu !== null) return createElement(Menu, { ...about, ...look, defaultOpen: asked });
  const { name, ...place } = look;
  return (
    <Button
      {...place}
      ref={button as Ref<never>}
      appearance="subtle"
      icon={<MoreHorizontalRegular />}
      aria-label={name}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => {
        setAsked(true);
        menu.fetch().catch(() => setAsked(false));
      }}
    />
  );
}
