import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from './button';
import css from './menu.module.css';

export interface MenuItem {
  readonly label: string;
  readonly icon: ReactNode;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly items: readonly MenuItem[];
}

/** The menu-button pattern of the ARIA practices guide; focus goes back to the button when it closes. */
export function Menu({ label, icon, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (open) focusItem(list.current, 0);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (step !== undefined) {
      event.preventDefault();
      moveFocus(list.current, step);
    }
  };

  return (
    <div
      className={css.anchor}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Button
        ref={button}
        look="quiet"
        iconOnly
        icon={icon}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      />
      {open ? (
        <div ref={list} id={id} role="menu" tabIndex={-1} aria-label={label} className={css.list} onKeyDown={onKeyDown}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={css.item}
              aria-disabled={item.disabled}
              onClick={() => {
                if (item.disabled === true) return;
                close();
                item.onChoose();
              }}
            >
              <span className={css.icon} aria-hidden="true">
                {item.icon}
              </span>
              {item.label}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** Key → where the focus goes: one up or down, or to an end. */
const STEPS: Readonly<Record<string, -1 | 1 | 'first' | 'last'>> = { ArrowUp: -1, ArrowDown: 1, Home: 'first', End: 'last' };

function moveFocus(list: HTMLElement | null, step: -1 | 1 | 'first' | 'last'): void {
  const items = itemsOf(list);
  const now = items.findIndex((item) => item === document.activeElement);
  if (step === 'first') focusItem(list, 0);
  else if (step === 'last') focusItem(list, items.length - 1);
  else focusItem(list, (now + step + items.length) % items.length);
}

function focusItem(list: HTMLElement | null, index: number): void {
  itemsOf(list)[index]?.focus();
}

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  return list === null ? [] : [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}
