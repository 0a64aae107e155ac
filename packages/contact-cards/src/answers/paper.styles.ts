import { css } from 'lit';

/** On paper: no controls, nothing that was true only now, every card whole, black on white. */
export const paper = css`
  .on-paper {
    display: none;
  }
  @media print {
    .finder,
    .search,
    .more,
    .back,
    .card-foot .button,
    .way .button,
    .directory-head .button,
    .reach > .now,
    .reach-briefly > p,
    .hours {
      display: none !important;
    }
    .on-paper {
      display: block;
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
      grid-template-columns: minmax(0, 1fr) 15em;
      grid-template-rows: repeat(3, auto) 1fr auto;
    }
    .big > * {
      grid-column: 1;
    }
    .big > .reach {
      grid-row: 1 / span 4;
      grid-column: 2;
      margin: 0;
      padding: 0 8px;
    }
    .big > .card-foot {
      grid-column: 1 / -1;
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
