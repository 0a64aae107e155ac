import { stemmer } from '@orama/stemmers/german';

/**
 * The part of a folded word that its inflections share; always a beginning of the word, so words
 * with one stem stand together in a sorted vocabulary. Nobody says which language a query is in,
 * so the script decides: Latin goes through the German stemmer, which serves English plurals too.
 */
export function stem(word: string): string {
  if (LATIN.test(word)) return stemLatin(word);
  if (CYRILLIC.test(word)) return cut(word, CYRILLIC_ENDINGS);
  if (ARABIC.test(word)) return cut(word, ARABIC_ENDINGS);
  return word;
}

const LATIN = /^[a-z]+$/;
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
const ARABIC = /^\p{Script=Arabic}+$/u;
const FEMALE = /(?<=.{4})innen$|(?<=.{4}er)in$/;

// Endings of Ukrainian and Russian nouns, adjectives and verbs, as folding leaves them: й is и and
// ї is і.
const CYRILLIC_ENDINGS =
  /(?:и?ями|[аыиі]ми|[ео](?:го|му)|[оі]сть|ан[ин]я|ен(?:и[еи]|ня)|[иіыое]и|[оі]і|ая|яя|[ое]е|[оеую]ю|[иыіая]х|[аяое]м|[оеі]в|т[ьи]|[аяоеєиіыуюь])$/;
// Plurals and possessives of Arabic and Persian.
const ARABIC_ENDINGS = /(?:هاي|ها|ات|ون|ين|ان|يه|هم|ه|ي|ا)$/;
const SHORTEST = 3;

function cut(word: string, endings: RegExp): string {
  const shorter = word.replace(endings, '');
  return shorter.length >= SHORTEST ? shorter : word;
}

// The stemmer is applied until nothing changes: it takes "kurse" to "kurs" but "kurs" to "kur".
function stemLatin(word: string): string {
  let current = word.replace(FEMALE, '');
  for (;;) {
    const shorter = stemmer(current);
    if (shorter === current || shorter.length < SHORTEST) return current;
    current = shorter;
  }
}
