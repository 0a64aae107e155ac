import { css } from 'lit';

/**
 * What every widget starts from. The host element takes nothing from the page but its font family:
 * what a page inherits down, even with `* { … !important }`, would otherwise break the layout. A
 * reader's own style sheet is stronger than both. As a box (margin, padding, width) it is the page's.
 *
 * A container has no width of its own, so where a page lets content decide (flex, float) there is a
 * least one: a widget is never invisible.
 *
 * Each widget puts its content into one `.widget` element, which carries `lang` and `dir`.
 */
export const base = css`
  :host {
    all: initial;
    display: block;
    flex-grow: 1;
    min-inline-size: min(280px, 100%);
    visibility: inherit;
    container: kim / inline-size;
    font-family: var(--kim-font-family, inherit);

    color: initial !important;
    cursor: initial !important;
    font-size: initial !important;
    font-style: initial !important;
    font-variant: initial !important;
    letter-spacing: initial !important;
    line-height: initial !important;
    text-align: initial !important;
    text-indent: initial !important;
    text-shadow: initial !important;
    text-transform: initial !important;
    white-space: initial !important;
    word-spacing: initial !important;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .notice-room {
    block-size: 74px;
  }
  @container kim (min-width: 40em) {
    .notice-room {
      block-size: 52px;
    }
  }
  .widget {
    padding: var(--_inset, 0);
    border-radius: calc(var(--_inset, 0px) / 2);
    background: var(--_bg);
    color: var(--_text);
    font-size: var(--_size-m);
    line-height: var(--_lead);
    text-align: start;
    overflow-wrap: anywhere;
  }
  /* A page's own words run as they are written, whatever language the widget speaks. */
  ::slotted(*) {
    unicode-bidi: plaintext;
  }
  .widget:lang(ar),
  .widget:lang(fa),
  .widget:lang(ckb),
  .widget:lang(ps),
  .widget:lang(ur) {
    --_lead: 1.7;
  }
  @container kim (min-width: 40em) {
    .widget {
      --_size-2xl: calc(16em / 9);
    }
  }

  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, fieldset, legend, figure, table) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  :where(ul, ol, dl, li, dd, p, div, form, fieldset, section, article, aside, header, span, a) {
    min-inline-size: 0;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(h1, h2, h3, h4, h5, h6) {
    font-size: inherit;
    font-weight: var(--_strong);
    line-height: var(--_lead-tight);
    text-wrap: balance;
  }
  :where(button, input, select, textarea) {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }
  :where(strong, b) {
    font-weight: var(--_strong);
  }
  :where(a) {
    color: var(--_action);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  :where(a:hover) {
    color: var(--_action-strong);
    text-decoration-thickness: 3px;
  }
  :focus-visible {
    outline: 4px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  /* Headings and regions take focus when a view changes; the outline is for what can be operated. */
  [tabindex='-1']:focus-visible {
    outline-width: 2px;
  }
  [hidden] {
    display: none !important;
  }

  .icon {
    /* else a pale colour of ours stays on the reader's own ground */
    forced-color-adjust: auto;
    inline-size: 24px;
    block-size: 24px;
    flex: none;
    display: inline-block;
    vertical-align: -0.3em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [dir='rtl'] .mirrored {
    transform: scaleX(-1);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: var(--_size-s);
  }
  /* Moves to the next line as a whole, and breaks only when a line cannot hold it. */
  .nowrap {
    display: inline-block;
    max-inline-size: 100%;
  }
  .size-l {
    font-size: var(--_size-l);
  }
  .size-xl {
    font-size: var(--_size-xl);
  }
  .size-2xl {
    font-size: var(--_size-2xl);
  }
  .tap {
    display: inline-block;
    padding-block: 4px;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }
`;
