import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    readonly axe?: { run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  }
}

export type Theme = 'light' | 'dark';

/** The system's scheme, as the frame of the pane hears of it. */
export async function setTheme(page: Page, pane: Frame, theme: Theme): Promise<void> {
  await page.locator('iframe.pane').evaluate((frame, scheme) => (frame.style.colorScheme = scheme), theme);
  await pane.waitForFunction((name) => document.querySelector('[data-theme]')?.getAttribute('data-theme') === name, theme);
}

export async function setWidth(page: Page, pane: Frame, pixels: number): Promise<void> {
  await page.locator('iframe.pane').evaluate((frame, value) => {
    frame.style.cssText += `;flex:none;width:${value}px;min-width:${value}px`;
  }, pixels);
  await pane.waitForFunction((value) => window.innerWidth === value, pixels);
}

/** The reader's own text size. */
export async function setTextSize(pane: Frame, percent: number): Promise<void> {
  await pane.evaluate((value) => (document.documentElement.style.fontSize = `${value}%`), percent);
}

/** What axe objects to. */
export async function axeObjections(pane: Frame, forcedColours = false): Promise<readonly string[]> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(AXE);
  return pane.evaluate(async (forced) => {
    // Colours on their way from one theme to the other are no colours of either.
    const fading = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.all(fading.map(({ finished }) => finished.catch(() => null)));
    // Fluent's focus guards: hidden, and a stop of the Tab key for a moment only (microsoft/tabster#288).
    const found = await window.axe?.run(
      { exclude: [['[data-tabster-dummy]']] },
      {
        resultTypes: ['violations'],
        // The system paints the text then; axe reads `-webkit-text-fill-color`, which keeps the page's own colour.
        rules: { 'color-contrast': { enabled: !forced } },
      },
    );
    return (found?.violations ?? []).map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, forcedColours);
}

/** What can be scrolled sideways, or sticks out to the right of the pane. */
export async function sidewaysScrolling(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const scrollers = [document.documentElement, ...document.querySelectorAll('main, section, [role="tabpanel"], [role="listbox"], form')];
    return scrollers
      .filter((element) => element.scrollWidth > element.clientWidth && getComputedStyle(element).display !== 'inline')
      .map((element) => `scrolls sideways: ${element.tagName}.${element.className} ${element.scrollWidth} > ${element.clientWidth}`);
  });
}
