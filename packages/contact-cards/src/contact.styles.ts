import { css } from 'lit';

/** What every card has: somebody, and the ways to reach them. */
export const contact = css`
  .contact {
    display: grid;
    gap: var(--_s4);
    align-content: start;
  }
  .who {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 16px;
    align-content: start;
    align-items: start;
  }
  .avatar {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 56px;
    block-size: 56px;
    overflow: hidden;
    border-radius: 50%;
    background: var(--_action-soft);
    color: var(--_action);
  }
  .avatar .icon {
    inline-size: 30px;
    block-size: 30px;
  }
  .avatar img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .ways > li {
    border-block-end: 1px solid var(--_line);
  }
  .ways > li:last-child {
    border-block-end: 0;
  }
  .way {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr) auto;
    gap: 0 12px;
    align-items: center;
  }
  .way > .icon {
    color: var(--_muted);
  }
  .way > a {
    display: grid;
    align-content: center;
    min-block-size: 52px;
    padding-block: 6px;
    line-height: 1.3;
    text-decoration: none;
  }
  .way b {
    justify-self: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .way a:hover b {
    text-decoration-thickness: 3px;
  }
  .widget[dir='rtl'] .way [dir='ltr'] {
    text-align: end;
  }
  .way .what {
    justify-self: start;
    color: var(--_muted);
    font-size: var(--_size-s);
  }
  /* There before its words, and taking no room until then. */
  .contact [role='status']:empty {
    position: absolute;
  }
  @container kim (max-width: 20em) {
    .who {
      gap: 12px;
    }
    .avatar {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  @container kim (min-width: 40em) {
    .card.contact {
      padding: 24px;
    }
  }
`;
