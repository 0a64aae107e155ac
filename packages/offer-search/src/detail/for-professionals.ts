import { msg } from '@lit/localize';
import type { Audience, Vocabularies } from '@kim-widgets/angebote';
import { renderWords, type ViewContext } from '@kim-widgets/views';
import { html, nothing } from 'lit';
import type { Answer } from './answer.js';
import type { DetailView } from './render-detail.js';

/** What staff need to refer somebody; it means little to those who are referred. */
export function forProfessionals(
  { offer, organization, records }: DetailView,
  audience: Audience,
  { language, term, words }: ViewContext,
): Answer | undefined {
  if (audience !== 'professional') return undefined;
  const terms = (vocabulary: keyof Vocabularies, ids: readonly (string | undefined)[] = []) =>
    ids
      .flatMap((id) => (id ? [term(vocabulary, id)] : []))
      .map((label, index) => [index > 0 ? ', ' : nothing, renderWords(label, language)]);
  const partners = (offer.partners ?? []).flatMap((id) => records.organizations.get(id) ?? []);
  const rows: [name: string, content: unknown][] = [
    [msg('Rechtskreise'), terms('legalAreas', offer.legalAreas)],
    [msg('Leistungen'), terms('supportTypes', offer.supportTypes)],
    [msg('KIM'), terms('kimServiceLevels', [offer.kimServiceLevel])],
    [msg('Wege'), terms('channels', offer.channels)],
    [msg('Art der Stelle'), terms('organizationTypes', [organization?.type])],
    [msg('Spitzenverband'), terms('umbrellas', [organization?.umbrella])],
    [
      msg('Weitere Beteiligte'),
      partners.map(({ name }, index) => [
        index > 0 ? ', ' : nothing,
        renderWords(words(name), language),
      ]),
    ],
    [msg('Regelsystem'), offer.regularSystem ? [msg('ja')] : []],
    [msg('Leistungsschlüssel'), offer.leikaId ? [offer.leikaId] : []],
    [msg('Quelle'), offer.source ? [offer.source] : []],
    [msg('Kennung'), [offer.id]],
  ];
  const filled = rows.filter(([, content]) => Array.isArray(content) && content.length > 0);
  return {
    question: msg('Für Fachkräfte'),
    content: html`<dl class="pairs">
      ${filled.map(
        ([name, content]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${content}</dd>
          </div>`,
      )}
    </dl>`,
  };
}
