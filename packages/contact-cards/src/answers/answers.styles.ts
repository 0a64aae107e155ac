import { disclosure, facts, suggestions, tags } from '@kim-widgets/ui';
import { css } from 'lit';
import { card } from './card.styles.js';
import { paper } from './paper.styles.js';

/** Several cards, and lists of them. */
const layout = css`
  .others,
  .search,
  .matrix {
    display: grid;
    gap: var(--_s4);
    padding-block-start: var(--_s6);
  }
  .list,
  .group,
  .stack {
    display: grid;
    gap: var(--_s4);
  }
  .list .group {
    padding-block-start: var(--_s4);
  }
  .trio {
    display: grid;
    gap: var(--_s4);
  }
  .trio > li,
  .trio > li > .card {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
  }
  .more {
    margin-block-start: var(--_s5);
  }
  .back {
    margin-block-end: 12px;
    text-decoration: none;
  }
  .lines > li {
    border-block-end: 1px solid var(--_line);
  }
  .contact-line {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    align-items: center;
    justify-content: space-between;
    padding-block: 10px;
    line-height: 1.35;
  }
  .contact-line > :first-child {
    flex: 1 1 14em;
  }
  .away-line {
    color: var(--_warn);
  }
  @container kim (min-width: 40em) {
    .trio {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container kim (min-width: 60em) {
    .trio {
      grid-template-columns: 1fr 1fr 1fr;
      gap: var(--_s5);
    }
  }
`;

export const answerStyles = [suggestions, tags, facts, disclosure, layout, card, paper];
