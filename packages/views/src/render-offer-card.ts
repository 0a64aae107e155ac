import { calendarCheckIcon, alertTriangleIcon, bulbIcon, heading, icon } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import { renderWords, type Ranges, type Words } from './words.js';

/** What a thing is or has, in two words. At most one of a card's tags has a tone: the capacity. */
export interface Tag {
  icon: string;
  text: string;
  /** What follows the text with less weight: a date, a waiting time. */
  detail?: string;
  tone?: 'good' | 'warn' | 'bad';
  mirrored?: boolean;
}

/** One line of facts: what kind (for those who don't see the icon), the answer, a remark. */
export interface Fact {
  icon: string;
  label: string;
  content: unknown;
  sub?: unknown;
}

/** When a record was last confirmed, in words; `overdue` when that is too long ago. */
export interface Checked {
  text: string;
  overdue: boolean;
}

/** A list entry's worth of an offer, as it is shown. */
export interface OfferCard {
  id: string;
  /** Address of the detail. */
  href: string;
  eyebrow: TemplateResult | string;
  title: Words;
  titleMarks: Ranges;
  organization?: Words;
  tags: readonly Tag[];
  facts: readonly Fact[];
  /** Why it was found, when the title does not show it. */
  reason?: string;
  /** What to do while a full offer has no room. */
  alternative?: { href: string; id: string; title: Words };
  checked?: Checked;
}

export interface CardOptions {
  reader: string;
  headingLevel: number;
  /** Words before the alternative of a full offer. */
  meanwhile: string;
  open: (event: Event, id: string) => void;
}

export function renderTag(tag: Tag): TemplateResult {
  return html`<li class="tag ${tag.tone ?? ''}">
    ${icon(tag.icon, { mirrored: tag.mirrored ?? false })}
    <span>${tag.tone ? html`<strong>${tag.text}</strong>` : tag.text}${tag.detail ?? nothing}</span>
  </li>`;
}

export function renderFact(fact: Fact): TemplateResult {
  return html`<div class="fact">
    <dt>${icon(fact.icon)}<span class="visually-hidden">${fact.label}</span></dt>
    <dd>${fact.content}${fact.sub ? html`<span class="sub">${fact.sub}</span>` : nothing}</dd>
  </div>`;
}

export function renderChecked(checked: Checked): TemplateResult {
  return html`<p class="checked ${checked.overdue ? 'warn' : ''}">
    ${icon(checked.overdue ? alertTriangleIcon : calendarCheckIcon)}<span>${checked.text}</span>
  </p>`;
}

/** An offer in a list. The title is the card's one link to the detail. */
export function renderOfferCard(card: OfferCard, options: CardOptions): TemplateResult {
  const { reader, open } = options;
  const link = html`<a href=${card.href} @click=${(event: Event) => open(event, card.id)}
    >${renderWords(card.title, reader, card.titleMarks)}</a
  >`;
  return html`<article class="card offer" part="card" data-offer=${card.id}>
    <p class="eyebrow">${card.eyebrow}</p>
    ${heading(options.headingLevel, link, { class: 'card-title' })}
    ${card.organization ? html`<p>${renderWords(card.organization, reader)}</p>` : nothing}
    ${
      card.tags.length > 0
        ? html`<ul class="tags">
            ${card.tags.map(renderTag)}
          </ul>`
        : nothing
    }
    ${card.facts.length > 0 ? html`<dl class="facts">${card.facts.map(renderFact)}</dl>` : nothing}
    ${card.reason ? html`<p class="reason small muted">${card.reason}</p>` : nothing}
    ${card.alternative ? renderAlternative(card.alternative, options) : nothing}
    ${card.checked ? renderChecked(card.checked) : nothing}
  </article>`;
}

function renderAlternative(
  alternative: NonNullable<OfferCard['alternative']>,
  { reader, meanwhile, open }: CardOptions,
): TemplateResult {
  return html`<div class="note">
    ${icon(bulbIcon)}
    <p>
      <b>${meanwhile}</b>
      <a href=${alternative.href} @click=${(event: Event) => open(event, alternative.id)}
        >${renderWords(alternative.title, reader)}</a
      >
    </p>
  </div>`;
}
