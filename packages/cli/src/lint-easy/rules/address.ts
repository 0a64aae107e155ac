import type { Rule } from '../types.js';
import { finding } from './finding.js';

const PEOPLE =
  /^(?:Klient|Ratsuchend|Betroffen|Zugewandert|Kundinnen|Kunden|Nutzer|Antragsteller|Leistungsbezieh|Hilfesuchend|Teilnehmend|Interessent|Interessierte|Adressat|Personengruppe|Geflüchtete|Eingewandert|Neuzugewandert)/;

/** Easy language speaks to the reader: "Sie", not "man" and not "die Ratsuchenden". */
export const address: Rule = ({ tokens }) =>
  tokens.flatMap((token) => {
    if (token.lower === 'man' && token.kind === 'word') {
      return [
        finding(
          'address',
          'warning',
          token,
          token,
          '„man“: Wer ist gemeint?',
          'Schreiben Sie „Sie“ oder sagen Sie, wer es tut.',
        ),
      ];
    }
    if (token.kind === 'word' && PEOPLE.test(token.text)) {
      return [
        finding(
          'address',
          'warning',
          token,
          token,
          `„${token.text}“ spricht über die Menschen, nicht mit ihnen.`,
          'Schreiben Sie „Sie“ oder „Menschen“.',
        ),
      ];
    }
    return [];
  });
