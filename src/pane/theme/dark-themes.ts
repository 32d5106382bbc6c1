import { teamsHighContrastTheme, webDarkTheme, type Theme } from '@fluentui/react-components';
import { adapted } from './adapted';

/** Half of the pane's colours, which most people never see. */
export const DARK_THEMES: Readonly<Record<'dark' | 'high-contrast', Theme>> = {
  dark: adapted(webDarkTheme),
  'high-contrast': adapted(teamsHighContrastTheme),
};
