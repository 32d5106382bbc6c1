import type { Theme } from '@fluentui/react-components';

const FONTS = "'Segoe UI Variable Text', 'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
/** Pixels of one rem at the reader's usual size. */
const REM = 16;

/** Fluent's own, with letters for Chinese, and in sizes that grow with the reader's setting. */
export function adapted(theme: Theme): Theme {
  const sizes = Object.entries(theme)
    .filter(([token]) => /^(?:fontSize|lineHeight)/.test(token))
    .map(([token, pixels]) => [token, `${Number.parseFloat(String(pixels)) / REM}rem`]);
  return { ...theme, ...Object.fromEntries(sizes), fontFamilyBase: FONTS } as Theme;
}
