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
