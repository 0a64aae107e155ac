import { msg, str } from '@lit/localize';
import type { Contact, Reach } from '@kim-widgets/angebote';
import {
  clockExclamationIcon,
  dayOf,
  formatDate,
  textWithParts,
  userOffIcon,
} from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
import { renderWords } from './words.js';

/** What a card says when the person is not there, and who is instead. Never why. */
export interface Away {
  icon: string;
  content: TemplateResult;
}

/** `Ausländerbehörde, Team 3` */
export function postName({ role, team }: Contact, { words }: Pick<ViewContext, 'words'>): string {
  return [role, team]
    .map((text) => (text ? words(text).text : ''))
    .filter(Boolean)
    .join(', ');
}

/** Role and team as one title, marked with their language where it is not the reader's. */
export function renderPost(
  { role, team }: Contact,
  { words, language }: Pick<ViewContext, 'words' | 'language'>,
): unknown {
  const post = words(role);
  const group = team && words(team);
  if (group?.lang === post.lang) {
    return renderWords({ text: `${post.text}, ${group.text}`, lang: post.lang }, language);
  }
  const name = renderWords(post, language);
  return group ? html`${name}, ${renderWords(group, language)}` : name;
}

/** Name of whoever answers: the person, else the post. */
export function nameOf(contact: Contact, context: Pick<ViewContext, 'words'>): string {
  const { person } = contact;
  if (!person) return postName(contact, context);
  return [person.honorificPrefix, person.name].filter(Boolean).join(' ');
}

/** The day of return while it lies ahead: a day gone by says that nobody has looked since. */
function returnInWords({ returnDate }: Contact, { language, now }: ViewContext): string {
  if (!returnDate || returnDate <= dayOf(now)) return '';
  const sameYear = returnDate.slice(0, 4) === dayOf(now).slice(0, 4);
  const date = formatDate(
    language,
    returnDate,
    sameYear ? { day: 'numeric', month: 'long' } : { dateStyle: 'long' },
  );
  return msg(str`Wieder ab ${date.replaceAll(' ', '\u00a0')}.`);
}

function substitute(reach: Reach | undefined, context: ViewContext): TemplateResult | undefined {
  switch (reach?.via) {
    case 'deputy': {
      const { contact } = reach;
      const name = contact?.person
        ? nameOf(contact, context)
        : contact && renderPost(contact, context);
      return textWithParts((who) => msg(str`Vertretung: ${who}`), html`<b><bdi>${name}</bdi></b>`);
    }
    case 'team':
      return reach.emails.length > 0
        ? textWithParts(() => msg('Bitte schreiben Sie dem *Team-Postfach*.'))
        : textWithParts(() => msg('Bitte rufen Sie das *Team* an.'));
    case 'kreis':
      return textWithParts(() => msg('Der *Kreis* hilft Ihnen weiter.'));
    default:
      return undefined;
  }
}

/** A post, and who answers for it; nobody where `reach` is missing. */
export interface AnsweredPost {
  contact?: Contact | undefined;
  reach: Reach | undefined;
}

/** Undefined where the person, or the post without one, can be reached as usual. */
export function awayInWords(
  { contact, reach }: AnsweredPost,
  context: ViewContext,
): Away | undefined {
  if (!contact || reach?.via === 'person') return undefined;
  const instead = substitute(reach, context);
  if (contact.status === 'vacant') {
    return {
      icon: userOffIcon,
      content: html`<b>${msg('Stelle zurzeit nicht besetzt.')}</b><br />${instead}`,
    };
  }
  if (contact.status === 'absent') {
    const until = returnInWords(contact, context);
    return {
      icon: clockExclamationIcon,
      content: html`<b>${msg('Zurzeit nicht da.')}</b> ${until || nothing}<br />${instead}`,
    };
  }
  return instead && { icon: clockExclamationIcon, content: instead };
}
