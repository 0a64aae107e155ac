import { isNoun, type Token } from '../tokens.js';
import type { Finding, Rule } from '../types.js';
import { finding } from './finding.js';

const MASCULINE = /^(?:des|eines|keines|meines|deines|seines|ihres|unseres|eures)$/;
/** Also nominative ("dieses Haus"): only with a noun that carries the genitive ending. */
const MASCULINE_OR_NOMINATIVE = /^(?:dieses|jenes|jedes|welches|manches|alles)$/;
const FEMININE =
  /^(?:der|einer|keiner|meiner|deiner|seiner|ihrer|unserer|eurer|dieser|jener|jeder|aller|vieler|mehrerer|beider)$/;
const GENITIVE_PREPOSITION =
  /^(?:wegen|während|trotz|statt|anstatt|anstelle|innerhalb|außerhalb|oberhalb|unterhalb|aufgrund|mithilfe|anhand|bezüglich|hinsichtlich|infolge|mittels|zwecks|seitens|angesichts|anlässlich|zugunsten|diesseits|jenseits|einschließlich|entlang|ungeachtet)$/;
const DATIVE_VERB =
  /^(?:helf|hilf|gib|geb|zeig|schick|sag|erklär|schreib|dank|gehör|antwort|bring|erzähl|gefäll|gefall|vertrau|fehl|folg|lies|les|kauf|biet|empfiehl|empfehl|nimm|nehm|leih|schenk|verspr|verspricht|wünsch|überweis|rat|rät|zahl|geb|gab|half|geholfen|gegeben|gezeigt|geschickt|gesagt|erklärt|begegn|dien|glaub)/;
const COPULA = /^(?:ist|sind|war|waren|heißt|heißen|bleibt|bleiben)$/;

const SUGGESTION =
  'Schreiben Sie mit „von“: „das Büro von dem Kreis“ statt „das Büro des Kreises“.';

/** Genitive: "des Kreises" (error), "der Stadt" after a noun, and prepositions that ask for it (warnings). */
export const genitive: Rule = ({ tokens }) => {
  const found = [...masculine(tokens), ...prepositions(tokens), ...afterNoun(tokens)];
  return found.filter(
    (one, index) =>
      found.findIndex((other) => other.start <= one.start && other.end >= one.end) === index,
  );
};

function masculine(tokens: readonly Token[]): Finding[] {
  return tokens.flatMap((token, index) => {
    const noun = nounAfter(tokens, index);
    if (!noun) return [];
    const sure = MASCULINE.test(token.lower) && token.lower !== 'alles';
    const ending =
      MASCULINE_OR_NOMINATIVE.test(token.lower) &&
      /[^aeious](?:es|s)$/.test(noun.text) &&
      !/(?:nis|us|as|is|os|ss|eis|aus|ens)$/.test(noun.text);
    if (!sure && !ending) return [];
    return [finding('genitive', 'error', token, noun, 'Das ist der 2. Fall.', SUGGESTION)];
  });
}

function prepositions(tokens: readonly Token[]): Finding[] {
  return tokens.flatMap((token, index) => {
    const article = tokens[index + 1];
    if (!article || !GENITIVE_PREPOSITION.test(token.lower)) return [];
    const asks =
      MASCULINE.test(article.lower) ||
      FEMININE.test(article.lower) ||
      MASCULINE_OR_NOMINATIVE.test(article.lower);
    if (!asks) return [];
    const noun = nounAfter(tokens, index + 1) ?? article;
    return [
      finding(
        'genitive',
        'error',
        token,
        noun,
        `„${token.text}“ braucht hier den 2. Fall.`,
        'Schreiben Sie es anders: „in der Beratung“ statt „während der Beratung“, „Grund ist: …“ statt „wegen …“.',
      ),
    ];
  });
}

function afterNoun(tokens: readonly Token[]): Finding[] {
  return tokens.flatMap((token, index) => {
    const owned = tokens[index - 1];
    if (!FEMININE.test(token.lower) || !owned || !isOwned(owned)) return [];
    const noun = nounAfter(tokens, index);
    if (!noun || isObject(tokens, index, token)) return [];
    return [
      finding('genitive', 'warning', owned, noun, 'Das sieht nach dem 2. Fall aus.', SUGGESTION),
    ];
  });
}

const isOwned = (token: Token | undefined) => isNoun(token) && token?.text !== 'KIM';

/** "Dann zeigt die Beraterin der Familie …" has an object; "Ist Herr Klein der Berater?" has a predicate. */
function isObject(tokens: readonly Token[], index: number, article: Token): boolean {
  const before = tokens.slice(0, index).filter((token) => token.kind === 'word');
  const verbOfGiving = before.some((token) => !isNoun(token) && DATIVE_VERB.test(token.lower));
  if (verbOfGiving && before.filter((token) => isNoun(token)).length < 2) return true;
  const [first] = before;
  return article.lower === 'der' && first !== undefined && COPULA.test(first.lower);
}

/** The noun that belongs to an article, over at most two adjectives. */
function nounAfter(tokens: readonly Token[], index: number): Token | undefined {
  for (let next = index + 1; next <= index + 3; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word') return undefined;
    if (isNoun(token)) return token;
    if (!/(?:e|en|er|em|es)$/.test(token.lower) || token.capital) return undefined;
  }
  return undefined;
}
