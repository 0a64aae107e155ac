import { fold } from './fold.js';
import { stem } from './stem.js';

/** German words that carry no topic. They are neither indexed in German text nor asked for. */
const STOP = `
aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist
da dabei damit danach dann daran darauf darf das dass dazu dein deine deinem deinen deiner dem den
denn der deren des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch
ein eine einem einen einer eines er es etwa euch euer eure für hab habe haben hat hatte
hatten hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem
jeden jeder jedes jemand kann kein keine keinem keinen keiner können könnte man mein meine
meinem meinen meiner mich mir mit muss müssen nach nicht noch nun nur ob oder ohne per sehr sein
seine seinem seinen seiner sich sie sind so solche soll sollen sollte sondern sonst
über um und uns unser unsere unter während viel viele vom von vor war waren warum was wegen weil welche
welchem welchen welcher welches wem wen wenn wer werde werden wie wieder will wir wird wirst
wo wohin wollen wurde wurden würde würden zu zum zur zwischen bitte gern gerne schon mal
möchte möchten dürfen geht gehts gibt welch bzw etc ggf usw`;

/** Words that help but that no hit must have: what people do with what they look for. */
const WEAK = `
finden suchen sucht brauchen braucht bekommen bekommt erhalten machen gehen nutzen lassen melden
wenden kontaktieren information info versteht verstehen bedeutet beinhaltet umfasst läuft
funktioniert bietet bieten stellt deutschland nähe stadt art möglichkeiten angebot unterstützung
hilfe helfen hilft jemanden leute person mensch thema schritte nötig notwendig unterschied
voraussetzung voraussetzungen vorteile gründe regeln aufgaben bedeutung lernen kommen stehen geben
nehmen wissen ablauf prozess konzept gelten gilt beinhalten möglich kosten dauert lange`;

function words(list: string): ReadonlySet<string> {
  return new Set(fold(list).trim().split(/\s+/));
}

export const STOP_WORDS = words(STOP);
const WEAK_STEMS = new Set(Array.from(words(WEAK), stem));

/** Whether a word, or one of the forms it may be, helps only: no hit must have it. */
export function isWeak(word: string, forms: readonly string[] = []): boolean {
  return WEAK_STEMS.has(stem(word)) || forms.some((form) => WEAK_STEMS.has(form));
}

/** Words with which somebody asks in a sentence. */
export const QUESTION_WORD = /^(?:w(?:o|ie|as|er|e[nm]|ann|arum|ohin|elche.?)|kann|darf|gibt|ich)$/;
