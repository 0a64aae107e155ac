import { msg, str } from '@lit/localize';
import {
  isReviewOverdue,
  type Audience,
  type Offer,
  type RelatedRecords,
} from '@kim-widgets/angebote';
import { alertTriangleIcon, arrowLeftIcon, formatDate, heading, icon } from '@kim-widgets/ui';
import {
  checkedInWords,
  eyebrowInWords,
  offerTags,
  renderChecked,
  renderForeignText,
  renderTag,
  renderWords,
  type OfferInContext,
  type ViewContext,
} from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { WayBack } from '../detail-controller.js';
import { renderActions, type Actions } from './actions.js';
import { renderAnswers } from './answer.js';
import { forProfessionals } from './for-professionals.js';
import {
  alternatives,
  furtherReading,
  howToJoin,
  whatToBring,
  whomToAsk,
  type AskedContact,
} from './how-and-whom.js';
import { cost, forWhom, whatHappens, whichLanguages } from './what-and-whom.js';
import { when, where } from './when-and-where.js';

/** An offer in full. */
export interface DetailView extends OfferInContext {
  contacts: readonly AskedContact[];
  alternatives: readonly Offer[];
  /** Its last day is over. */
  hasEnded: boolean;
  records: RelatedRecords;
}

export interface DetailOptions {
  headingLevel: number;
  audience: Audience;
  /** Words and address of the way back to the list. */
  back: WayBack;
  href: (id: string) => string;
  contactHref: (id: string) => string | undefined;
  open: (event: Event, id: string) => void;
  actions: Actions;
  /** Address of a mail that reports an error, if there is somebody to report it to. */
  report: string | undefined;
}

/** The record's own times in words, else those of its place. */
function timesDescription({ offer, locations, times }: DetailView) {
  return (times.isInherited ? locations[0]?.schedule : offer.schedule)?.description;
}

function renderEnded({ offer }: DetailView, { language }: ViewContext): TemplateResult {
  const date = offer.validTo ? formatDate(language, offer.validTo) : '';
  return html`<div class="note warn">
    ${icon(alertTriangleIcon)}
    <p>
      <b>${msg(str`Dieses Angebot ist seit dem ${date} beendet.`)}</b>
      ${offer.alternatives?.length ? msg('Andere Angebote stehen weiter unten.') : nothing}
    </p>
  </div>`;
}

function renderHead(detail: DetailView, context: ViewContext, level: number): TemplateResult {
  const { offer, organization } = detail;
  const { language, words } = context;
  return html`<header class="detail-head">
    <p class="eyebrow">${eyebrowInWords(offer, context)}</p>
    ${heading(level, renderWords(words(offer.title), language), {
      class: 'size-2xl',
      id: 'detail-heading',
      focusable: true,
    })}
    ${organization ? html`<p>${renderWords(words(organization.name), language)}</p>` : nothing}
    <ul class="tags">
      ${offerTags(detail, context).map(renderTag)}
    </ul>
    ${detail.hasEnded ? renderEnded(detail, context) : nothing}
  </header>`;
}

function renderFoot(
  { offer }: DetailView,
  { language, now }: ViewContext,
  report: string | undefined,
): TemplateResult {
  const checked = checkedInWords(language, offer, now);
  const by = offer.verifiedBy && !checked?.overdue ? msg(str`, von: ${offer.verifiedBy}`) : '';
  return html`<footer class="detail-foot">
    ${
      checked
        ? renderChecked({
            text: `${checked.text}${by}`,
            overdue: checked.overdue || isReviewOverdue(offer, now),
          })
        : html`<p class="checked">${msg('Wann das zuletzt geprüft wurde, ist nicht bekannt.')}</p>`
    }
    ${report ? html`<a class="tap" href=${report}>${msg('Fehler melden')}</a>` : nothing}
  </footer>`;
}

/** One offer in full: what to do about it, then the questions in the order people ask them. */
export function renderDetail(
  detail: DetailView,
  context: ViewContext,
  options: DetailOptions,
): TemplateResult {
  const { offer } = detail;
  const { back, headingLevel, actions } = options;
  const lead = offer.summary ?? offer.description;
  const answers = [
    whatHappens(offer, context),
    forWhom(offer, detail.records, context),
    cost(offer, context),
    when(detail.times, timesDescription(detail), context),
    where(detail, context),
    whichLanguages(offer, context),
    howToJoin(offer, context),
    whatToBring(offer, context),
    whomToAsk(offer, detail.contacts, context, options.contactHref),
    alternatives(detail.alternatives, context, options),
    furtherReading(offer, context),
    forProfessionals(detail, options.audience, context),
  ];
  return html`<article class="detail" part="detail" aria-labelledby="detail-heading">
    <a class="button plain back" href=${back.href} @click=${back.go}>
      ${icon(arrowLeftIcon, { mirrored: true })}${back.label}
    </a>
    ${renderHead(detail, context, headingLevel)}
    <div class="detail-split">
      ${renderActions(actions, context.words(offer.title).text)}
      <div>
        ${
          lead
            ? html`<div class="lead stack">
                ${renderForeignText(context.words(lead), context.language)}
              </div>`
            : nothing
        }
        ${renderAnswers(answers, headingLevel + 1)} ${renderFoot(detail, context, options.report)}
      </div>
    </div>
  </article>`;
}
