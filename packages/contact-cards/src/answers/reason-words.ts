import { msg, str } from '@lit/localize';
import type { ContactMatch } from '@kim-widgets/angebote';
import { formatList, textWithParts } from '@kim-widgets/ui';
import { commaIn, renderJoined, renderWords } from '@kim-widgets/views';
import { html, type TemplateResult } from 'lit';
import type { ContactContext } from '../contact-context.js';

/** `A–K` → `A bis K`, several joined as the language does. */
export function lettersInWords(entries: readonly string[], language: string): string {
  const ranges = entries.map((entry) => {
    const [from = '', to] = entry.split(/\s*[-–—]\s*/);
    return to
      ? msg(str`${from} bis ${to}`, { id: 'letters-range', desc: 'First letters: A bis K' })
      : from;
  });
  return formatList(language, ranges);
}

export function placeName(ags: string, { database }: Pick<ContactContext, 'database'>): string {
  return database.byId.municipalities.get(ags)?.name ?? ags;
}

/** More topics than these say no more than that the post is for nearly everything. */
const TOPICS_TO_NAME = 3;

/** The topic asked, else the few the post is limited to. */
function topicInWords(
  { reason, contact }: ContactMatch,
  { language, term }: ContactContext,
): TemplateResult | undefined {
  const own = contact?.responsibleFor?.topics ?? [];
  const asked = reason.level !== 'nobody' && reason.topic ? [reason.topic] : undefined;
  const topics = asked ?? (own.length <= TOPICS_TO_NAME ? own : []);
  if (topics.length === 0) return undefined;
  const terms = topics.map((topic) => term('topics', topic));
  return bold(renderJoined(terms, language));
}

function bold(content: unknown): TemplateResult | undefined {
  return content ? html`<b>${content}</b>` : undefined;
}

/** Why this post, in one sentence. Undefined where there is nothing to say beyond its name. */
export function reasonInWords(
  match: ContactMatch,
  context: ContactContext,
): TemplateResult | undefined {
  const { reason, contact } = match;
  if (reason.level === 'nobody') return undefined;
  const { language, term } = context;
  const groups = reason.onlyFor ?? (reason.targetGroup ? [reason.targetGroup] : []);
  const named = groups.map((group) => term('targetGroups', group));
  if (reason.level === 'group') {
    return named.length > 0
      ? html`${msg('Nur für:')} ${bold(renderJoined(named, language))}`
      : undefined;
  }
  if (reason.level === 'general') return html`${msg('Hilft bei allen Themen im ganzen Kreis.')}`;

  const letters = reason.initials ? [reason.initials] : (reason.initialsToAsk ?? []);
  const described = contact?.responsibleFor?.description;
  return (
    dutyInWords({
      topic: topicInWords(match, context),
      group: reason.targetGroup ? bold(renderJoined(named.slice(0, 1), language)) : undefined,
      place: bold(reason.municipality && placeName(reason.municipality, context)),
      initials: bold(lettersInWords(letters, language)),
    }) ??
    (described && html`${renderWords(context.words(described), language)}`)
  );
}

type Duty = Record<'topic' | 'group' | 'place' | 'initials', TemplateResult | undefined>;

/** `Zuständig für Wohnen in Lindfurt, wenn der Nachname mit A bis K beginnt.` */
function dutyInWords({ topic, group, place, initials }: Duty): TemplateResult | undefined {
  if (topic && place && initials) {
    return textWithParts(
      (what, where, who) =>
        msg(str`Zuständig für ${what} in ${where}, wenn der Nachname mit ${who} beginnt.`),
      topic,
      place,
      initials,
    );
  }
  if (place && initials) {
    return textWithParts(
      (where, who) =>
        msg(str`Zuständig für alle, die in ${where} wohnen und deren Nachname mit ${who} beginnt.`),
      place,
      initials,
    );
  }
  if (initials) {
    return textWithParts(
      (who) => msg(str`Zuständig, wenn der Nachname mit ${who} beginnt.`),
      initials,
    );
  }
  const matter = topic ?? group;
  if (matter && place) {
    return textWithParts(
      (what, where) => msg(str`Zuständig für ${what} in ${where}.`),
      matter,
      place,
    );
  }
  if (topic) return textWithParts((what) => msg(str`Zuständig für ${what}.`), topic);
  if (place) {
    return textWithParts((where) => msg(str`Zuständig für alle, die in ${where} wohnen.`), place);
  }
  return undefined;
}

/** All a post is responsible for, on one line, for whoever has not asked for anything. */
export function scopeInWords(
  { contact }: ContactMatch,
  { database, language, term }: ContactContext,
): string | undefined {
  const { municipalities = [], topics = [], surnameInitials = [] } = contact?.responsibleFor ?? {};
  const all = database.municipalities.filter(({ parent }) => parent !== undefined);
  const isEverywhere = all.length > 0 && all.every(({ ags }) => municipalities.includes(ags));
  const missing = all.filter(({ ags }) => !municipalities.includes(ags));
  const names = municipalities.map((ags) => placeName(ags, { database }));
  const area = isEverywhere
    ? msg('im ganzen Kreis')
    : missing.length === 1 && all.length > 2
      ? msg(str`im ganzen Kreis außer ${missing[0]?.name ?? ''}`)
      : names.length > 0
        ? msg(str`in ${formatList(language, names)}`)
        : undefined;
  const matters = topics.map((topic) => term('topics', topic).text);
  const letters =
    surnameInitials.length > 0
      ? msg(str`Nachnamen mit ${lettersInWords(surnameInitials, language)}`)
      : undefined;
  const parts = [
    matters.length > 0 ? formatList(language, matters) : undefined,
    area,
    letters,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(commaIn(language)) : undefined;
}
