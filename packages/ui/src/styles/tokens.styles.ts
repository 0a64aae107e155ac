import { css } from 'lit';

const dark = css`
  color-scheme: dark;
  /* The page around it is of another ground: nothing touches the edge. */
  --_inset: 16px;
  --_text: var(--kim-dark-color-text, #f3f4f7);
  --_muted: var(--kim-dark-color-muted, #b2b6cc);
  --_bg: var(--kim-dark-color-background, #131525);
  --_bg-soft: var(--kim-dark-color-background-soft, #1d2034);
  --_line: var(--kim-dark-color-line, #454b6b);
  --_edge: var(--kim-dark-color-edge, #8e93b1);
  --_action: var(--kim-dark-color-action, #a2b8e4);
  --_action-strong: var(--kim-dark-color-action-strong, #d8e1f4);
  --_on-action: var(--kim-dark-color-on-action, #131525);
  --_action-soft: var(--kim-dark-color-action-soft, #23294a);
  --_mark: var(--kim-dark-color-mark, #2c3a6b);
  --_focus: var(--kim-dark-color-focus, #fff);
  --_good: var(--kim-dark-color-good, #6cd6b5);
  --_good-soft: var(--kim-dark-color-good-soft, #0b3328);
  --_warn: var(--kim-dark-color-warn, #ffb53a);
  --_warn-soft: var(--kim-dark-color-warn-soft, #3a2505);
  --_bad: var(--kim-dark-color-bad, #fbb1a5);
  --_bad-soft: var(--kim-dark-color-bad-soft, #45110d);
`;

/**
 * Design tokens. Each private `--_x` reads the webmaster's `--kim-x`, then the token of KERN (the
 * German public-sector design system), then a literal. The figure behind a colour is its contrast on
 * the background. Dark colours have names of their own (`--kim-dark-color-x`), because a colour chosen
 * for white paper is unreadable on black.
 */
export const tokens = css`
  :host {
    color-scheme: light;

    /* text and surfaces */
    --_text: var(--kim-color-text, var(--kern-color-layout-text-default, #131525)); /* 18.1 */
    --_muted: var(--kim-color-muted, var(--kern-color-layout-text-muted, #51577a)); /* 7.0 */
    --_bg: var(--kim-color-background, var(--kern-color-layout-background-default, #fff));
    --_bg-soft: var(--kim-color-background-soft, var(--kern-color-layout-background-hued, #f3f4f7));
    /* 1.75: between things, never the only edge of a control */
    --_line: var(--kim-color-line, var(--kern-color-decorative-border-default, #c0c3d5));
    --_edge: var(--kim-color-edge, var(--kern-color-layout-border, #6e7597)); /* 4.5 */

    /* action */
    --_action: var(--kim-color-action, var(--kern-color-action-default, #2044aa)); /* 8.5 */
    --_action-strong: var(--kim-color-action-strong, #16307a); /* 12.3 */
    --_on-action: var(--kim-color-on-action, var(--kern-color-action-on-default, #fff));
    --_action-soft: var(--kim-color-action-soft, #eff3fa);
    --_mark: var(--kim-color-mark, #dfe8fb);
    --_focus: var(--kim-color-focus, #131525);

    /* what happened: never without an icon and words */
    --_good: var(--kim-color-good, #005741); /* 8.6 */
    --_good-soft: var(--kim-color-good-soft, #e5f8f0);
    --_warn: var(--kim-color-warn, #734000); /* 8.5 */
    --_warn-soft: var(--kim-color-warn-soft, #fff3dc);
    --_bad: var(--kim-color-bad, #9e0000); /* 8.6 */
    --_bad-soft: var(--kim-color-bad-soft, #fef0ee);

    /* Five sizes, none below 16 px. Keywords follow the reader's own setting whatever the page does
       to its root element (html { font-size: 62.5% } is common), where rem would shrink to 11 px. */
    --_size-s: medium; /* 16 */
    --_size-m: large; /* 18 */
    --_size-l: calc(7em / 6); /* 21, within text of size m */
    --_size-xl: x-large; /* 24 */
    --_size-2xl: calc(13em / 9); /* 26, within text of size m; 32 where there is room */
    --_lead: 1.5;
    --_lead-tight: 1.25;
    --_strong: 600;

    /* steps of 4 px */
    --_s1: 4px;
    --_s2: 8px;
    --_s3: 12px;
    --_s4: 16px;
    --_s5: 24px;
    --_s6: 32px;
    --_s7: 48px;
    --_s8: 64px;

    --_radius: var(--kim-radius, 4px);
    --_radius-l: var(--kim-radius-large, 8px);
    --_target: 44px;
    --_control: 52px;
  }

  :host([theme='dark']) {
    ${dark}
  }

  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      ${dark}
    }
  }
`;
