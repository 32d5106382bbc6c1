import type { ComponentPropsWithRef, ReactNode } from 'react';
import css from './button.module.css';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly look?: 'primary' | 'outline' | 'quiet';
  readonly icon?: ReactNode;
  /** Shows the icon alone; `aria-label` then names the button. */
  readonly iconOnly?: boolean;
}

export function Button({ look = 'outline', icon, iconOnly = false, className, children, ...rest }: ButtonProps) {
  const classes = [css.button, css[look], iconOnly ? css.iconOnly : undefined, className];
  return (
    <button type="button" {...rest} className={classes.filter(Boolean).join(' ')}>
      {icon === undefined ? null : (
        <span className={css.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      {iconOnly ? null : <span>{children}</span>}
    </button>
  );
}
