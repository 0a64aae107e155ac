/* Generated from schemas/explainer.schema.json by `npm run generate`. Do not edit. */

/**
 * Sprache: Kürzel nach BCP 47. de-simple ist leicht verständliches Deutsch.
 */
export type LanguageCode = string;
/**
 * Kennung: Kleine Buchstaben, Ziffern, Bindestriche. In allen Sprachen dieselbe.
 */
export type Identifier = string;
/**
 * Datum: JJJJ-MM-TT
 */
export type CalendarDay = string;
/**
 * Adresse im Netz: Nur https oder http.
 */
export type WebAddress = string;
/**
 * Tatsache: Was nur die Kommune weiß. Fehlt sie, werden die Sätze nicht gezeigt, die sie brauchen.
 */
export type FactName =
  | 'freeOfCharge'
  | 'confidential'
  | 'interpreters'
  | 'targetGroup'
  | 'organisation'
  | 'phone'
  | 'email'
  | 'website'
  | 'appointmentUrl'
  | 'address'
  | 'hours'
  | 'responseTime'
  | 'referralUrl';
/**
 * Bild: Name eines der mitgelieferten Bilder.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z0-9]+(?:-[a-z0-9]+)*$".
 */
export type PictogramName = string;
/**
 * Antwort: Was man auf eine Frage antworten kann.
 */
export type FitAnswer = 'yes' | 'no' | 'unsure';
/**
 * Adresse des Videos, auch ohne https vorne.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z0-9]+(?:-[a-z0-9]+)*$".
 */
export type Adresse = string;

/**
 * Inhalt des Erklärers: Was <kim-explainer> zeigt. Zwei Arten von Dateien: ein Sprach-Paket (alle Sätze einer Sprache) und die Datei einer Kommune (eigene Tatsachen, Reihenfolge, Änderungen). Alle Texte sind reiner Text, kein HTML.
 */
export interface ExplainerFiles {
  pack?: Pack;
  localContent?: LocalContent;
}
/**
 * Text je Sprache: Ein Text je Sprache. Fehlt eine Sprache, wird der deutsche gezeigt.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z0-9]+(?:-[a-z0-9]+)*$".
 */
export interface LocalizedText {
  /**
   * This interface was referenced by `LocalizedText`'s JSON-Schema definition
   * via the `patternProperty` "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$".
   */
  [k: string]: string;
}
/**
 * Prüfung: Wer den Text wann gelesen und für gut befunden hat.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$".
 */
export interface Review {
  /**
   * Wer: Name der Gruppe oder Person.
   */
  name: string;
  /**
   * Wann: Tag der Prüfung.
   */
  date: CalendarDay;
  /**
   * Art: test-group: Menschen, für die der Text ist, haben ihn gelesen; erst dann heißt er Leichte Sprache. translator: Übersetzung geprüft. legal: Rechtliches geprüft. editor: Redaktion.
   */
  kind: 'test-group' | 'translator' | 'legal' | 'editor';
}
/**
 * Beleg: Woher eine Aussage kommt: eine Zeile des Evaluationsberichts mit ihrem Wortlaut, oder eine Adresse.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z0-9]+(?:-[a-z0-9]+)*$".
 */
export interface Source {
  /**
   * Zeile: Zeile im Text der KIM-Evaluation 2023 bis 2025.
   */
  line?: number;
  /**
   * Wortlaut: Zeichen für Zeichen, wie es in der Zeile steht.
   */
  quote?: string;
  /**
   * Adresse: Wo es steht, wenn nicht im Bericht.
   */
  url?: WebAddress;
  /**
   * Rechtliches: Die Aussage hängt an einem Gesetz; das Datum sagt, wann sie galt.
   */
  legal?: {
    asOf: CalendarDay;
    reviewedBy?: Review;
  };
}
/**
 * Satz: Ein Satz, eine Aussage.
 */
