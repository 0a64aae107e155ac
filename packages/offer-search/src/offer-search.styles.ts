import {
  base,
  buttons,
  cards,
  facts,
  fields,
  notes,
  skeleton,
  tags,
  tokens,
} from '@kim-widgets/ui';
import { css } from 'lit';

/** Search band and results. What every widget shares comes from `ui`. */
const layout = css`
  .search {
    display: grid;
    gap: var(--_s4);
    padding: 20px;
    border-radius: var(--_radius-l);
    background: var(--_bg-soft);
  }
  /* As high as five needs are. */
  .needs-room {
    grid-column: 1 / -1;
    block-size: 420px;
  }
  .split {
    display: grid;
    gap: 0 48px;
    align-items: start;
    padding-block-start: var(--_s5);
  }
  /* The column stays free until the facets are there. */
  .wide .results {
    grid-column: 2;
  }
  .wide .split {
    grid-template-columns: minmax(12em, 280px) minmax(0, 1fr);
    padding-block-start: var(--_s6);
  }

  .results-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s4) var(--_s5);
    align-items: end;
    justify-content: space-between;
  }
  .results-tools {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: var(--_s3);
    align-items: center;
  }
  .sort {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    font-weight: var(--_strong);
  }
  .sort .select {
    flex: 1 1 auto;
    font-weight: 400;
  }
  .results > .chips {
    margin-block-start: var(--_s4);
  }
  .results > .cards,
  .results > .empty,
  .results > .table-scroll {
    margin-block-start: var(--_s5);
  }
  .results[aria-busy='true'] > .cards {
    opacity: 0.6;
  }

  .cards {
    display: grid;
    gap: var(--_s4);
  }
  .cards > li {
    content-visibility: auto;
    /* It clips what overflows: room for the focus outline of the title. */
    overflow-clip-margin: 6px;
    contain-intrinsic-size: auto 320px;
  }
  .offer {
    display: grid;
    gap: 12px;
  }
  .offer > .eyebrow {
    margin-block-end: -8px;
  }
  .offer > .card-title + p {
    margin-block-start: -8px;
    line-height: 1.4;
  }
  .offer > .facts {
    margin-block-start: 4px;
  }
  .offer > .checked {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .did-you-mean {
    margin-block-start: var(--_s3);
  }
  .reason {
    margin-block-start: -4px;
  }
  .more {
    inline-size: 100%;
    margin-block-start: var(--_s5);
  }
  .more-count {
    margin-block-start: 8px;
    text-align: center;
  }

  @container kim (min-width: 40em) {
    .search {
      grid-template-columns: minmax(0, 1fr) minmax(0, 15.5em) auto;
      align-items: end;
      padding: 24px;
    }
    .needs-room {
      block-size: 391px;
    }
    .card.offer {
      padding: 24px;
    }
    .offer .card-title {
      font-size: var(--_size-xl);
    }
    .offer > .facts {
      grid-template-columns: 1fr 1fr;
    }
    .results-tools,
    .results-tools > .sort {
      flex: none;
    }
    .sort .select {
      min-inline-size: 11em;
    }
    .more {
      display: flex;
      inline-size: auto;
      margin-inline: auto;
    }
  }
`;

export const styles = [tokens, base, buttons, fields, tags, notes, facts, cards, skeleton, layout];
