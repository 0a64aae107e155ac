/** A word, number or mark of a sentence with its place. */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark' | 'link';
  /** Begins with a capital letter: in German a noun, a name, a polite form or the first word. */
  capital: boolean;
  first: boolean;
}

const LINK = /(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+)/u;
const NUMBER = /\d+(?:[.,:]\d+)*/u;
const WORD = /\p{L}+(?:[-·*_:/]\p{L}+)*/u;
const PATTERN = new RegExp(`(${LINK.source})|(${NUMBER.source})|(${WORD.source})|(\\S)`, 'gu');

/** Splits a sentence; hyphenated words stay one token, so do addresses of the web. */
export function tokenize(text: string): Token[] {
  let first = true;
  return [...text.matchAll(PATTERN)].map((match) => {
    const [whole, link, number, word] = match;
    const token: Token = {
      text: whole,
      lower: whole.toLowerCase(),
      start: match.index,
      end: match.index + whole.length,
      kind: link ? 'link' : number ? 'number' : word ? 'word' : 'mark',
      capital: /^\p{Lu}/u.test(whole),
      first: first && word !== undefined,
    };
    if (word) first = false;
    // What follows a colon or an opening quotation mark begins a sentence of its own.
    if (whole === ':' || whole === '„') first = true;
    return token;
  });
}

/** Words and numbers that count for the length of a sentence. */
export function countWords(tokens: readonly Token[]): number {
  return tokens.filter((token) => token.kind !== 'mark').length;
}

const POLITE =
  /^(Sie|Ihnen|Ihr|Ihre|Ihrem|Ihren|Ihrer|Ihres|Du|Dich|Dir|Dein|Deine|Deinem|Deinen|Deiner)$/;

/** Capitalized inside a sentence and no polite pronoun: a noun or a name. */
export function isNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.capital &&
    !POLITE.test(token.text) &&
    !(token.first && FUNCTION_WORDS.has(token.lower))
  );
}

/** Words that are no noun although the beginning of a sentence gives them a capital letter. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner ' +
    'mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer ' +
    'unser unsere unseren unserem unserer dieser diese dieses diesen diesem jeder jede jedes jeden jedem ' +
    'ich du er sie es wir man mich dich ihn uns mir dir ihm ihnen alle alles viele manche andere einige beide ' +
    'in im an am auf aus bei beim mit nach vor von vom zu zum zur für gegen ohne um durch bis seit über unter ' +
    'neben zwischen hinter wegen während trotz statt und oder aber denn doch dann danach zuerst jetzt heute ' +
    'morgen gestern hier dort da so nur auch noch schon sehr nicht nie immer oft manchmal vielleicht bald ' +
    'was wer wo wie wann warum welche welcher welches wenn weil dass ob als bitte ja nein'
  ).split(' '),
);
