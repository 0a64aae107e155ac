import { msg, str } from '@lit/localize';
import type { Eligibility, Offer, RelatedRecords } from '@kim-widgets/angebote';
import { formatList, formatNumber, languageNames } from '@kim-widgets/ui';
import { costInWords, renderForeignText, renderWords, type ViewContext } from '@kim-widgets/views';
import { html, nothing } from 'lit';
import type { Answer } from './answer.js';

function ageInWords({ minAge, maxAge }: Eligibility, language: string): string | undefined {
  const min = minAge === undefined ? '' : formatNumber(language, minAge);
  const max = maxAge === undefined ? '' : formatNumber(language, maxAge);
  if (min && max) return msg(str`von ${min} bis ${max} Jahren`);
  if (min) return msg(str`ab ${min} Jahren`);
  return max ? msg(str`bis ${max} Jahre`) : undefined;
}

function genderInWords(gender: Eligibility['gender']): string | undefined {
  switch (gender) {
    case 'female':
      return msg('nur für Frauen');
    case 'male':
      return msg('nur für Männer');
    case 'diverse':
      return msg('nur für diverse Menschen');
    case undefined:
      return undefined;
  }
}

/** `none` is the term for no German at all. */
function levelInWords(level: string | undefined, term: ViewContext['term']): string {
  if (!level) return '';
  if (level === 'none') return msg('Sie brauchen kein Deutsch.');
  return msg(str`Deutsch mindestens ${term('germanLevels', level).text}`);
}

/** The conditions one must meet, each as a sentence of its own. */
function conditions(
  eligibility: Eligibility,
  { municipalities }: Pick<RelatedRecords, 'municipalities'>,
  { language, term }: ViewContext,
): string[] {
  const { residenceStatus = [], maxYearsSinceArrival, germanLevelRequired } = eligibility;
  const status = residenceStatus.map((id) => term('residenceStatus', id).text);
  const towns = (eligibility.municipalities ?? []).map(
    (ags) => municipalities.get(ags)?.name ?? ags,
  );
  return [
    [genderInWords(eligibility.gender), ageInWords(eligibility, language)]
      .filter(Boolean)
      .join(', '),
    status.length > 0 ? msg(str`Aufenthalt: ${status.join(' · ')}`) : '',
    maxYearsSinceArrival === undefined
      ? ''
      : msg(str`höchstens ${formatNumber(language, maxYearsSinceArrival)} Jahre in Deutschland`),
    levelInWords(germanLevelRequired, term),
    towns.length > 0 ? msg(str`nur für Menschen aus ${formatList(language, towns)}`) : '',
  ].filter(Boolean);
}

export function whatHappens(
  { description, whatHappens: visit, nextSteps, summary }: Offer,
  { words, language }: ViewContext,
): Answer | undefined {
  const texts = [summary ? description : undefined, visit, nextSteps]
    .filter((text) => text !== undefined)
    .map((text) => words(text));
  if (texts.length === 0) return undefined;
  return {
    question: msg('Was passiert dort?'),
    content: texts.map((text) => renderForeignText(text, language)),
  };
}

export function forWhom(
  offer: Offer,
  lookup: Pick<RelatedRecords, 'municipalities'>,
  context: ViewContext,
): Answer | undefined {
  const { targetGroups = [], eligibility, suitableForNonReaders, lowThreshold } = offer;
  const { term, words, language } = context;
  const groups = targetGroups.map((id) => term('targetGroups', id));
  const list = eligibility ? conditions(eligibility, lookup, context) : [];
  const extra = [
    suitableForNonReaders ? msg('Auch für Menschen, die nicht lesen oder schreiben.') : '',
    lowThreshold ? msg('Ohne Antrag und ohne Nachweise.') : '',
  ].filter(Boolean);
  if (groups.length + list.length + extra.length === 0 && !eligibility?.description) {
    return undefined;
  }
  return {
    question: msg('Für wen?'),
    content: html`
      ${
        groups.length > 0
          ? html`<p>
              ${groups.map((group, index) => [
                index > 0 ? ', ' : nothing,
                renderWords(group, language),
              ])}
            </p>`
          : nothing
      }
      ${
        list.length > 0
          ? html`<ul class="bullets">
              ${list.map((condition) => html`<li>${condition}</li>`)}
            </ul>`
          : nothing
      }
      ${eligibility?.description ? renderForeignText(words(eligibility.description), language) : nothing}
      ${extra.map((sentence) => html`<p>${sentence}</p>`)}
    `,
  };
}

export function cost({ cost: costs, childcare, childcareNote }: Offer, context: ViewContext) {
  if (!costs) return undefined;
  const { answer, otherwise, detail } = costInWords(costs, context);
  return {
    question: msg('Was kostet es?'),
    content: html`<p><b>${answer}</b>${otherwise ? html`, ${otherwise}` : nothing}</p>
      ${detail ? renderForeignText(detail, context.language) : nothing}
      ${
        childcare && childcareNote
          ? html`<p>
              ${msg('Kinderbetreuung:')}
              ${renderWords(context.words(childcareNote), context.language)}
            </p>`
          : nothing
      }`,
  };
}

export function whichLanguages(
  { languages = [], interpretation }: Offer,
  { language, words }: ViewContext,
): Answer | undefined {
  const name = (code: string) => languageNames(code, language).name;
  const interpreted = (interpretation?.languages ?? []).map(name);
  const available = interpretation?.available ?? 'none';
  if (languages.length === 0 && available === 'none') return undefined;
  const interpreting = {
    always: msg('Es wird gedolmetscht'),
    on_request: msg('Dolmetschen auf Anfrage'),
    none: '',
  }[available];
  return {
    question: msg('In welcher Sprache?'),
    content: html`
      ${languages.length > 0 ? html`<p>${formatList(language, languages.map(name))}</p>` : nothing}
      ${
        interpreting
          ? html`<p>
              ${interpreting}${interpreted.length > 0 ? `: ${formatList(language, interpreted)}` : ''}
            </p>`
          : nothing
      }
      ${interpretation?.note ? renderForeignText(words(interpretation.note), language) : nothing}
    `,
  };
}
