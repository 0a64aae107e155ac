import { msg, str } from '@lit/localize';
import { plural } from '@kim-widgets/ui';
import type { ContactContext } from '../contact-context.js';
import type { ContactsState, Visitor } from '../state.js';
import type { Answer } from './answer.js';
import { placeName } from './reason-words.js';

/** The sentence that answers. */
export function headline(
  { kind, first }: Answer,
  { topic }: ContactsState,
  { municipality }: Visitor,
  context: ContactContext,
): string {
  const matter = topic && context.term('topics', topic).text;
  const place = municipality && placeName(municipality, context);
  switch (kind) {
    case 'one':
      return msg('Diese Stelle ist für Sie zuständig');
    case 'by-letter':
      return msg('Hier entscheidet Ihr Nachname');
    case 'several':
      return plural(
        context.language,
        first.length,
        msg('one {# Stelle kommt in Frage} other {# Stellen kommen in Frage}'),
      );
    case 'nobody':
      if (matter && place) return msg(str`Für ${matter} in ${place} ist niemand benannt`);
      return matter ? msg(str`Für ${matter} ist niemand benannt`) : msg('Hier ist niemand benannt');
  }
}

/** What to do about the answer, in a second sentence. */
export function advice({ kind }: Answer): string | undefined {
  switch (kind) {
    case 'by-letter':
      return msg('Wählen Sie oben, womit er beginnt. Oder suchen Sie hier:');
    case 'several':
      return msg('Schreiben Sie oben, wo Sie wohnen, dann finden wir die richtige.');
    case 'nobody':
      return msg('Der Kreis hilft Ihnen weiter:');
    case 'one':
      return undefined;
  }
}
