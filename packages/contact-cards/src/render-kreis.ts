import { kreisOf, type ContactMatch } from '@kim-widgets/angebote';
import { heading, icon, usersIcon } from '@kim-widgets/ui';
import { renderWords } from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardActions } from './card-actions.js';
import type { ContactContext } from './contact-context.js';
import { renderWays } from './render-ways.js';
import type { Way } from './ways.js';

/** The Kreis as an answer, for those who have not asked and where nobody is named. */
export function kreisMatch({
  database,
  now: at,
  audience,
}: Pick<ContactContext, 'database' | 'now' | 'audience'>): ContactMatch {
  return {
    reason: { level: 'nobody' },
    reach: kreisOf(database, { at, audience }),
    needsLatinLetter: false,
  };
}

/** What the card can do beyond being read, once there is code for it. */
export interface KreisOptions {
  waysOf: (match: ContactMatch, context: ContactContext) => readonly Way[];
  actions?: Pick<CardActions, 'copy' | 'done'>;
}

/** The Kreis, where no post is named: never an empty page. */
export function renderKreis(
  match: ContactMatch,
  context: ContactContext,
  headingLevel: number,
  { waysOf, actions }: KreisOptions,
): TemplateResult {
  const { publisher } = context.database;
  const name = match.reach.name
    ? context.words(match.reach.name)
    : { text: publisher.name, lang: 'de' };
  return html`<article class="card contact kreis" part="card">
    <div class="who">
      <span class="avatar">${icon(usersIcon)}</span>
      <div>
        ${heading(headingLevel, renderWords(name, context.language), { class: 'card-title' })}
        ${name.text === publisher.name ? nothing : html`<p class="muted small">${publisher.name}</p>`}
      </div>
    </div>
    ${renderWays(waysOf(match, context), actions?.copy)}
    <p role="status" class="small">${actions?.done}</p>
  </article>`;
}
