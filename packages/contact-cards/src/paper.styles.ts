import { css } from 'lit';

/** On paper: no controls, every card whole, black on white. */
export const paper = css`
  @media print {
    .finder,
    .search,
    .more,
    .back,
    .card-foot .button,
    .way .button,
    .directory-head .button,
    .hours summary {
      display: none !important;
    }
    .widget {
      font-size: var(--_size-s);
    }
    .answer,
    .others {
      padding-block-start: 12px;
    }
    .card.contact {
      gap: 10px;
      padding: 14px;
    }
    .card.big {
      grid-template-columns: 1fr;
      grid-template-rows: none;
    }
    .big > .reach {
      grid-area: auto;
      padding: 8px 0;
    }
    .way > a {
      min-block-size: 0;
    }
    .trio > li,
    .card,
    .entry,
    .emergency,
    .directory-emergency {
      break-inside: avoid;
    }
    h2,
    h3,
    h4,
    h5 {
      break-after: avoid;
    }
    .table-scroll {
      overflow: visible;
    }
    a {
      color: inherit;
    }
  }
`;