export interface Sentence {
  id: Identifier;
  /**
   * Text: Reiner Text. Platzhalter in geschweiften Klammern holen eine Tatsache der Kommune: {phone}.
   */
  text: string;
  /**
   * Beleg: Kennung in sources. In Übersetzungen gilt der Beleg des Satzes, aus dem übersetzt wurde.
   */
  source?: Identifier;
  /**
   * Braucht: Der Satz wird nur gezeigt, wenn die Kommune dies angegeben und nicht verneint hat.
   */
  requires?: FactName[];
  /**
   * Punkt einer Liste: Steht mit seinen Nachbarn in einer Liste.
   */
  item?: boolean;
  /**
   * Erklärte Wörter: Kennungen im Wörter-Buch.
   */
  words?: Identifier[];
}
/**
 * Bildschirm: Ein Gedanke: ein Bild und wenige Sätze.
 */
export interface Screen {
  id: Identifier;
  /**
   * Überschrift: Ohne Überschrift gilt die Frage des Themas.
   */
  title?: string;
  pictogram: PictogramName;
  /**
   * Sätze: In der Reihenfolge, in der sie gelesen werden.
   */
  sentences: Sentence[];
}
/**
 * Thema: Eine Frage, die Menschen haben.
 */
export interface Topic {
  id: Identifier;
  /**
   * Frage: Steht im Verzeichnis und über dem Bildschirm.
   */
  title: string;
  /**
   * Bildschirme: Ein Gedanke je Bildschirm.
   */
  screens: Screen[];
}
/**
 * Wort: Ein schweres Wort mit seiner Erklärung.
 */
export interface Word {
  id: Identifier;
  /**
   * Wort: So steht es in der Sprache des Pakets.
   */
  word: string;
  /**
   * Deutsches Wort: In Übersetzungen: das Wort, das auf Briefen und Schildern steht.
   */
  german?: string;
  /**
   * Andere Formen: Formen, die in Sätzen vorkommen.
   */
  forms?: string[];
  /**
   * Erklärung: Ein Satz je Eintrag.
   */
  meaning: string[];
  /**
   * Beleg: Kennung in sources.
   */
  source?: Identifier;
}
/**
 * Zeile auf dem Blatt: Was auf dem gedruckten Blatt nebeneinander steht.
 */
export interface SheetRow {
  /**
   * Sätze: Kennungen von höchstens zwei Sätzen.
   */
  sentences: Identifier[];
  pictogram: PictogramName;
}
/**
 * Notruf: Eine Nummer für Menschen in Not.
 */
export interface EmergencyNumber {
  /**
   * Nummer: So, wie man sie wählt.
   */
  phone: string;
  /**
   * Wofür: Wer sich meldet.
   */
  label: string;
}
/**
 * Notrufe: Stehen unter jedem Bildschirm.
 */
export interface Emergency {
  /**
   * Frage: Zum Beispiel: Sind Sie in Not?
   */
  question: string;
  /**
   * Nummern: Die wichtigste zuerst.
   */
  numbers: EmergencyNumber[];
}
/**
 * Frage: Eine Frage mit Ja, Nein oder Weiß ich nicht.
 */
export interface FitQuestion {
  id: Identifier;
  /**
   * Frage
   */
  text: string;
  /**
   * Beispiel: Ein Satz darunter.
   */
  example?: string;
  /**
   * Beleg: Kennung in sources.
   */
  source?: Identifier;
}
/**
 * Regel: Gilt, wenn genug der genannten Fragen so beantwortet sind. Die erste Regel, die gilt, entscheidet, wie es weitergeht.
 */
export interface FitRule {
  /**
   * Ergebnis: Kennung in outcomes.
   */
  outcome: Identifier;
  /**
   * Fragen: Welche Fragen zählen. Ohne Angabe gilt die Regel immer.
   */
  questions?: Identifier[];
  /**
   * Antworten: Welche Antworten zählen.
   */
  answers?: FitAnswer[];
  /**
   * Mindestens: Wie viele der Fragen so beantwortet sein müssen. Ohne Angabe: alle.
   */
  atLeast?: number;
}
/**
 * Ergebnis: Kein Urteil, sondern ein nächster Schritt mit einer Person.
 */
