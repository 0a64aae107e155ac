import { msg, str } from '@lit/localize';
import type { ContactMatch } from '@kim-widgets/angebote';
import { formatList } from '@kim-widgets/ui';
import { renderWords } from '@kim-widgets/views';
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
): string | undefined {
  const own = contact?.responsibleFor?.topics ?? [];
  const asked = reason.level !== 'nobody' && reason.topic ? [reason.topic] : undefined;
  const topics = asked ?? (own.length <= TOPICS_TO_NAME ? own : []);
  if (topics.length === 0) return undefined;
  return formatList(
    language,
    topics.map((topic) => term('topics', topic).text),
  );
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
  const named = groups.map((group) => term('targetGroups', group).text);
  if (reason.level === 'group') {
    return named.length > 0
      ? html`${msg('Nur für:')} <b>${formatList(language, named)}</b>`
      : undefined;
  }
  if (reason.level === 'general') return html`${msg('Hilft bei allen Themen im ganzen Kreis.')}`;

  const letters = reason.initials ? [reason.initials] : (reason.initialsToAsk ?? []);
  const place = reason.municipality && placeName(reason.municipality, context);
  const topic = topicInWords(match, context);
  const group = reason.targetGroup && named[0];
  const who = letters.length > 0 ? html`<b>${lettersInWords(letters, language)}</b>` : undefined;
  const described = contact?.responsibleFor?.description;
  if (topic && place && who) {
    return msg(
      html`Zuständig für <b>${topic}</b> in <b>${place}</b>, wenn der Nachname mit ${who} beginnt.`,
    );
  }
  if (place && who) {
    return msg(
      html`Zuständig für alle, die in <b>${place}</b> wohnen und deren Nachname mit ${who} beginnt.`,
    );
  }
  if (who) return msg(html`Zuständig, wenn der Nachname mit ${who} beginnt.`);
  if (topic && place) return msg(html`Zuständig für <b>${topic}</b> in <b>${place}</b>.`);
  if (group && place) return msg(html`Zuständig für <b>${group}</b> in <b>${place}</b>.`);
  if (topic) return msg(html`Zuständig für <b>${topic}</b>.`);
  if (place) return msg(html`Zuständig für alle, die in <b>${place}</b> wohnen.`);
  return described ? html`${renderWords(context.words(described), language)}` : undefined;
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
  return parts.length > 0 ? parts.join(', ') : undefined;
}
