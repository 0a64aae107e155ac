import { msg } from '@lit/localize';
import type { Contact, ContactMatch, Person } from '@kim-widgets/angebote';
import {
  dayOf,
  directionOf,
  icon,
  languageIcon,
  languageNames,
  userIcon,
  usersIcon,
} from '@kim-widgets/ui';
import { sameLanguage } from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { ContactContext } from '../contact-context.js';

/** A photo is shown from the day on which the person agreed, and never without that day. */
export function photoOf(person: Person | undefined, now: Date): Person['photo'] {
  const photo = person?.photo;
  return photo && photo.consentDate <= dayOf(now) ? photo : undefined;
}

/** A picture that cannot be loaded gives way to the neutral one behind it. */
function withdraw(event: Event): void {
  (event.target as HTMLElement).hidden = true;
}

export function renderAvatar(
  { person }: Pick<Contact, 'person'>,
  { now, words }: Pick<ContactContext, 'now' | 'words'>,
): TemplateResult {
  const photo = photoOf(person, now);
  const alt = photo?.alt && words(photo.alt);
  return html`<span class="avatar">
    ${icon(person ? userIcon : usersIcon)}
    ${
      photo
        ? html`<img
            src=${photo.url}
            alt=${alt?.text ?? ''}
            lang=${alt?.lang ?? nothing}
            loading="lazy"
            referrerpolicy="no-referrer"
            @error=${withdraw}
          />`
        : nothing
    }
  </span>`;
}

/** Languages somebody speaks, each in its own name and in the reader's. */
export function renderLanguages(
  { languages = [] }: Pick<Contact, 'languages'>,
  reader: string,
): TemplateResult | typeof nothing {
  if (languages.length === 0) return nothing;
  return html`<p class="spoken">
    ${icon(languageIcon)}<span
      ><span class="visually-hidden">${msg('Sprachen:')} </span>${languages.map((code, index) => {
        const { own, name } = languageNames(code, reader);
        const shown = sameLanguage(code, reader)
          ? name
          : html`<bdi lang=${code} dir=${directionOf(code)}>${own}</bdi
              >${own === name ? '' : ` (${name})`}`;
        return html`${index > 0 ? ', ' : ''}${shown}`;
      })}</span
    >
  </p>`;
}

/** The person, or where there is none nothing: the post says enough. */
export function renderPerson({ contact }: ContactMatch): TemplateResult | typeof nothing {
  const person = contact?.person;
  if (!person) return nothing;
  return html`<p class="person-name">
    <bdi>${[person.honorificPrefix, person.name].filter(Boolean).join(' ')}</bdi>
  </p>`;
}
