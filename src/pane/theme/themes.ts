import { webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { adapted } from './adapted';

export type ThemeName = 'light' | 'dark' | 'high-contrast';

const themes = new Map<ThemeName, Theme>([['light', adapted(webLightTheme)]]);

/** The theme of that name; while it is on its way the one before, or none yet. Where it does not come, the light one. */
export function useTheme(name: ThemeName): Theme | null {
  const [last, setLast] = useState(() => themes.get(name) ?? null);
  const here = themes.get(name) ?? null;
  useEffect(() => {
    let wanted = true;
    const show = () => wanted && setLast(themes.get(name) ?? themes.get('light') ?? null);
    if (themes.has(name)) show();
    else {
      import(/* webpackChunkName: "dark" */ './dark-themes').then(({ DARK_THEMES }) => {
        for (const [dark, theme] of Object.entries(DARK_THEMES)) themes.set(dark as keyof typeof DARK_THEMES, theme);
        show();
      }, show);
    }
    return () => {
      wanted = false;
    };
  }, [name]);
  return here ?? last;
}
