import { base, buttons, cards, fields, notes, skeleton, tokens } from '@kim-widgets/ui';
import { css } from 'lit';
import { contact } from './contact.styles.js';

/** Finder and answer; what every widget shares comes from `ui`. */
const layout = css`
  .finder {
    padding: 20px;
    border-radius: var(--_radius-l);
    background: var(--_bg-soft);
  }
  /* The room of four questions, until they are there. */
  .finder:empty {
    min-block-size: 482px;
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
  .answer {
    display: grid;
    gap: var(--_s4);
    padding-block-start: var(--_s6);
  }
  .answer [role='status'] p {
    padding-block-start: 4px;
  }
  .kreis {
    max-inline-size: 34em;
  }
  .emergency {
    margin-block-start: var(--_s7);
  }
  @container kim (min-width: 40em) {
    .finder {
      padding: 24px;
    }
    .finder:empty {
      min-block-size: 270px;
    }
    .questions {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container kim (min-width: 60em) {
    .finder:empty {
      min-block-size: 170px;
    }
    .questions {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      grid-template-columns: none;
    }
  }
`;

export const styles = [tokens, base, buttons, fields, notes, cards, skeleton, layout, contact];
