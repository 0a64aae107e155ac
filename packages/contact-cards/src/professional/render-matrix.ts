import { msg } from '@lit/localize';
import type { Coverage, CoverageCell } from '@kim-widgets/angebote';
import { alertTriangleIcon, heading, icon, plural } from '@kim-widgets/ui';
import { postName, renderWords } from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import { hasContact, type CardOptions, type NamedMatch } from '../answers/card-context.js';
import type { ContactContext } from '../contact-context.js';

export interface MatrixOptions extends CardOptions {
  /** Where to ask about a gap. */
  askHref: string | undefined;
}

/** Short enough for a cell: the family name, else the team, else the role. */
export function shortName({ contact }: NamedMatch, { words }: ContactContext): string {
  const { person, team, role } = contact;
  if (person) return person.familyName ?? person.name;
  return words(team ?? role).text;
}

function renderName(
  match: NamedMatch,
  context: ContactContext,
  { actions: { href, open } }: CardOptions,
) {
  const { contact, reach } = match;
  const deputy = reach.via === 'deputy' ? reach.contact : undefined;
  const name = deputy
    ? (deputy.person?.familyName ?? shortName({ ...match, contact: deputy }, context))
    : shortName(match, context);
  const letters = contact.responsibleFor?.surnameInitials?.join(', ');
  return html`<a
      class="tap"
      href=${href(contact.id)}
      title=${postName(contact, context)}
      @click=${(event: Event) => open(event, contact.id)}
      ><bdi>${name}</bdi></a
    >${letters ? html` <span class="muted small">${letters}</span>` : nothing}${
      deputy ? html` <span class="muted small">${msg('Vertretung')}</span>` : nothing
    }${
      reach.via === 'team'
        ? html` <span class="muted small">${msg('Team-Postfach')}</span>`
        : nothing
    }${reach.via === 'kreis' ? html` <span class="muted small">${msg('Kreis fragen')}</span>` : nothing}`;
}

/** Those a visitor may have to choose from: the first, and whoever shares the letters with it. */
function inCell({ matches }: CoverageCell): NamedMatch[] {
  const named = matches.filter(hasContact);
  const [first] = named;
  if (!first?.contact.responsibleFor?.surnameInitials?.length) return named.slice(0, 1);
  return named.filter(
    ({ contact }) =>
      contact.organization === first.contact.organization &&
      (contact.responsibleFor?.surnameInitials?.length ?? 0) > 0 &&
      contact.responsibleFor?.topics?.join() === first.contact.responsibleFor?.topics?.join(),
  );
}

function renderCell(cell: CoverageCell, context: ContactContext, options: MatrixOptions) {
  const matches = inCell(cell);
  if (matches.length === 0) {
    return html`<td class="gap">
      <span>${icon(alertTriangleIcon)}${msg('niemand')}</span>${
        options.askHref
          ? html`<br /><a class="tap" href=${options.askHref}>${msg('Kreis fragen')}</a>`
          : nothing
      }
    </td>`;
  }
  return html`<td>
    ${matches.map((match, index) => html`${index > 0 ? html`<br />` : nothing}${renderName(match, context, options)}`)}
  </td>`;
}

/** Topic × municipality: who is responsible where, and where nobody is. */
export function renderMatrix(
  { topics, rows, gaps }: Coverage,
  context: ContactContext,
  options: MatrixOptions,
): TemplateResult {
  const { language, term } = context;
  return html`<section class="matrix" part="matrix" aria-labelledby="matrix-heading">
    ${heading(options.headingLevel, msg('Wer ist wo zuständig?'), { class: 'size-2xl', id: 'matrix-heading' })}
    <p class="muted">
      ${plural(language, rows.length, msg('one {# Kommune} other {# Kommunen}'))},
      ${plural(language, topics.length, msg('one {# Thema} other {# Themen}'))}${
        gaps > 0
          ? html` <span class="gap-count"
              >${icon(alertTriangleIcon)}${plural(language, gaps, msg('one {# Lücke} other {# Lücken}'))}</span
            >`
          : nothing
      }
    </p>
    <div
      class="table-scroll"
      tabindex="0"
      role="region"
      aria-label=${msg('Tabelle, seitlich verschiebbar')}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">${msg('Kommune')}</th>
            ${topics.map((topic) => html`<th scope="col">${renderWords(term('topics', topic), language)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ municipality, cells }) =>
              html`<tr>
                <th scope="row">${municipality.name}</th>
                ${cells.map((cell) => renderCell(cell, context, options))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
