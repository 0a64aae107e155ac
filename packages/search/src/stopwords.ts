import { fold } from './fold.js';
import { stem } from './stem.js';

/** German words that carry no topic. They are neither indexed in German text nor asked for. */
const STOP = `
aber als also am an auch auf aus bei beim bin bis bist da dabei damit danach dann daran darauf
darf das dass dazu dem den denn der deren des dessen dich die dir doch dort du durch er es etwa
euch eure für hab habe haben hat hatte hatten hier hin ich ihm ihn ihnen im in ins ist ja jemand
kann können könnte man mich mir mit muss müssen nach nicht noch nun nur ob oder ohne per sehr sich
sie sind so soll sollen sollte sondern sonst über um und uns unter während vom von vor war waren
warum was wegen weil wem wen wenn wer werde werden wie wieder will wir wird wirst wo wohin wollen
wurde wurden würde würden zu zum zur zwischen bitte gern gerne schon mal möchte möchten dürfen
geht gehts gibt bzw etc ggf usw`;

/** Articles and pronouns, which are declined: with each of the endings they are stop words too. */
const DECLINED = 'all ander dein dies ein euer ihr jed kein mein sein solch unser viel welch';
const ENDINGS = ['', 'e', 'em', 'en', 'er', 'es'];

/** Words that help but that no hit must have: what people do with what they look for. */
const WEAK = `
finden suchen sucht brauchen braucht bekommen bekommt erhalten machen gehen nutzen lassen melden
wenden kontaktieren information info versteht verstehen bedeutet beinhaltet umfasst läuft
funktioniert bietet bieten stellt deutschland nähe stadt art möglichkeiten angebot unterstützung
hilfe helfen hilft jemanden leute person mensch thema schritte nötig notwendig unterschied
voraussetzung vorteile gründe regeln aufgaben bedeutung lernen kommen stehen geben nehmen wissen
ablauf prozess konzept gelten gilt beinhalten kosten dauert lange`;

function words(list: string): ReadonlySet<string> {
  return new Set(fold(list).trim().split(/\s+/));
}

const declined = DECLINED.split(' ').flatMap((root) => ENDINGS.map((ending) => root + ending));

export const STOP_WORDS: ReadonlySet<string> = new Set([...words(STOP), ...declined]);
const WEAK_STEMS = new Set(Array.from(words(WEAK), stem));

/** Whether a word, or one of the forms it may be, helps only: no hit must have it. */
export function isWeak(word: string, forms: readonly string[] = []): boolean {
  return WEAK_STEMS.has(stem(word)) || forms.some((form) => WEAK_STEMS.has(form));
}

/** Words with which somebody asks in a sentence. */
export const QUESTION_WORD = /^(?:w(?:o|ie|as|er|e[nm]|ann|arum|ohin|elche.?)|kann|darf|gibt|ich)$/;
