import {
  base,
  buttons,
  cards,
  disclosure,
  facts,
  fields,
  notes,
  skeleton,
  suggestions,
  tags,
  tokens,
} from '@kim-widgets/ui';
import { css } from 'lit';
import { card } from './card.styles.js';
import { paper } from './paper.styles.js';

/** Finder, answer and lists; what every widget shares comes from `ui`. */
const layout = css`
  .finder {
    padding: 20px;
    border-radius: var(--_radius-l);
    background: var(--_bg-soft);
  }
  .questions {
    display: grid;
    gap: var(--_s4);
    align-items: end;
  }
  .private {
    display: flex;
    gap: 8px;
    align-items: center;
    padding-block-start: var(--_s4);
  }
  .private .icon {
    inline-size: 20px;
    block-size: 20px;
  }
  .answer,
  .others,
  .search,
  .matrix {
    display: grid;
    gap: var(--_s4);
    padding-block-start: var(--_s6);
  }
  .answer [role='status'] p {
    padding-block-start: 4px;
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
  .kreis {
    max-inline-size: 34em;
  }
  .emergency {
    margin-block-start: var(--_s7);
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
    .finder {
      padding: 24px;
    }
    .questions {
      grid-template-columns: 1fr 1fr;
    }
    .trio {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container kim (min-width: 60em) {
    .questions {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      grid-template-columns: none;
    }
    .trio {
      grid-template-columns: 1fr 1fr 1fr;
      gap: var(--_s5);
    }
  }
`;

export const styles = [
  tokens,
  base,
  buttons,
  fields,
  suggestions,
  tags,
  notes,
  facts,
  cards,
  disclosure,
  skeleton,
  layout,
  card,
  paper,
];