export interface FitOutcome {
  id: Identifier;
  /**
   * Überschrift
   */
  title: string;
  /**
   * Sätze: Platzhalter wie in Sätzen.
   */
  sentences: string[];
  /**
   * Weiter bei: Themen, die jetzt helfen.
   */
  topics?: Identifier[];
  /**
   * Kontakt zeigen: Zeigt, wie man mit jemandem spricht.
   */
  showContact?: boolean;
}
/**
 * Passt KIM?: Höchstens sechs Fragen. Nichts wird gespeichert oder gesendet.
 */
export interface Fit {
  /**
   * Überschrift
   */
  title: string;
  /**
   * Fragen: Höchstens sechs.
   */
  questions: FitQuestion[];
  /**
   * Regeln: Von oben nach unten.
   */
  rules: FitRule[];
  /**
   * Ergebnisse
   */
  outcomes: FitOutcome[];
}
/**
 * Sprach-Paket: Alle Sätze einer Sprache für eine Leserschaft.
 */
export interface Pack {
  /**
   * Schema: Adresse dieses Schemas.
   */
  $schema?: string;
  /**
   * Formatversion: Version dieses Formats.
   */
  formatVersion: string;
  language: LanguageCode;
  /**
   * Für wen: clients: Menschen, die Rat suchen. professionals: Stellen, die sie schicken.
   */
  audience: 'clients' | 'professionals';
  /**
   * Titel
   */
  title: string;
  /**
   * Stand: Tag der letzten Änderung.
   */
  updated: CalendarDay;
  /**
   * Geprüft von: Fehlt, solange niemand geprüft hat.
   */
  reviewedBy?: Review;
  /**
   * Übersetzung: Woraus und wie übersetzt wurde.
   */
  translation?: {
    /**
     * Aus
     */
    of: LanguageCode;
    /**
     * Wie: machine: automatisch, noch nicht geprüft, bis reviewedBy jemanden nennt.
     */
    method: 'machine' | 'human';
  };
  /**
   * Belege: Kennung und Beleg. Übersetzungen nehmen die ihrer Vorlage.
   */
  sources?: {
    [k: string]: Source;
  };
  /**
   * Themen: In der Reihenfolge, in der sie gezeigt werden.
   */
  topics: Topic[];
  /**
   * Wörter-Buch: Nach dem Alphabet gezeigt.
   */
  glossary: Word[];
  /**
   * Blatt: Zeilen des gedruckten Blatts; acht passen auf A4.
   */
  sheet?: SheetRow[];
  /**
   * Kleine Wörter
   */
  labels: PackLabels;
  fit?: Fit;
  emergency: Emergency;
}
/**
 * Tatsachen vor Ort: Was der Bericht nicht sagt und nur die Kommune weiß. Was fehlt, wird nicht gezeigt.
 */
export interface Facts {
  /**
   * Kostenlos: Die Beratung kostet die Menschen nichts.
   */
  freeOfCharge?: boolean;
  /**
   * Vertraulich: Ohne Zustimmung wird nichts weitergegeben.
   */
  confidential?: boolean;
  /**
   * Dolmetschen: Es gibt Sprachmittlung für das Gespräch.
   */
  interpreters?: boolean;
  /**
   * Zielgruppe vor Ort: Nur wo eine festgelegt ist: ein Satz je Sprache.
   */
  targetGroup?: LocalizedText;
  /**
   * Stelle: Name auf dem Blatt.
   */
  organisation?: string;
  /**
   * Telefon: So, wie man es liest.
   */
  phone?: string;
  /**
   * E-Mail: Am besten ein Funktionspostfach.
   */
  email?: string;
  /**
   * Seite: Dorthin führt der QR-Code auf dem Blatt.
   */
  website?: WebAddress;
  /**
   * Termin im Netz: Seite, auf der man einen Termin macht.
   */
  appointmentUrl?: WebAddress;
  /**
   * Anschrift: Zeilen. Bleiben in jeder Sprache deutsch.
   */
  address?: string[];
  /**
   * Zeiten: Zeilen: „Montag bis Freitag“, „9:00 bis 12:00“.
   */
  hours?: LocalizedText[];
  /**
   * Antwortzeit: Für Fachleute: wann sich KIM meldet.
   */
  responseTime?: LocalizedText;
  /**
   * Formular für Fachleute: Wo man jemanden mit Einwilligung anmeldet.
   */
  referralUrl?: WebAddress;
  /**
   * Videos in Gebärdensprache: Kennung des Bildschirms oder Themas und Adresse des Videos. Sie muss zur Seite der Kommune gehören, damit niemand anderes davon erfährt.
   */
  signLanguageVideos?: {
    [k: string]: Adresse;
  };
}
/**
 * Eigener Satz
 */
