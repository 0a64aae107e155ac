import type { DecoratorFunction } from 'storybook/internal/types';
import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import { html } from 'lit';

const RIGHT_TO_LEFT = new Set(['ar', 'fa']);

/** Gives each story the page around it that the toolbar asks for: language, direction, theme, width. */
export const withSurroundings: DecoratorFunction<WebComponentsRenderer> = (story, { globals }) => {
  const { language, direction, theme, width } = globals as Record<string, string>;
  const root = document.documentElement;
  root.lang = language ?? 'de';
  root.dir =
    direction === 'auto' ? (RIGHT_TO_LEFT.has(root.lang) ? 'rtl' : 'ltr') : (direction ?? 'ltr');
  root.dataset.kimTheme = theme ?? 'light';
  document.body.style.background = theme === 'dark' ? '#131525' : '#fff';
  document.body.style.fontFamily = 'system-ui, sans-serif';
  document.body.style.maxInlineSize = width === 'full' || !width ? '' : `${width}px`;
  return html`${story()}`;
};
