/** A piece of easy German in a file, with where it stands. */
export interface EasyText {
  /** JSON pointer, or the line of a plain text. */
  at: string;
  text: string;
  /** What belongs together on one screen or in one record; readability is measured over it. */
  group: string;
}

/** What a file holds in easy German. */
export interface EasyDocument {
  texts: EasyText[];
  /** Words it explains itself: hard ones are allowed there. */
  explained: readonly string[];
  /** Groups whose last sentence leaves a question without an answer. */
  openQuestions: readonly string[];
}

const EASY_GERMAN = 'de-simple';
/** Fields of a pack that hold sentences; all others hold identifiers, quotes and addresses. */
const SENTENCE_FIELDS = new Set(['title', 'text', 'example', 'question', 'label', 'call', 'word']);
const SENTENCE_LISTS = new Set(['meaning', 'sentences']);

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Finds the easy German in a parsed file: everything in an explainer pack whose language it is, and
 * every `de-simple` text in any other file, for instance a database or a municipality's content.
 * `undefined` when there is none.
 */
export function easyDocument(json: unknown): EasyDocument | undefined {
  if (isPack(json)) return json.language === EASY_GERMAN ? fromPack(json) : undefined;
  const texts = [...localizedTexts(json, '', '')];
  return texts.length > 0 ? { texts, explained: [], openQuestions: [] } : undefined;
}

/** The German of an explainer pack, easy or not, to be measured. `undefined` for anything else. */
export function packDocument(json: unknown): EasyDocument | undefined {
  return isPack(json) && json.language.split('-')[0] === 'de' ? fromPack(json) : undefined;
}

function isPack(json: unknown): json is Json & { language: string } {
  return isObject(json) && typeof json.language === 'string' && Array.isArray(json.topics);
}

/** A plain text: every line is a sentence. */
export function easyPlainText(content: string): EasyDocument {
  const texts = content
    .split('\n')
    .map((line, index) => ({ at: `Zeile ${index + 1}`, text: line.trim(), group: '' }))
    .filter(({ text }) => text !== '');
  return { texts, explained: [], openQuestions: [] };
}

function fromPack(pack: Json): EasyDocument {
  const glossary = Array.isArray(pack.glossary) ? pack.glossary.filter(isObject) : [];
  const explained = glossary.flatMap(({ word, forms }) =>
    [word, ...(Array.isArray(forms) ? (forms as unknown[]) : [])].filter(
      (one) => typeof one === 'string',
    ),
  );
  return { texts: [...packTexts(pack, '', '')], explained, openQuestions: openQuestions(pack) };
}

function* packTexts(value: unknown, at: string, group: string): Generator<EasyText> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* packTexts(item, `${at}/${index}`, group);
    return;
  }
  if (!isObject(value)) return;
  const own = typeof value.id === 'string' && 'sentences' in value ? value.id : group;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'sources') continue;
    const pointer = `${at}/${key}`;
    if (typeof item === 'string' && SENTENCE_FIELDS.has(key))
      yield { at: pointer, text: withoutFacts(item), group: own };
    else if (SENTENCE_LISTS.has(key) && isTextList(item)) {
      for (const [index, text] of item.entries())
        yield { at: `${pointer}/${index}`, text: withoutFacts(text), group: own };
    } else yield* packTexts(item, pointer, own);
  }
}

const isTextList = (value: unknown): value is string[] =>
  // A row of the sheet lists identifiers, which have no blank.
  Array.isArray(value) && value.every((item) => typeof item === 'string' && item.includes(' '));

/** "Rufen Sie uns an: {phone}": what is put in is not the author's. */
const withoutFacts = (text: string) => text.replace(/:?\s*\{\w+\}/g, '').trim();

function openQuestions(pack: Json): string[] {
  const topics = Array.isArray(pack.topics) ? pack.topics.filter(isObject) : [];
  const screens = topics.flatMap((topic) =>
    Array.isArray(topic.screens) ? topic.screens.filter(isObject) : [],
  );
  return screens.flatMap(({ id, sentences }) => {
    const last = Array.isArray(sentences) ? (sentences as unknown[]).at(-1) : undefined;
    const asks = isObject(last) && typeof last.text === 'string' && isDirectQuestion(last.text);
    return asks ? [String(id)] : [];
  });
}

/** "Wir schauen: Was ist geschafft?" quotes a question and asks none. */
const isDirectQuestion = (text: string) => text.endsWith('?') && !text.includes(':');

function* localizedTexts(value: unknown, at: string, group: string): Generator<EasyText> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* localizedTexts(item, `${at}/${index}`, group);
    return;
  }
  if (!isObject(value)) return;
  const own = typeof value.id === 'string' ? value.id : group;
  for (const [key, item] of Object.entries(value)) {
    const pointer = `${at}/${key}`;
    if (key === EASY_GERMAN && typeof item === 'string') {
      for (const line of item.split('\n').map((one) => one.replace(/^- /, '').trim())) {
        if (line) yield { at: pointer, text: line, group: own };
      }
    } else yield* localizedTexts(item, pointer, own);
  }
}