export interface AddedSentence {
  id: Identifier;
  text: LocalizedText;
  /**
   * Punkt einer Liste: Steht mit seinen Nachbarn in einer Liste.
   */
  item?: boolean;
  /**
   * Braucht: Wie in einem Satz des Pakets.
   */
  requires?: FactName[];
}
/**
 * Eigener Bildschirm
 */
export interface AddedScreen {
  id: Identifier;
  title?: LocalizedText;
  pictogram: PictogramName;
  /**
   * Sätze
   */
  sentences: AddedSentence[];
}
/**
 * Eigenes Thema
 */
export interface AddedTopic {
  id: Identifier;
  title: LocalizedText;
  /**
   * Nach: Thema, hinter dem es steht; sonst am Ende.
   */
  after?: Identifier;
  /**
   * Bildschirme
   */
  screens: AddedScreen[];
}
/**
 * Datei der Kommune: Liegt neben den Paketen und ändert sie, ohne dass jemand programmiert.
 */
export interface LocalContent {
  /**
   * Schema: Adresse dieses Schemas.
   */
  $schema?: string;
  /**
   * Formatversion: Version dieses Formats.
   */
  formatVersion: string;
  /**
   * Wer: Name der Kommune; steht auf dem Blatt.
   */
  publisher: string;
  /**
   * Stand: Tag, an dem die Angaben zuletzt geprüft wurden.
   */
  updated: CalendarDay;
  facts?: Facts;
  /**
   * Sprachen: Welche Pakete angeboten werden, in dieser Reihenfolge. Ohne Angabe alle.
   */
  languages?: LanguageCode[];
  /**
   * Reihenfolge: Kennungen der Themen; nicht genannte folgen.
   */
  order?: Identifier[];
  /**
   * Weglassen: Kennungen von Themen, Bildschirmen, Sätzen oder Wörtern.
   */
  remove?: Identifier[];
  /**
   * Eigene Worte: Kennung eines Satzes, Themas, Bildschirms oder einer Frage und der neue Text je Sprache. Sprachen ohne neuen Text behalten den alten.
   */
  texts?: {
    [k: string]: LocalizedText;
  };
  /**
   * Andere Bilder: Kennung eines Bildschirms und Name des Bildes.
   */
  pictograms?: {
    [k: string]: PictogramName;
  };
  /**
   * Eigene Themen
   */
  topics?: AddedTopic[];
  /**
   * Blatt: Ersetzt die Zeilen des Blatts.
   */
  sheet?: SheetRow[];
  /**
   * Regeln für „Passt KIM?“: Ersetzt die Regeln.
   */
  fitRules?: FitRule[];
  /**
   * Prüfungen: Sprache und wer den Text geprüft hat.
   */
  reviews?: {
    [k: string]: Review;
  };
  /**
   * Eigene Notrufe: Kommen hinter die mitgelieferten.
   *
   * Items: Eigener Notruf
   */
  emergencyNumbers?: {
    /**
     * Nummer
     */
    phone: string;
    label: LocalizedText;
  }[];
}
/**
 * Kleine Wörter: Wörter rund um die Sätze, in der Sprache des Pakets: auf dem Blatt steht jede Sprache für sich.
 */
export interface PackLabels {
  /**
   * Über dem Telefon
   */
  call: string;
  /**
   * Stand: Mit {date}.
   */
  updated: string;
  /**
   * Angaben der Kommune: Mit {numbers} und {publisher}.
   */
  local: string;
  /**
   * Hinweis auf die Übersetzung: Für Übersetzungen: noch nicht geprüft.
   */
  machine?: string;
}
