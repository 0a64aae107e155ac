import { css } from 'lit';

/** All contacts with an index, on screen and on paper. */
export const directory = css`
  .directory-head {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: start;
    justify-content: space-between;
  }
  .directory-emergency {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 12px;
    margin-block: 16px;
    padding: 10px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    line-height: 1.4;
  }
  .index {
    display: grid;
    gap: var(--_s5) var(--_s6);
    padding-block: 8px var(--_s5);
    border-block-end: 2px solid var(--_edge);
    font-size: var(--_size-s);
    line-height: 1.4;
  }
  .index section:first-child ul {
    columns: 15em;
    column-gap: 32px;
  }
  .index li {
    display: flex;
    gap: 12px;
    justify-content: space-between;
    padding-block: 2px;
    break-inside: avoid;
  }
  .index li > :first-child {
    flex: 0 0 auto;
    max-inline-size: 60%;
  }
  .index .numbers {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .index .numbers a {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    text-align: center;
  }
  .entries {
    columns: 20em;
    column-gap: 32px;
    padding-block-start: var(--_s4);
    font-size: var(--_size-s);
    line-height: 1.4;
  }
  .entry {
    display: grid;
    grid-template-columns: 2.25em 1fr;
    gap: 12px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  /* A German address stays German, at the side where everything else begins. */
  .widget[dir='rtl'] .entry [lang='de'] {
    text-align: end;
  }
  .entry-number {
    display: grid;
    place-items: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    font-weight: var(--_strong);
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .entry .spoken {
    display: block;
    margin: 0;
  }
  .entry .spoken .icon {
    display: none;
  }
  @container kim (min-width: 40em) {
    .index {
      grid-template-columns: 1fr 1fr;
    }
    .index section:first-child {
      grid-column: 1 / -1;
    }
  }
`;
