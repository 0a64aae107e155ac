import { msg } from '@lit/localize';
import type { EmergencyNumber } from '@kim-widgets/angebote';
import { heading, icon, urgentIcon } from '@kim-widgets/ui';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
import { FEDERAL_EMERGENCY_NUMBERS } from './emergency-numbers.js';
import { formatPhone } from './phone.js';
import { renderWords } from './words.js';

/** As many as one takes in at a glance; the rest stand behind a button. */
const AT_ONCE = 4;

/** Who comes first wherever the list is cut: life, then violence, then despair. */
const FIRST = ['110', '112', '116016', '116123'];

/** A number of the database, whose name is filled in for the languages the database has none for. */
function inEveryLanguage(own: EmergencyNumber): EmergencyNumber {
  const federal = FEDERAL_EMERGENCY_NUMBERS.find(({ number }) => number === own.number);
  return federal ? { ...own, name: { ...federal.name, ...own.name } } : own;
}

/** The numbers a page shows: the database's own, else the federal ones; the most urgent first. */
export function emergencyNumbers(own: readonly EmergencyNumber[]): readonly EmergencyNumber[] {
  const numbers = own.length > 0 ? own.map(inEveryLanguage) : FEDERAL_EMERGENCY_NUMBERS;
  const rank = ({ number }: EmergencyNumber): number => {
    const index = FIRST.indexOf(number);
    return index < 0 ? FIRST.length : index;
  };
  return [...numbers].sort((one, other) => rank(one) - rank(other));
}

/** `116016` → `116 016`: a short number in groups, as it is said; others as usual. */
function numberInWords(number: string): string {
  return /^116\d{3}$/.test(number)
    ? `${number.slice(0, 3)} ${number.slice(3)}`
    : formatPhone(number);
}

function renderNumber({ number, name }: EmergencyNumber, { words, language }: ViewContext) {
  return html`<li>
    <a href="tel:${number}">
      <b dir="ltr">${numberInWords(number)}</b>
      <span>${renderWords(words(name), language)}</span>
    </a>
  </li>`;
}

/**
 * Whom to call in an emergency.
 *
 * @param own numbers of the database; the federal ones stand in where it has none
 */
export function renderEmergency(
  own: readonly EmergencyNumber[],
  context: ViewContext,
  headingLevel: number,
): TemplateResult {
  const numbers = emergencyNumbers(own);
  const more = numbers.slice(AT_ONCE);
  return html`<section class="emergency" part="emergency" aria-labelledby="emergency-heading">
    ${heading(headingLevel, html`${icon(urgentIcon)}${msg('In Not? Hilfe zu jeder Zeit')}`, {
      id: 'emergency-heading',
      class: 'size-xl',
    })}
    <ul>
      ${numbers.slice(0, AT_ONCE).map((number) => renderNumber(number, context))}
    </ul>
    ${
      more.length > 0
        ? html`<details>
            <summary>${msg('Weitere Hilfe-Telefone')}</summary>
            <ul>
              ${more.map((number) => renderNumber(number, context))}
            </ul>
          </details>`
        : nothing
    }
  </section>`;
}

export const emergency = css`
  .emergency {
    padding: 20px 24px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_bad);
    border-radius: var(--_radius);
  }
  .emergency > :first-child {
    display: flex;
    gap: 12px;
    align-items: center;
  }
  .emergency > :first-child .icon {
    inline-size: 28px;
    block-size: 28px;
    color: var(--_bad);
  }
  .emergency ul {
    display: grid;
    gap: 0 32px;
    margin-block-start: 8px;
  }
  .emergency li {
    border-block-end: 1px solid var(--_line);
  }
  .emergency li:last-child {
    border-block-end: 0;
  }
  .emergency a {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: 8px;
    align-items: baseline;
    min-block-size: var(--_target);
    padding-block: 10px;
    line-height: 1.3;
    text-decoration: none;
  }
  .emergency b {
    font-size: var(--_size-xl);
    font-variant-numeric: tabular-nums;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    min-inline-size: 0;
  }
  [dir='rtl'] .emergency b {
    text-align: end;
  }
  .emergency a:hover b {
    text-decoration-thickness: 3px;
  }
  .emergency span {
    color: var(--_text);
  }
  .emergency summary {
    font-weight: 400;
    color: var(--_action);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .emergency details a {
    grid-template-columns: 9.5em minmax(0, 1fr);
  }
  .emergency details b {
    font-size: inherit;
  }
  @container kim (min-width: 60em) {
    .emergency > ul {
      grid-template-columns: repeat(4, auto);
      justify-content: space-between;
    }
    .emergency > ul li {
      border: 0;
    }
    .emergency > ul a {
      grid-template-columns: 1fr;
      gap: 0;
    }
  }
`;
