import { css } from 'lit';

/** One quiet line above a widget that a machine translated. */
export const languageNotice = css`
  .language-notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_s4);
    padding-inline: var(--_s3);
    margin-block-end: var(--_s2);
    border-radius: var(--_radius);
    background: var(--_bg-soft);
    color: var(--_muted);
  }
  .language-notice p {
    flex: 1 1 12em;
    padding-block: var(--_s2);
    line-height: 1.4;
  }
  @media (forced-colors: active) {
    .language-notice {
      border: 1px solid;
    }
  }
  @media print {
    .language-notice .button {
      display: none;
    }
  }
`;
