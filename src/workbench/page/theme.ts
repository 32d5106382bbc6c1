export interface Theme {
  isDark(): boolean;
  toggle(): void;
}

/** Dark or light: the system's choice until someone switches. */
export function createTheme(changed: (dark: boolean) => void): Theme {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  let dark = system.matches;
  let chosen = false;
  const set = (wanted: boolean): void => {
    dark = wanted;
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    changed(dark);
  };
  system.addEventListener('change', ({ matches }) => {
    if (!chosen) set(matches);
  });
  set(dark);
  return {
    isDark: () => dark,
    toggle() {
      chosen = true;
      set(!dark);
    },
  };
}
