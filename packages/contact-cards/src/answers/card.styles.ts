import { css } from 'lit';

/** One contact, small or in full, beyond what the Kreis's own card has. */
export const card = css`
  .person-name {
    margin-block-start: 2px;
    line-height: 1.4;
  }
  .spoken {
    display: grid;
    grid-template-columns: 24px 1fr;
    grid-column: 1 / -1;
    gap: 8px;
    margin-block-start: -4px;
    line-height: 1.4;
  }
  .spoken .icon {
    color: var(--_muted);
  }

  .reach-briefly {
    display: grid;
    gap: 8px;
    align-self: end;
  }
  .reach-briefly > .ways {
    border-block-start: 1px solid var(--_line);
  }

  .reach {
    display: grid;
    gap: 8px;
    align-self: start;
    margin-inline: -4px;
    padding: 16px;
    border-radius: var(--_radius-l);
    background: var(--_bg-soft);
    line-height: 1.4;
  }
  .reach > .ways {
    border-block-start: 1px solid var(--_line);
  }
  .hours summary {
    justify-content: start;
    color: var(--_action);
    font-weight: 400;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .hours summary > .icon:last-child {
    margin-inline-start: 0;
  }
  .hours dl {
    display: grid;
    gap: 8px;
    padding-block-end: 8px;
  }
  .hours dt {
    font-weight: var(--_strong);
  }

  .body,
  .two {
    display: grid;
    gap: var(--_s5);
    align-content: start;
  }
  .body h2,
  .body h3,
  .body h4,
  .body h5,
  .body h6,
  .places > :first-child {
    margin-block-end: 8px;
  }
  .ticks {
    display: grid;
    gap: 6px;
  }
  .ticks li {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 8px;
    line-height: 1.4;
  }
  .ticks .icon {
    color: var(--_good);
  }
  .ticks.elsewhere .icon {
    color: var(--_muted);
  }
  .places > .line + .line {
    margin-block-start: 12px;
  }
  .card-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    align-items: center;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_size-s);
  }
  .card-foot > .checked {
    min-block-size: var(--_target);
  }

  @container kim (min-width: 40em) {
    .two {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container kim (min-width: 60em) {
    .card.big {
      grid-template-columns: minmax(0, 1fr) 19.5em;
      grid-template-rows: repeat(3, auto) 1fr auto;
      gap: var(--_s5) var(--_s7);
      padding: 32px;
    }
    .big > * {
      grid-column: 1;
    }
    .big > .who {
      gap: 4px 20px;
    }
    .big > .who .avatar {
      grid-row: 1 / span 2;
      inline-size: 80px;
      block-size: 80px;
    }
    .big > .who .avatar .icon {
      inline-size: 40px;
      block-size: 40px;
    }
    .big > .who .spoken {
      grid-column: 2;
      margin-block-start: 4px;
    }
    .big > .reach {
      grid-row: 1 / span 4;
      grid-column: 2;
      margin: 0;
      padding: 24px;
    }
    .big > .card-foot {
      grid-column: 1 / -1;
    }
  }
`;
