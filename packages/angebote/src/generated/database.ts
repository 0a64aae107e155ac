/* Generated from schemas/angebotsdatenbank.schema.json by `npm run generate`. Do not edit. */

/**
 * Kennung: Feste Kennung des Eintrags, innerhalb seiner Art nur einmal vergeben. Sie ändert sich nie, auch wenn sich der Name ändert.
 */
export type RecordId = string;
/**
 * Begriff: Kennung eines Begriffs aus den Begriffslisten (vocabularies).
 */
export type TermId = string;
/**
 * Gemeindeschlüssel: Amtlicher Gemeindeschlüssel (AGS): acht Ziffern für eine Stadt oder Gemeinde, fünf für einen Kreis.
 */
export type Ags = string;
/**
 * Sprache: Sprachkennung nach BCP 47, zum Beispiel de, de-simple (leicht verständliches Deutsch), uk, ar. Kurdisch ist zweierlei: kmr (Kurmandschi) und ckb (Sorani). Dari ist fa-AF.
 */
export type LanguageCode = string;
/**
 * Datum: Tag als Jahr-Monat-Tag.
 */
export type IsoDate = string;
/**
 * Uhrzeit: Uhrzeit in Deutschland, vierstellig mit Doppelpunkt.
 */
export type LocalTime = string;
/**
 * Internetadresse: Vollständige Adresse, die mit https:// oder http:// beginnt.
 */
export type WebUrl = string;
/**
 * Verweis: Adresse, die mit https://, http://, mailto: oder tel: beginnt.
 */
export type LinkUrl = string;
/**
 * Datei: Adresse einer Datei: mit https:// oder als Pfad neben dieser Datenbank, zum Beispiel bilder/logo.svg.
 */
export type FileUrl = string;
/**
 * Rufnummer: Rufnummer in internationaler Schreibweise (E.164): Plus, Land, Nummer, ohne Leerzeichen.
 */
export type PhoneNumber = string;
/**
 * Sichtbarkeit: Wer das sehen darf: public = alle; professional = nur Fachkräfte. Was nur für Fachkräfte ist, kommt in keine öffentliche Ausgabe. Ohne Angabe gilt public.
 */
export type Visibility = 'public' | 'professional';
/**
 * Umriss: Grenze der Kommune als GeoJSON-Geometrie.
 */
export type Outline = Polygon | MultiPolygon;
/**
 * Wochentag: MO Montag, TU Dienstag, WE Mittwoch, TH Donnerstag, FR Freitag, SA Samstag, SU Sonntag (wie in iCalendar).
 */
export type Day = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/**
 * Angebotsdatenbank: Alle Unterstützungsangebote einer Kommune oder eines Kreises und ihre Ansprechpersonen. Zeiten in Ortszeit (Europe/Berlin), Verweise zwischen Einträgen über Kennungen. Niemals hinein gehören Daten von Ratsuchenden, Gründe für Abwesenheit und private Nummern.
 */
export interface Database {
  /**
   * Schema: Adresse dieses Schemas, damit Editoren beim Ausfüllen helfen.
   */
  $schema?: string;
  /**
   * Formatversion: Version dieses Formats. Programme lesen jede Version 1.x.
   */
  formatVersion: string;
  /**
   * Herausgeber: Wer diese Datenbank veröffentlicht.
   */
  publisher: Publisher;
  /**
   * Erzeugt am: Zeitpunkt, zu dem diese Datei geschrieben wurde.
   */
  generated?: string;
  /**
   * Sprachen: Sprachen, in denen Texte vorliegen.
   */
  languages?: LanguageCode[];
  /**
   * Gebiet: Gebiet, für das die Datenbank gilt.
   */
  area?: Area;
  /**
   * Orte und Ortsteile: Verzeichnis der Orte mit Postleitzahl, Lage und Einwohnerzahl.
   */
  places?: Place[];
  /**
   * Schulferien: Ferien in Nordrhein-Westfalen.
   */
  schoolHolidays?: SchoolHoliday[];
  /**
   * Notrufnummern: Nummern für Menschen in Not.
   */
  emergencyNumbers?: EmergencyNumber[];
  /**
   * Kommunen: Kreis, Städte und Gemeinden.
   */
  municipalities?: Municipality[];
  /**
   * Anbieter: Behörden, Träger, Vereine.
   */
  organizations?: Organization[];
  /**
   * Orte der Angebote: Wo Angebote stattfinden und Ansprechpersonen sitzen.
   */
  locations?: Location[];
  /**
   * Angebote: Alle Unterstützungsangebote.
   */
  offers?: Offer[];
  /**
   * Ansprechpersonen: Wer zuständig ist und wie man sie erreicht.
   */
  contacts?: Contact[];
  /**
   * Gremien: Lenkungs-, Arbeits- und Projektgruppen.
   */
  bodies?: Body[];
  /**
   * Kooperationsvereinbarungen: Vereinbarungen über die Zusammenarbeit.
   */
  agreements?: Agreement[];
  /**
   * Begriffslisten: Eigene Begriffslisten. Fehlende werden durch die mitgelieferten ersetzt.
   */
  vocabularies?: Vocabularies;
  /**
   * Eigene Felder: Angaben, die nur vor Ort gebraucht werden.
   */
  extra?: Extra;
}
/**
 * Text in Sprachen: Ein Text in einer oder mehreren Sprachen. Deutsch (de) ist immer dabei, leicht verständliches Deutsch heißt de-simple. Reiner Text: Absätze durch Leerzeilen, Aufzählungen durch Zeilen, die mit „- “ beginnen.
 */
export interface LocalizedText {
  /**
   * Deutsch: Der Text auf Deutsch.
   */
  de: string;
  [k: string]: string;
}
/**
 * Eigene Felder: Platz für Angaben, die nur vor Ort gebraucht werden. Die Programme geben sie unverändert weiter und zeigen sie nicht an.
 */
export interface Extra {
  [k: string]: unknown;
}
/**
 * Stand einer Übersetzung: Wie die Übersetzung eines Eintrags in eine Sprache entstanden ist.
 */
export interface Translation {
  /**
   * Stand: human = von einem Menschen übersetzt oder geprüft; machine = maschinell übersetzt; stale = veraltet, weil sich der deutsche Text danach geändert hat.
   */
  status: 'human' | 'machine' | 'stale';
  /**
   * Übersetzt am: Tag, an dem die Übersetzung zuletzt angepasst wurde.
   */
  updated?: IsoDate;
}
/**
 * Stand der Übersetzungen: Für jede Sprache, wie die Übersetzung dieses Eintrags entstanden ist.
 */
export interface Translations {
  [k: string]: Translation;
}
/**
 * Punkt: Geografische Lage (WGS 84).
 */
export interface Point {
  /**
   * Breite: Geografische Breite in Grad, in NRW zwischen 50 und 53.
   */
  lat: number;
  /**
   * Länge: Geografische Länge in Grad, in NRW zwischen 5 und 10.
   */
  lon: number;
}
/**
 * Fläche: Umriss aus einer Fläche (GeoJSON Polygon).
 */
export interface Polygon {
  /**
   * Form: Art des Umrisses.
   */
  type: 'Polygon';
  /**
   * Ecken: Ringe aus Punkten, jeweils Länge und Breite.
   */
  coordinates: number[][][];
}
/**
 * Mehrere Flächen: Umriss aus mehreren Flächen (GeoJSON MultiPolygon).
 */
export interface MultiPolygon {
  /**
   * Form: Art des Umrisses.
   */
  type: 'MultiPolygon';
  /**
   * Flächen: Flächen aus Ringen aus Punkten, jeweils Länge und Breite.
   */
  coordinates: number[][][][];
}
/**
 * Wöchentliche Zeit: Eine Zeit, die jede Woche gilt. Ohne Von und Bis nur zusammen mit „Nur mit Termin“: an diesem Tag nach Vereinbarung.
 */
export interface WeeklySlot {
  /**
   * Wochentag: Tag der Woche.
   */
  day: Day;
  /**
   * Von: Beginn, Ortszeit in Deutschland.
   */
  opens?: LocalTime;
  /**
   * Bis: Ende, Ortszeit in Deutschland. Liegt es vor dem Beginn, geht es über Mitternacht bis zum nächsten Tag.
   */
  closes?: LocalTime;
  /**
   * Nur mit Termin: Zu dieser Zeit nur mit vereinbartem Termin.
   */
  byAppointment?: boolean;
  /**
   * Gilt ab: Erster Tag, an dem diese Zeit gilt, zum Beispiel Beginn der Sommerzeiten.
   */
  validFrom?: IsoDate;
  /**
   * Gilt bis: Letzter Tag, an dem diese Zeit gilt.
   */
  validTo?: IsoDate;
  /**
   * Ort: Kennung des Ortes, wenn das Angebot an mehreren Orten stattfindet.
   */
  location?: RecordId;
  /**
   * Hinweis: Was zu dieser Zeit besonders ist, zum Beispiel „mit Dolmetscherin für Arabisch“.
   */
  note?: LocalizedText;
}
/**
 * Ausnahme: Ein Tag oder Zeitraum mit anderen Zeiten. Ohne Von und Bis ist geschlossen. Ausnahmen gehen den wöchentlichen Zeiten und den Feiertagen vor.
 */
export interface ScheduleException {
  /**
   * Erster Tag: Erster Tag der Ausnahme.
   */
  from: IsoDate;
  /**
   * Letzter Tag: Letzter Tag der Ausnahme. Ohne Angabe nur ein Tag.
   */
  to?: IsoDate;
  /**
   * Von: Beginn, Ortszeit in Deutschland.
   */
  opens?: LocalTime;
  /**
   * Bis: Ende, Ortszeit in Deutschland. Liegt es vor dem Beginn, geht es über Mitternacht bis zum nächsten Tag.
   */
  closes?: LocalTime;
  /**
   * Nur mit Termin: Zu dieser Zeit nur mit vereinbartem Termin.
   */
  byAppointment?: boolean;
  /**
   * Hinweis: Was an diesen Tagen gilt, zum Beispiel „Betriebsferien“. Kein Grund, der eine Person betrifft.
   */
  note?: LocalizedText;
}
/**
 * Einzeltermin: Eine Veranstaltung an einem Tag oder an mehreren Tagen hintereinander.
 */
export interface SingleEvent {
  /**
   * Titel: Name der Veranstaltung, wenn er vom Angebot abweicht.
   */
  title?: LocalizedText;
  /**
   * Tag: Erster Tag der Veranstaltung.
   */
  from: IsoDate;
  /**
   * Letzter Tag: Letzter Tag bei mehreren Tagen.
   */
  to?: IsoDate;
  /**
   * Von: Beginn, Ortszeit in Deutschland.
   */
  opens: LocalTime;
  /**
   * Bis: Ende, Ortszeit in Deutschland. Liegt es vor dem Beginn, geht es über Mitternacht bis zum nächsten Tag.
   */
  closes: LocalTime;
  /**
   * Nur mit Anmeldung: Teilnahme nur mit vereinbartem Termin oder Anmeldung.
   */
  byAppointment?: boolean;
  /**
   * Fällt aus: Der Termin findet nicht statt, bleibt aber sichtbar.
   */
  cancelled?: boolean;
  /**
   * Ort: Kennung des Ortes, wenn das Angebot an mehreren Orten stattfindet.
   */
  location?: RecordId;
  /**
   * Hinweis: Was bei diesem Termin besonders ist.
   */
  note?: LocalizedText;
}
/**
 * Terminreihe: Termine, die sich nach einer Regel wiederholen, zum Beispiel jeden zweiten Dienstag oder jeden ersten Montag im Monat.
 */
export interface EventSeries {
  /**
   * Titel: Name der Reihe, wenn er vom Angebot abweicht.
   */
  title?: LocalizedText;
  /**
   * Erster Tag: Ab diesem Tag zählt die Regel.
   */
  from: IsoDate;
  /**
   * Letzter Tag: Danach findet die Reihe nicht mehr statt.
   */
  to?: IsoDate;
  /**
   * Rhythmus: weekly = wöchentlich, monthly = monatlich.
   */
  frequency: 'weekly' | 'monthly';
  /**
   * Abstand: Alle wie viele Wochen oder Monate. Ohne Angabe 1, also jede Woche oder jeden Monat.
   */
  interval?: number;
  /**
   * Wochentage: An welchen Wochentagen.
   */
  days: Day[];
  /**
   * Wievielte im Monat: Bei monatlich: der wievielte dieser Wochentage im Monat. -1 ist der letzte.
   */
  weeksOfMonth?: (1 | 2 | 3 | 4 | 5 | -1)[];
  /**
   * Von: Beginn, Ortszeit in Deutschland.
   */
  opens: LocalTime;
  /**
   * Bis: Ende, Ortszeit in Deutschland. Liegt es vor dem Beginn, geht es über Mitternacht bis zum nächsten Tag.
   */
  closes: LocalTime;
  /**
   * Nur mit Termin: Zu dieser Zeit nur mit vereinbartem Termin.
   */
  byAppointment?: boolean;
  /**
   * Fällt aus am: Tage, an denen die Reihe ausfällt.
   */
  except?: IsoDate[];
  /**
   * Ort: Kennung des Ortes, wenn das Angebot an mehreren Orten stattfindet.
   */
  location?: RecordId;
  /**
   * Hinweis: Was bei dieser Reihe besonders ist.
   */
  note?: LocalizedText;
}
/**
 * Zeiten: Öffnungs-, Sprech- oder Kurszeiten. Ortszeit in Deutschland.
 */
export interface Schedule {
  /**
   * Wöchentliche Zeiten: Zeiten, die jede Woche gelten.
   */
  slots?: WeeklySlot[];
  /**
   * Termine nach Vereinbarung: Auch oder nur nach Vereinbarung, ohne feste Zeiten. Das ist nicht dasselbe wie geschlossen.
   */
  byAppointment?: boolean;
  /**
   * Ausnahmen: Tage mit anderen Zeiten oder geschlossene Tage.
   */
  exceptions?: ScheduleException[];
  /**
   * An Feiertagen: Was an gesetzlichen Feiertagen in Nordrhein-Westfalen gilt: closed = geschlossen, open = wie sonst. Ohne Angabe geschlossen.
   */
  publicHolidays?: 'closed' | 'open';
  /**
   * In den Schulferien: open = wie sonst, closed = nicht in den Ferien, only = nur in den Ferien. Ohne Angabe wie sonst.
   */
  schoolHolidays?: 'open' | 'closed' | 'only';
  /**
   * Einzeltermine: Veranstaltungen an einzelnen Tagen.
   */
  events?: SingleEvent[];
  /**
   * Terminreihen: Termine, die sich nach einer Regel wiederholen.
   */
  series?: EventSeries[];
  /**
   * Gilt ab: Erster Tag dieser Zeiten, zum Beispiel Kursbeginn.
   */
  validFrom?: IsoDate;
  /**
   * Gilt bis: Letzter Tag dieser Zeiten, zum Beispiel Kursende.
   */
  validTo?: IsoDate;
  /**
   * Zeiten in Worten: Was sich nicht als Zeiten eintragen lässt, oder der ursprüngliche Text.
   */
  description?: LocalizedText;
}
/**
 * Telefon: Eine Rufnummer.
 */
export interface Phone {
  /**
   * Nummer: Rufnummer in internationaler Schreibweise, ohne Leerzeichen.
   */
  number: PhoneNumber;
  /**
   * Art: landline = Festnetz, mobile = Mobil, fax = Fax, textphone = Schreibtelefon.
   */
  type?: 'landline' | 'mobile' | 'fax' | 'textphone';
  /**
   * Bezeichnung: Wer sich meldet oder wofür die Nummer ist, zum Beispiel „Anmeldung Deutschkurse“.
   */
  label?: LocalizedText;
  /**
   * Sprachen: Sprachen, in denen sich jemand meldet.
   */
  languages?: LanguageCode[];
  /**
   * Erreichbar: Zeiten, zu denen sich jemand meldet, wenn sie von den Sprechzeiten abweichen.
   */
  schedule?: Schedule;
  /**
   * Sichtbarkeit: professional für Durchwahlen, die nur Fachkräfte bekommen.
   */
  visibility?: Visibility;
}
/**
 * E-Mail: Eine E-Mail-Adresse.
 */
export interface Email {
  /**
   * Adresse: E-Mail-Adresse.
   */
  address: string;
  /**
   * Art: mailbox = Funktions- oder Teampostfach, person = persönliche Adresse. Ein Teampostfach bleibt richtig, wenn Menschen wechseln.
   */
  type?: 'mailbox' | 'person';
  /**
   * Bezeichnung: Wofür die Adresse ist, zum Beispiel „Teampostfach“.
   */
  label?: LocalizedText;
  /**
   * Sichtbarkeit: professional für Adressen, die nur Fachkräfte bekommen.
   */
  visibility?: Visibility;
}
/**
 * Weg im Netz: Formular, Terminbuchung, Messenger oder anderer Weg, der mit einem Verweis beginnt.
 */
export interface OnlineChannel {
  /**
   * Art: form = Kontaktformular, appointment = Terminbuchung, messenger = Messenger, video = Videogespräch, other = anderes.
   */
  type: 'form' | 'appointment' | 'messenger' | 'video' | 'other';
  /**
   * Adresse: Verweis, der den Weg öffnet.
   */
  url: LinkUrl;
  /**
   * Bezeichnung: Aufschrift, zum Beispiel „Termin in der Beratung buchen“.
   */
  label?: LocalizedText;
  /**
   * Sichtbarkeit: professional für Wege, die nur Fachkräfte nutzen.
   */
  visibility?: Visibility;
}
/**
 * Herausgeber: Wer diese Datenbank veröffentlicht.
 */
export interface Publisher {
  /**
   * Name: Name der herausgebenden Stelle, zum Beispiel „Kreis Lindental, Kommunales Integrationszentrum“.
   */
  name: string;
  /**
   * Gemeindeschlüssel: AGS des Kreises oder der Kommune.
   */
  ags?: Ags;
  /**
   * Kontakt: An wen man sich wendet, wenn niemand anderes zuständig ist oder etwas nicht stimmt.
   */
  contact?: PublisherContact;
  /**
   * Internetseite: Seite der herausgebenden Stelle.
   */
  url?: WebUrl;
  /**
   * Impressum: Adresse des Impressums.
   */
  imprintUrl?: WebUrl;
  /**
   * Datenschutz: Adresse der Datenschutzerklärung.
   */
  privacyUrl?: WebUrl;
  /**
   * Lizenz: Lizenz der Daten, zum Beispiel „CC BY 4.0“ oder „dl-de/by-2-0“.
   */
  licence?: string;
}
/**
 * Kontakt des Herausgebers: Allgemeiner Kontakt.
 */
export interface PublisherContact {
  /**
   * Bezeichnung: Name der Stelle oder des Teams.
   */
  name?: LocalizedText;
  /**
   * Telefon: Rufnummer in internationaler Schreibweise.
   */
  phone?: PhoneNumber;
  /**
   * E-Mail: E-Mail-Adresse, am besten ein Funktionspostfach.
   */
  email?: string;
  /**
   * Formular oder Seite: Adresse eines Kontaktformulars oder einer Seite.
   */
  url?: LinkUrl;
}
/**
 * Gebiet: Gebiet, für das die Datenbank gilt.
 */
export interface Area {
  /**
   * Name: Name des Gebiets, zum Beispiel „Kreis Lindental“.
   */
  name: LocalizedText;
  /**
   * Gemeindeschlüssel: AGS des Kreises, der kreisfreien Stadt oder der StädteRegion.
   */
  ags?: Ags;
}
/**
 * Ort: Ein Ort, Ortsteil oder Dorf: beantwortet die Frage „Wo wohnen Sie?“ und gewichtet, wie gut ein Gebiet versorgt ist.
 */
export interface Place {
  /**
   * Name: Name des Ortes.
   */
  name: string;
  /**
   * Weitere Namen: Andere Schreibweisen oder volkstümliche Namen.
   */
  alternateNames?: string[];
  /**
   * Postleitzahlen: Alle Postleitzahlen des Ortes.
   */
  postalCodes?: string[];
  /**
   * Kommune: AGS der Kommune, zu der der Ort gehört.
   */
  municipality?: Ags;
  /**
   * Lage: Mitte des Ortes.
   */
  point?: Point;
  /**
   * Einwohnerzahl: Zahl der Einwohnerinnen und Einwohner.
   */
  inhabitants?: number;
}
/**
 * Schulferien: Ein Ferienabschnitt.
 */
export interface SchoolHoliday {
  /**
   * Name: Zum Beispiel „Herbstferien“.
   */
  name: LocalizedText;
  /**
   * Erster Tag: Erster Ferientag.
   */
  from: IsoDate;
  /**
   * Letzter Tag: Letzter Ferientag.
   */
  to: IsoDate;
}
/**
 * Notrufnummer: Eine Nummer für Menschen in Not.
 */
export interface EmergencyNumber {
  /**
   * Kennung: Feste Kennung der Nummer.
   */
  id: RecordId;
  /**
   * Nummer: Kurze Notrufnummer oder Rufnummer in internationaler Schreibweise, ohne Leerzeichen.
   */
  number: string;
  /**
   * Name: Wer sich meldet, zum Beispiel „Feuerwehr und Rettung“.
   */
  name: LocalizedText;
  /**
   * Wofür: Wann man dort anruft und was man wissen muss.
   */
  description?: LocalizedText;
  /**
   * Sprachen: Sprachen, in denen sich jemand meldet.
   */
  languages?: LanguageCode[];
  /**
   * Erreichbar: Wann die Nummer erreichbar ist, zum Beispiel „Tag und Nacht“.
   */
  availability?: LocalizedText;
  /**
   * Internetseite: Seite mit Chat oder weiteren Wegen.
   */
  url?: WebUrl;
  /**
   * Beleg: Seite, auf der die Nummer geprüft wurde.
   */
  sourceUrl?: WebUrl;
  /**
   * Zuletzt geprüft am: Tag, an dem die Nummer zuletzt geprüft wurde.
   */
  lastVerified?: IsoDate;
}
/**
 * Kommune: Kreis, kreisfreie Stadt, StädteRegion oder kreisangehörige Kommune.
 */
export interface Municipality {
  /**
   * Gemeindeschlüssel: Amtlicher Gemeindeschlüssel; er ist zugleich die Kennung.
   */
  ags: Ags;
  /**
   * Name: Name der Kommune.
   */
  name: string;
  /**
   * Art: Kreis, kreisfreie Stadt, StädteRegion oder kreisangehörige Kommune.
   */
  type: 'kreis' | 'kreisfreie_stadt' | 'staedteregion' | 'kreisangehoerige_kommune';
  /**
   * Gehört zu: AGS des Kreises oder der StädteRegion.
   */
  parent?: Ags;
  /**
   * Mittelpunkt: Ungefähre Mitte der Kommune.
   */
  centroid?: Point;
  /**
   * Umriss: Grenze für die Karte.
   */
  outline?: Outline;
  /**
   * Internetseite: Seite der Kommune.
   */
  url?: WebUrl;
  /**
   * Einwohnerzahl: Zahl der Einwohnerinnen und Einwohner.
   */
  inhabitants?: number;
  /**
   * Eigene Ausländerbehörde: Die Kommune hat eine eigene Ausländerbehörde.
   */
  ownAuslaenderbehoerde?: boolean;
  /**
   * Eigene Einbürgerungsbehörde: Die Kommune hat eine eigene Einbürgerungsbehörde.
   */
  ownEinbuergerungsbehoerde?: boolean;
  /**
   * Eigenes Jugendamt: Die Kommune hat ein eigenes Jugendamt.
   */
  ownJugendamt?: boolean;
  /**
   * Eigener Integrationsrat: Die Kommune hat einen eigenen Integrationsrat.
   */
  ownIntegrationsrat?: boolean;
  /**
   * Quelle: Wer diesen Eintrag geliefert hat: Gemeindeschlüssel (AGS) oder Name der Stelle.
   */
  source?: string;
  /**
   * Sichtbarkeit: Wer diesen Eintrag sehen darf: public = alle, professional = nur Fachkräfte.
   */
  visibility?: Visibility;
  /**
   * Zuletzt bestätigt am: Tag, an dem jemand bestätigt hat, dass alles noch stimmt. Nicht der Tag der letzten Änderung.
   */
  lastVerified?: IsoDate;
  /**
   * Bestätigt durch: Stelle, die den Eintrag bestätigt hat.
   */
  verifiedBy?: string;
  /**
   * Prüfen bis: Tag, bis zu dem der Eintrag wieder geprüft sein soll.
   */
  reviewDue?: IsoDate;
  /**
   * Gültig ab: Erster Tag, an dem der Eintrag gilt.
   */
  validFrom?: IsoDate;
  /**
   * Gültig bis: Letzter Tag, an dem der Eintrag gilt. Danach wird er nicht mehr gelistet.
   */
  validTo?: IsoDate;
  /**
   * Stand der Übersetzungen: Für jede Sprache, ob ein Mensch oder eine Maschine übersetzt hat und ob die Übersetzung veraltet ist.
   */
  translations?: Translations;
  /**
   * Eigene Felder: Angaben, die nur vor Ort gebraucht werden.
   */
  extra?: Extra;
}
/**
 * Anbieter: Behörde, Träger, Verein oder andere Stelle, die Angebote macht oder Menschen beschäftigt.
 */
export interface Organization {
  /**
   * Kennung: Feste Kennung dieses Eintrags. Sie ändert sich nie.
   */
  id: RecordId;
  /**
   * Name: Name der Organisation.
   */
  name: LocalizedText;
  /**
   * Abkürzung: Kurzname oder Abkürzung, zum Beispiel „VHS“.
   */
  alternateName?: string;
  /**
   * Art: Art der Organisation, aus der Begriffsliste organizationTypes, zum Beispiel jobcenter.
   */
  type?: TermId;
  /**
   * Dachverband: Spitzenverband, aus der Begriffsliste umbrellas, zum Beispiel caritas.
   */
  umbrella?: TermId;
  /**
   * Gehört zu: Kennung der übergeordneten Organisation, zum Beispiel der Kreisverwaltung.
   */
  parent?: RecordId;
  /**
   * Beschreibung: Was die Organisation tut.
   */
  description?: LocalizedText;
  /**
   * Zuständig für: AGS der Kommunen, für die eine Behörde zuständig ist. Ein Kreis kann mehrere Ausländerbehörden haben.
   */
  municipalities?: Ags[];
  /**
   * Orte: Kennungen der Orte, an denen die Organisation sitzt.
   */
  locations?: RecordId[];
  /**
   * Telefon: Rufnummern der Organisation.
   */
  phones?: Phone[];
  /**
   * E-Mail: E-Mail-Adressen der Organisation, zuerst das Teampostfach.
   */
  emails?: Email[];
  /**
   * Internetseite: Seite der Organisation.
   */
  url?: WebUrl;
  /**
   * Logo: Bilddatei des Logos.
   */
  logo?: FileUrl;
  /**
   * Quelle: Wer diesen Eintrag geliefert hat: Gemeindeschlüssel (AGS) oder Name der Stelle.
   */
  source?: string;
  /**
   * Sichtbarkeit: Wer diesen Eintrag sehen darf: public = alle, professional = nur Fachkräfte.
   */
  visibility?: Visibility;
  /**
   * Zuletzt bestätigt am: Tag, an dem jemand bestätigt hat, dass alles noch stimmt. Nicht der Tag der letzten Änderung.
   */
  lastVerified?: IsoDate;
  /**
   * Bestätigt durch: Stelle, die den Eintrag bestätigt hat.
   */
  verifiedBy?: string;
  /**
   * Prüfen bis: Tag, bis zu dem der Eintrag wieder geprüft sein soll.
   */
  reviewDue?: IsoDate;
  /**
   * Gültig ab: Erster Tag, an dem der Eintrag gilt.
   */
  validFrom?: IsoDate;
  /**
   * Gültig bis: Letzter Tag, an dem der Eintrag gilt. Danach wird er nicht mehr gelistet.
   */
  validTo?: IsoDate;
  /**
   * Stand der Übersetzungen: Für jede Sprache, ob ein Mensch oder eine Maschine übersetzt hat und ob die Übersetzung veraltet ist.
   */
  translations?: Translations;
  /**
   * Eigene Felder: Angaben, die nur vor Ort gebraucht werden.
   */
  extra?: Extra;
}
/**
 * Anschrift: Postanschrift. Sie bleibt in jeder Sprache deutsch.
 */
export interface Address {
  /**
   * Straße und Hausnummer: Straße und Hausnummer.
   */
  streetAddress?: string;
  /**
   * Postleitzahl: Fünf Ziffern.
   */
  postalCode?: string;
  /**
   * Ort: Name der Stadt oder Gemeinde.
   */
  city: string;
  /**
   * Ortsteil: Ortsteil oder Dorf.
   */
  district?: string;
  /**
   * Etage: Stockwerk, zum Beispiel „Erdgeschoss“.
   */
  floor?: LocalizedText;
  /**
   * Raum: Zimmer oder Raum, zum Beispiel „Zimmer 2.08“.
   */
  room?: string;
}
/**
 * Zugang: Wie gut der Ort für alle zugänglich ist. Nicht angegeben heißt: nicht bekannt.
 */
export interface Accessibility {
  /**
   * Ohne Stufen: Der Zugang hat keine Stufen.
   */
  stepFree?: boolean;
  /**
   * Aufzug: Es gibt einen Aufzug.
   */
  lift?: boolean;
  /**
   * Kinderwagen: Man kommt mit dem Kinderwagen hinein und kann ihn abstellen.
   */
  pram?: boolean;
  /**
   * Rollstuhl-WC: Es gibt eine Toilette für Menschen im Rollstuhl.
   */
  toilet?: boolean;
  /**
   * Induktionsschleife: Es gibt eine Anlage für Hörgeräte.
   */
  hearingLoop?: boolean;
  /**
   * Ruhiger Raum: Es gibt einen ruhigen, vertraulichen Raum.
   */
  quietRoom?: boolean;
  /**
   * Hinweis: Was man zum Zugang wissen muss, zum Beispiel „Klingel am Hintereingang“.
   */
  note?: LocalizedText;
}
/**
 * Haltepunkt: Ein Haltepunkt eines mobilen Angebots, zum Beispiel eines Busses, der einmal in der Woche auf dem Marktplatz steht.
 */
export interface MobileStop {
  /**
   * Name: Name des Haltepunkts, zum Beispiel „Marktplatz Moosweiler“.
   */
  name: LocalizedText;
  /**
   * Kommune: AGS der Kommune.
   */
  municipality?: Ags;
  /**
   * Anschrift: Wo der Haltepunkt liegt.
   */
  address?: Address;
  /**
   * Lage: Lage auf der Karte.
   */
  coordinates?: Point;
  /**
   * Haltezeiten: Wann dort gehalten wird.
   */
  schedule: Schedule;
  /**
   * Zugang: Zugang an diesem Haltepunkt.
   */
  accessibility?: Accessibility;
}
/**
 * Ort eines Angebots: Wo ein Angebot stattfindet oder eine Ansprechperson sitzt: ein Raum, ein Haltepunkt, online, am Telefon oder zu Hause bei den Menschen.
 */
export interface Location {
  /**
   * Kennung: Feste Kennung dieses Eintrags. Sie ändert sich nie.
   */
  id: RecordId;
  /**
   * Name: Name des Ortes, zum Beispiel „Haus am Anger“.
   */
  name?: LocalizedText;
  /**
   * Art: office = eigenes Büro; shared = geteilter Raum; outreach = unterwegs an anderen Orten, etwa Café, Familienzentrum, Unterkunft; home_visit = zu Hause; mobile_stop = mobil mit Haltepunkten; online; phone = am Telefon.
   */
  kind: 'office' | 'shared' | 'outreach' | 'home_visit' | 'mobile_stop' | 'online' | 'phone';
  /**
   * Anbieter: Kennung der Organisation, der der Ort gehört oder die ihn nutzt.
   */
  organization?: RecordId;
  /**
   * Kommune: AGS der Kommune, in der der Ort liegt.
   */
  municipality?: Ags;
  /**
   * Anschrift: Postanschrift.
   */
  address?: Address;
  /**
   * Lage: Lage auf der Karte.
   */
  coordinates?: Point;
  /**
   * Im Gebäude von: In wessen Gebäude der Ort liegt, zum Beispiel „im Jobcenter“. Manche Menschen schreckt das ab, deshalb soll man es vorher wissen.
   */
  hostBuilding?: LocalizedText;
  /**
   * Gebäude gehört: Kennung der Organisation, der das Gebäude gehört.
   */
  hostOrganization?: RecordId;
  /**
   * Zugang: Wie gut der Ort zugänglich ist.
   */
  accessibility?: Accessibility;
  /**
   * Öffnungszeiten: Zeiten des Ortes. Angebote und Ansprechpersonen ohne eigene Zeiten übernehmen sie.
   */
  schedule?: Schedule;
  /**
   * Haltepunkte: Haltepunkte und Zeiten eines mobilen Angebots.
   */
  stops?: MobileStop[];
  /**
   * Zugang im Netz: Adresse eines Online-Angebots.
   */
  url?: LinkUrl;
  /**
   * Telefon: Rufnummern des Ortes.
   */
  phones?: Phone[];
  /**
   * Wegbeschreibung: Wie man hinfindet, zum Beispiel nächste Haltestelle und Eingang.
   */
  directions?: LocalizedText;
  /**
   * Quelle: Wer diesen Eintrag geliefert hat: Gemeindeschlüssel (AGS) oder Name der Stelle.
   */
  source?: string;
  /**
   * Sichtbarkeit: Wer diesen Eintrag sehen darf: public = alle, professional = nur Fachkräfte.
   */
  visibility?: Visibility;
  /**
   * Zuletzt bestätigt am: Tag, an dem jemand bestätigt hat, dass alles noch stimmt. Nicht der Tag der letzten Änderung.
   */
  lastVerified?: IsoDate;
  /**
   * Bestätigt durch: Stelle, die den Eintrag bestätigt hat.
   */
  verifiedBy?: string;
  /**
   * Prüfen bis: Tag, bis zu dem der Eintrag wieder geprüft sein soll.
   */
  reviewDue?: IsoDate;
  /**
   * Gültig ab: Erster Tag, an dem der Eintrag gilt.
   */
  validFrom?: IsoDate;
  /**
   * Gültig bis: Letzter Tag, an dem der Eintrag gilt. Danach wird er nicht mehr gelistet.
   */
  validTo?: IsoDate;
  /**
   * Stand der Übersetzungen: Für jede Sprache, ob ein Mensch oder eine Maschine übersetzt hat und ob die Übersetzung veraltet ist.
   */
  translations?: Translations;
  /**
   * Eigene Felder: Angaben, die nur vor Ort gebraucht werden.
   */
  extra?: Extra;
}
/**
 * Einzugsgebiet: Für welches Gebiet das Angebot da ist.
 */
export interface ServiceArea {
  /**
   * Kommunen: AGS der Kommunen. Der Schlüssel des Kreises steht für den ganzen Kreis.
   */
  municipalities?: Ags[];
  /**
   * In Worten: Das Gebiet in Worten, zum Beispiel „alle Unterkünfte im Nordkreis“.
   */
  description?: LocalizedText;
}
/**
 * Sprachmittlung: Ob jemand dolmetscht.
 */
export interface Interpretation {
  /**
   * Verfügbar: always = immer, on_request = auf Anfrage, none = nein.
   */
  available: 'always' | 'on_request' | 'none';
  /**
   * Sprachen: Sprachen, in die gedolmetscht wird.
   */
  languages?: LanguageCode[];
  /**
   * Hinweis: Was man vorher tun muss, zum Beispiel „eine Woche vorher anmelden“.
   */
  note?: LocalizedText;
}
/**
 * Kosten: Was das Angebot kostet.
 */
export interface Cost {
  /**
   * Art: free = kostenlos, partly_free = für manche kostenlos, paid = kostenpflichtig.
   */
  type: 'free' | 'partly_free' | 'paid';
  /**
   * Betrag in Euro: Preis in Euro.
   */
  amount?: number;
  /**
   * Je: Wofür der Betrag gilt, zum Beispiel „je Stunde“.
   */
  unit?: LocalizedText;
  /**
   * Erklärung: Wer was bezahlt und wer befreit ist.
   */
  description?: LocalizedText;
}
/**
 * Anmeldung: Wie man in das Angebot kommt.
 */
export interface Registration {
  /**
   * Wege: walk_in = einfach kommen, appointment = mit Termin oder Anmeldung, referral = nur über eine andere Stelle.
   */
  modes?: ('walk_in' | 'appointment' | 'referral')[];
  /**
   * Wer meldet an: clients = Ratsuchende selbst, professionals = Fachkräfte.
   */
  bookableBy?: ('clients' | 'professionals')[];
  /**
   * Anmeldeschluss: Letzter Tag für die Anmeldung.
   */
  deadline?: IsoDate;
  /**
   * Online-Anmeldung: Adresse des Anmeldeformulars.
   */
  url?: LinkUrl;
  /**
   * Schritte: Wie die Anmeldung abläuft, Schritt für Schritt.
   */
  description?: LocalizedText[];
}
/**
 * Voraussetzungen: Für wen das Angebot gedacht ist. Was nicht angegeben ist, ist keine Voraussetzung. Niemand wird durch diese Angaben zugelassen oder abgelehnt.
 */
export interface Eligibility {
  /**
   * Mindestalter: Ab welchem Alter, in Jahren.
   */
  minAge?: number;
  /**
   * Höchstalter: Bis zu welchem Alter einschließlich, in Jahren.
   */
  maxAge?: number;
  /**
   * Geschlecht: Nur für Frauen (female), Männer (male) oder diverse Menschen (diverse).
   */
  gender?: 'female' | 'male' | 'diverse';
  /**
   * Aufenthaltsstatus: Nur mit einem dieser Status, aus der Begriffsliste residenceStatus.
   */
  residenceStatus?: TermId[];
  /**
   * Höchstens Jahre in Deutschland: Nur in den ersten Jahren nach der Ankunft.
   */
  maxYearsSinceArrival?: number;
  /**
   * Nötiges Deutsch: Mindestens nötiges Sprachniveau, aus der Begriffsliste germanLevels.
   */
  germanLevelRequired?: TermId;
  /**
   * Nur für Menschen aus: AGS der Kommunen, wenn nur deren Einwohnerinnen und Einwohner kommen dürfen.
   */
  municipalities?: Ags[];
  /**
   * In Worten: Weitere Voraussetzungen.
   */
  description?: LocalizedText;
}
/**
 * Unterlage: Etwas, das man mitbringt.
 */
export interface RequiredDocument {
  /**
   * Bezeichnung: Zum Beispiel „Aufenthaltstitel oder Ausweis“.
   */
  name: LocalizedText;
  /**
   * Wenn vorhanden: Hilfreich, aber nicht nötig.
   */
  optional?: boolean;
  /**
   * Hinweis: Woher man die Unterlage bekommt oder worauf man achten muss.
   */
  note?: LocalizedText;
}
/**
 * Freie Plätze: Ob zurzeit Plätze frei sind.
 */
export interface Capacity {
  /**
   * Stand: free = Plätze frei, waitlist = Warteliste, full = voll, unknown = nicht bekannt.
   */
  status: 'free' | 'waitlist' | 'full' | 'unknown';
  /**
   * Stand vom: Tag, an dem das stimmte.
   */
  asOf?: IsoDate;
  /**
   * Zahl der Plätze: Wie viele Plätze frei sind.
   */
  places?: number;
  /**
   * Wartezeit in Wochen: Ungefähre Wartezeit.
   */
  waitWeeks?: number;
  /**
   * Hinweis: Zum Beispiel „Einstieg jeden Montag möglich“.
   */
  note?: LocalizedText;
}
/**
 * Anlage: Flyer, Formular oder andere Datei.
 */
export interface Attachment {
  /**
   * Titel: Name der Datei, wie er angezeigt wird.
   */
  title: LocalizedText;
  /**
   * Art: flyer = Faltblatt, form = Formular, other = anderes.
   */
  type?: 'flyer' | 'form' | 'other';
  /**
   * Datei: Adresse der Datei.
   */
  url: FileUrl;
  /**
   * Sprache: Sprache der Datei.
   */
  language?: LanguageCode;
}
/**
 * Angebot: Ein Unterstützungsangebot: Beratung, Kurs, Treffpunkt, Veranstaltung.
 */
export interface Offer {
  /**
   * Kennung: Feste Kennung dieses Eintrags. Sie ändert sich nie.
   */
  id: RecordId;
  /**
   * Titel: Name des Angebots, kurz und ohne Werbung.
   */
  title: LocalizedText;
  /**
   * Anderer Name: Früherer oder anderer Name, unter dem das Angebot gesucht wird.
   */
  alternateName?: LocalizedText;
  /**
   * In einem Satz: Was man dort bekommt, in einem oder zwei Sätzen.
   */
  summary?: LocalizedText;
  /**
   * Beschreibung: Was das Angebot ist und für wen. Reiner Text mit Absätzen und Listen.
   */
  description?: LocalizedText;
  /**
   * Was passiert dort?: Wie ein Besuch abläuft, damit niemand unsicher ist.
   */
  whatHappens?: LocalizedText;
  /**
   * Was passiert danach?: Wie es nach dem ersten Besuch weitergeht.
   */
  nextSteps?: LocalizedText;
  /**
   * Anbieter: Kennung der Organisation, die das Angebot macht.
   */
  organization?: RecordId;
  /**
   * Mit: Kennungen weiterer beteiligter Organisationen.
   */
  partners?: RecordId[];
  /**
   * Orte: Kennungen der Orte, an denen das Angebot stattfindet.
   */
  locations?: RecordId[];
  /**
   * Einzugsgebiet: Für welches Gebiet das Angebot da ist.
   */
  serviceArea?: ServiceArea;
  /**
   * Themen: Worum es geht, aus der Begriffsliste topics. Mehrere sind üblich.
   */
  topics?: TermId[];
  /**
   * Bedarfe: Anliegen in den Worten der Ratsuchenden, aus der Begriffsliste needs. Ohne Angabe ergeben sie sich aus den Themen.
   */
  needs?: TermId[];
  /**
   * Art des Angebots: Aus der Begriffsliste offerTypes, zum Beispiel Sprachkurs oder Fachberatung.
   */
  offerType?: TermId;
  /**
   * Art der Hilfe: Was dort getan wird, aus der Begriffsliste supportTypes.
   */
  supportTypes?: TermId[];
  /**
   * Zielgruppen: Für wen besonders, aus der Begriffsliste targetGroups. Ohne Angabe für alle.
   */
  targetGroups?: TermId[];
  /**
   * Rechtskreise: Aus der Begriffsliste legalAreas.
   */
  legalAreas?: TermId[];
  /**
   * KIM-Leistung: KIM-Kurzberatung oder KIM-Case Management, aus der Begriffsliste kimServiceLevels.
   */
  kimServiceLevel?: TermId;
  /**
   * Wege: Wie das Angebot stattfindet, aus der Begriffsliste channels, zum Beispiel telefonisch oder vor Ort.
   */
  channels?: TermId[];
  /**
   * Sprachen: Sprachen, in denen das Angebot stattfindet.
   */
  languages?: LanguageCode[];
  /**
   * Sprachmittlung: Ob jemand dolmetscht und in welche Sprachen.
   */
  interpretation?: Interpretation;
  /**
   * Zeiten: Sprech-, Kurs- oder Veranstaltungszeiten. Ohne Angabe gelten die Zeiten des Ortes.
   */
  schedule?: Schedule;
  /**
   * Kosten: Was das Angebot kostet.
   */
  cost?: Cost;
  /**
   * Anmeldung: Wie man in das Angebot kommt.
   */
  registration?: Registration;
  /**
   * Voraussetzungen: Für wen das Angebot gedacht ist.
   */
  eligibility?: Eligibility;
  /**
   * Sprachniveaus: Niveaus, die ein Sprachkurs anbietet, aus der Begriffsliste germanLevels.
   */
  levelOffered?: TermId[];
  /**
   * Kinderbetreuung: Kinder werden währenddessen betreut.
   */
  childcare?: boolean;
  /**
   * Hinweis zur Kinderbetreuung: Zum Beispiel „ab 2 Jahren, bitte anmelden“.
   */
  childcareNote?: LocalizedText;
  /**
   * Niedrigschwellig: Ohne Antrag, ohne Formulare, ohne Nachweise.
   */
  lowThreshold?: boolean;
  /**
   * Ohne Lesen und Schreiben: Geeignet für Menschen, die nicht lesen oder schreiben können.
   */
  suitableForNonReaders?: boolean;
  /**
   * Mitbringen: Liste der Unterlagen zum Abhaken.
   */
  requiredDocuments?: RequiredDocument[];
  /**
   * Freie Plätze: Ob zurzeit Plätze frei sind, mit Datum.
   */
  capacity?: Capacity;
  /**
   * Ansprechpersonen: Kennungen der Ansprechpersonen, die wichtigste zuerst.
   */
  contacts?: RecordId[];
  /**
   * Wenn es nicht passt: Kennungen anderer Angebote, wenn dieses voll oder beendet ist.
   */
  alternatives?: RecordId[];
  /**
   * Anlagen: Flyer und Formulare.
   */
  attachments?: Attachment[];
  /**
   * Internetseite: Seite des Angebots.
   */
  url?: WebUrl;
  /**
   * Telefon: Rufnummern des Angebots, wenn es keine Ansprechperson gibt.
   */
  phones?: Phone[];
  /**
   * E-Mail: E-Mail-Adressen des Angebots, wenn es keine Ansprechperson gibt.
   */
  emails?: Email[];
  /**
   * Wege im Netz: Formular, Terminbuchung oder Messenger des Angebots.
   */
  onlineChannels?: OnlineChannel[];
  /**
   * Suchwörter: Weitere Wörter, unter denen das Angebot gefunden werden soll.
   */
  keywords?: string[];
  /**
   * Regelsystem: Das Angebot gehört zum Regelsystem: durch Sozialgesetzbücher oder andere Gesetze geregelt und finanziert.
   */
  regularSystem?: boolean;
  /**
   * LeiKa-Schlüssel: Schlüssel der Verwaltungsleistung im Leistungskatalog, 14 Ziffern.
   */
  leikaId?: string;
  /**
   * Quelle: Wer diesen Eintrag geliefert hat: Gemeindeschlüssel (AGS) oder Name der Stelle.
   */
  source?: string;
  /**
   * Sichtbarkeit: Wer diesen Eintrag sehen darf: public = alle, professional = nur Fachkräfte.
   */
  visibility?: Visibility;
  /**
   * Zuletzt bestätigt am: Tag, an dem jemand bestätigt hat, dass alles noch stimmt. Nicht der Tag der letzten Änderung.
   */
  lastVerified?: IsoDate;
  /**
   * Bestätigt durch: Stelle, die den Eintrag bestätigt hat.
   */
  verifiedBy?: string;
  /**
   * Prüfen bis: Tag, bis zu dem der Eintrag wieder geprüft sein soll.
   */
  reviewDue?: IsoDate;
  /**
   * Gültig ab: Erster Tag, an dem der Eintrag gilt.
   */
  validFrom?: IsoDate;
  /**
   * Gültig bis: Letzter Tag, an dem der Eintrag gilt. Danach wird er nicht mehr gelistet.
   */
  validTo?: IsoDate;
  /**
   * Stand der Übersetzungen: Für jede Sprache, ob ein Mensch oder eine Maschine übersetzt hat und ob die Übersetzung veraltet ist.
   */
  translations?: Translations;
  /**
   * Eigene Felder: Angaben, die nur vor Ort gebraucht werden.
   */
  extra?: Extra;
}
/**
 * Foto: Foto einer Person. Nur mit Einwilligung.
 */
export interface Photo {
  /**
   * Bilddatei: Adresse des Fotos.
   */
  url: FileUrl;
  /**
   * Einwilligung vom: Tag, an dem die Person eingewilligt hat. Ohne diesen Tag wird das Foto nicht gezeigt.
   */
  consentDate: IsoDate;
  /**
   * Bildbeschreibung: Was auf dem Foto zu sehen ist.
   */
  alt?: LocalizedText;
}
/**
 * Person: Der Mensch hinter der Funktion. Freiwillig.
 */
export interface Person {
  /**
   * Name: Vor- und Nachname.
   */
  name: string;
  /**
   * Nachname: Nachname, zum Sortieren und für Visitenkarten.
   */
  familyName?: string;
  /**
   * Titel: Akademischer Titel oder Anrede.
   */
  honorificPrefix?: string;
  /**
   * Foto: Nur mit dem Tag der Einwilligung.
   */
  photo?: Photo;
}
/**
 * Zuständig für: Wofür die Stelle zuständig ist. Was nicht angegeben ist, schränkt nicht ein.
 */
export interface Responsibility {
  /**
   * Kommunen: AGS der Kommunen.
   */
  municipalities?: Ags[];
  /**
   * Themen: Aus der Begriffsliste topics.
   */
  topics?: TermId[];
  /**
   * Zielgruppen: Aus der Begriffsliste targetGroups.
   */
  targetGroups?: TermId[];
  /**
   * Anfangsbuchstaben: Anfangsbuchstaben der Nachnamen der Ratsuchenden, zum Beispiel „A–K“ oder „Sch“.
   */
  surnameInitials?: string[];
  /**
   * Organisationen: Kennungen der Organisationen, für die die Stelle zuständig ist, zum Beispiel Schulen.
   */
  organizations?: RecordId[];
  /**
   * In Worten: Die Zuständigkeit in einem Satz.
   */
  description?: LocalizedText;
}
/**
 * Nicht zuständig für: Wofür die Stelle nicht zuständig ist, und wer es ist.
 */
export interface NotResponsible {
  /**
   * In Worten: Zum Beispiel „Geld vom Jobcenter“.
   */
  description?: LocalizedText;
  /**
   * Kommunen: AGS der Kommunen.
   */
  municipalities?: Ags[];
  /**
   * Themen: Aus der Begriffsliste topics.
   */
  topics?: TermId[];
  /**
   * Zielgruppen: Aus der Begriffsliste targetGroups.
   */
  targetGroups?: TermId[];
  /**
   * Anfangsbuchstaben: Anfangsbuchstaben der Nachnamen.
   */
  surnameInitials?: string[];
  /**
   * Organisationen: Kennungen der Organisationen.
   */
  organizations?: RecordId[];
  /**
   * Stattdessen diese Ansprechperson: Kennung der Ansprechperson, die zuständig ist.
   */
  contact?: RecordId;
  /**
   * Stattdessen diese Organisation: Kennung der Organisation, die zuständig ist.
   */
  organization?: RecordId;
}
/**
 * Ansprechperson: Wer zuständig ist und wie man sie erreicht: zuerst Funktion und Team, dann die Person.
 */
export interface Contact {
  /**
   * Kennung: Feste Kennung dieses Eintrags. Sie ändert sich nie.
   */
  id: RecordId;
  /**
   * Funktion: Aufgabe in Worten, zum Beispiel „KIM-Case Management“.
   */
  role: LocalizedText;
  /**
   * Team: Team oder Sachgebiet, zum Beispiel „Team Nord“.
   */
  team?: LocalizedText;
  /**
   * Aufgaben: Wobei die Stelle hilft, ein Eintrag je Aufgabe.
   */
  tasks?: LocalizedText[];
  /**
   * Person: Der Mensch hinter der Funktion. Darf fehlen.
   */
  person?: Person;
  /**
   * Organisation: Kennung der Organisation, für die die Stelle auftritt.
   */
  organization?: RecordId;
  /**
   * Arbeitgeber: Kennung der Organisation, bei der die Person beschäftigt ist, wenn das eine andere ist.
   */
  employer?: RecordId;
  /**
   * Büros: Kennungen der Orte, an denen die Person sitzt, der wichtigste zuerst.
   */
  locations?: RecordId[];
  /**
   * Zuständig für: Gebiet, Themen, Zielgruppen, Buchstaben.
   */
  responsibleFor?: Responsibility;
  /**
   * Nicht zuständig für: Wofür jemand anderes da ist, mit Verweis.
   */
  notResponsibleFor?: NotResponsible[];
  /**
   * Sprachen: Sprachen, die die Person spricht.
   */
  languages?: LanguageCode[];
  /**
   * Telefon: Rufnummern, die wichtigste zuerst. Niemals private Nummern.
   */
  phones?: Phone[];
  /**
   * E-Mail: Adressen, am besten zuerst ein Teampostfach.
   */
  emails?: Email[];
  /**
   * Wege im Netz: Formular, Terminbuchung, Messenger.
   */
  onlineChannels?: OnlineChannel[];
  /**
   * Wege: Wie die Person berät, aus der Begriffsliste channels.
   */
  channels?: TermId[];
  /**
   * Sprechzeiten: Ohne Angabe gelten die Zeiten des Ortes.
   */
  schedule?: Schedule;
  /**
   * KIM-Baustein: 1 = Koordination, 2 = Case Management, 3 = Ausländer- und Einbürgerungsbehörde.
   */
  kimBaustein?: 1 | 2 | 3;
  /**
   * Vertretung: Kennung der Ansprechperson, die vertritt.
   */
  deputy?: RecordId;
  /**
   * Stand: active = erreichbar, absent = zurzeit nicht da, vacant = Stelle nicht besetzt. Ein Grund wird niemals angegeben. Ohne Angabe active.
   */
  status?: 'active' | 'absent' | 'vacant';
  /**
   * Wieder da ab: Tag der Rückkehr bei Abwesenheit.
   */
  returnDate?: IsoDate;
  /**
   * Quelle: Wer diesen Eintrag geliefert hat: Gemeindeschlüssel (AGS) oder Name der Stelle.
   */
  source?: string;
  /**
   * Sichtbarkeit: Wer diesen Eintrag sehen darf: public = alle, professional = nur Fachkräfte.
   */
  visibility?: Visibility;
  /**
   * Zuletzt bestätigt am: Tag, an dem jemand bestätigt hat, dass alles noch stimmt. Nicht der Tag der letzten Änderung.
   */
  lastVerified?: IsoDate;
  /**
   * Bestätigt durch: Stelle, die den Eintrag bestätigt hat.
   */
  verifiedBy?: string;
  /**
   * Prüfen bis: Tag, bis zu dem der Eintrag wieder geprüft sein soll.
   */
  reviewDue?: IsoDate;
  /**
   * Gültig ab: Erster Tag, an dem der Eintrag gilt.
   */
  validFrom?: IsoDate;
  /**
   * Gültig bis: Letzter Tag, an dem der Eintrag gilt. Danach wird er nicht mehr gelistet.
   */
  validTo?: IsoDate;
  /**
   * Stand der Übersetzungen: Für jede Sprache, ob ein Mensch oder eine Maschine übersetzt hat und ob die Übersetzung veraltet ist.
   */
  translations?: Translations;
  /**
   * Eigene Felder: Angaben, die nur vor Ort gebraucht werden.
   */
  extra?: Extra;
}
/**
 * Gremium: Lenkungsgruppe, Arbeitsgruppe oder Projektgruppe.
 */
export interface Body {
  /**
   * Kennung: Feste Kennung dieses Eintrags. Sie ändert sich nie.
   */
  id: RecordId;
  /**
   * Name: Name des Gremiums vor Ort.
   */
  name: LocalizedText;
  /**
   * Art: steering_group = Lenkungsgruppe, working_group = Arbeitsgruppe, project_group = Projektgruppe.
   */
  type: 'steering_group' | 'working_group' | 'project_group';
  /**
   * Eigene Bezeichnung: Wie diese Art von Gremium vor Ort heißt.
   */
  label?: LocalizedText;
  /**
   * Aufgabe: Womit sich das Gremium befasst.
   */
  description?: LocalizedText;
  /**
   * Mitglieder: Kennungen der beteiligten Organisationen.
   */
  members?: RecordId[];
  /**
   * Kommunen: AGS der beteiligten Kommunen.
   */
  municipalities?: Ags[];
  /**
   * Themen: Aus der Begriffsliste topics.
   */
  topics?: TermId[];
  /**
   * Sitzungen: Wie oft das Gremium tagt.
   */
  meets?: LocalizedText;
  /**
   * Ansprechpersonen: Kennungen der Ansprechpersonen.
   */
  contacts?: RecordId[];
  /**
   * Internetseite: Seite des Gremiums.
   */
  url?: WebUrl;
  /**
   * Quelle: Wer diesen Eintrag geliefert hat: Gemeindeschlüssel (AGS) oder Name der Stelle.
   */
  source?: string;
  /**
   * Sichtbarkeit: Wer diesen Eintrag sehen darf: public = alle, professional = nur Fachkräfte.
   */
  visibility?: Visibility;
  /**
   * Zuletzt bestätigt am: Tag, an dem jemand bestätigt hat, dass alles noch stimmt. Nicht der Tag der letzten Änderung.
   */
  lastVerified?: IsoDate;
  /**
   * Bestätigt durch: Stelle, die den Eintrag bestätigt hat.
   */
  verifiedBy?: string;
  /**
   * Prüfen bis: Tag, bis zu dem der Eintrag wieder geprüft sein soll.
   */
  reviewDue?: IsoDate;
  /**
   * Gültig ab: Erster Tag, an dem der Eintrag gilt.
   */
  validFrom?: IsoDate;
  /**
   * Gültig bis: Letzter Tag, an dem der Eintrag gilt. Danach wird er nicht mehr gelistet.
   */
  validTo?: IsoDate;
  /**
   * Stand der Übersetzungen: Für jede Sprache, ob ein Mensch oder eine Maschine übersetzt hat und ob die Übersetzung veraltet ist.
   */
  translations?: Translations;
  /**
   * Eigene Felder: Angaben, die nur vor Ort gebraucht werden.
   */
  extra?: Extra;
}
/**
 * Kooperationsvereinbarung: Vereinbarung, wie Stellen zusammenarbeiten.
 */
export interface Agreement {
  /**
   * Kennung: Feste Kennung dieses Eintrags. Sie ändert sich nie.
   */
  id: RecordId;
  /**
   * Titel: Name der Vereinbarung.
   */
  title: LocalizedText;
  /**
   * Inhalt: Was vereinbart ist.
   */
  description?: LocalizedText;
  /**
   * Beteiligte: Kennungen der beteiligten Organisationen.
   */
  parties?: RecordId[];
  /**
   * Kommunen: AGS der beteiligten Kommunen.
   */
  municipalities?: Ags[];
  /**
   * Themen: Aus der Begriffsliste topics.
   */
  topics?: TermId[];
  /**
   * Rechtskreise: Aus der Begriffsliste legalAreas.
   */
  legalAreas?: TermId[];
  /**
   * Geschlossen am: Tag der Unterschrift.
   */
  signed?: IsoDate;
  /**
   * Ansprechpersonen: Kennungen der Ansprechpersonen.
   */
  contacts?: RecordId[];
  /**
   * Anlagen: Text der Vereinbarung und Anhänge.
   */
  attachments?: Attachment[];
  /**
   * Quelle: Wer diesen Eintrag geliefert hat: Gemeindeschlüssel (AGS) oder Name der Stelle.
   */
  source?: string;
  /**
   * Sichtbarkeit: Wer diesen Eintrag sehen darf: public = alle, professional = nur Fachkräfte.
   */
  visibility?: Visibility;
  /**
   * Zuletzt bestätigt am: Tag, an dem jemand bestätigt hat, dass alles noch stimmt. Nicht der Tag der letzten Änderung.
   */
  lastVerified?: IsoDate;
  /**
   * Bestätigt durch: Stelle, die den Eintrag bestätigt hat.
   */
  verifiedBy?: string;
  /**
   * Prüfen bis: Tag, bis zu dem der Eintrag wieder geprüft sein soll.
   */
  reviewDue?: IsoDate;
  /**
   * Gültig ab: Erster Tag, an dem der Eintrag gilt.
   */
  validFrom?: IsoDate;
  /**
   * Gültig bis: Letzter Tag, an dem der Eintrag gilt. Danach wird er nicht mehr gelistet.
   */
  validTo?: IsoDate;
  /**
   * Stand der Übersetzungen: Für jede Sprache, ob ein Mensch oder eine Maschine übersetzt hat und ob die Übersetzung veraltet ist.
   */
  translations?: Translations;
  /**
   * Eigene Felder: Angaben, die nur vor Ort gebraucht werden.
   */
  extra?: Extra;
}
/**
 * Andere Wörter: Für jede Sprache Wörter, mit denen Menschen danach suchen, auch Alltagswörter.
 */
export interface Synonyms {
  [k: string]: string[];
}
/**
 * Begriff: Ein Begriff einer Begriffsliste.
 */
export interface Term {
  /**
   * Kennung: Feste Kennung des Begriffs.
   */
  id: TermId;
  /**
   * Bezeichnung: Wie der Begriff angezeigt wird.
   */
  label: LocalizedText;
  /**
   * Erklärung: Was gemeint ist.
   */
  description?: LocalizedText;
  /**
   * Andere Wörter: Wörter, mit denen Menschen danach suchen.
   */
  synonyms?: Synonyms;
  /**
   * Oberbegriff: Kennung des Oberbegriffs in derselben Liste.
   */
  parent?: TermId;
}
/**
 * Bedarf: Ein Anliegen in den Worten der Ratsuchenden, mit den Themen, zu denen es gehört.
 */
export interface Need {
  /**
   * Kennung: Feste Kennung des Begriffs.
   */
  id: TermId;
  /**
   * Bezeichnung: Wie der Begriff angezeigt wird.
   */
  label: LocalizedText;
  /**
   * Erklärung: Was gemeint ist.
   */
  description?: LocalizedText;
  /**
   * Andere Wörter: Wörter, mit denen Menschen danach suchen.
   */
  synonyms?: Synonyms;
  /**
   * Oberbegriff: Kennung des Oberbegriffs in derselben Liste.
   */
  parent?: TermId;
  /**
   * Themen: Themen, deren Angebote bei diesem Anliegen helfen.
   */
  topics?: TermId[];
}
/**
 * Begriffslisten: Begriffe, nach denen sortiert und gefiltert wird. Fehlt eine Liste, gilt die mitgelieferte (vocabularies.json); eine eigene Liste ersetzt sie ganz, so lassen sich Begriffe umbenennen, ergänzen und weglassen.
 */
export interface Vocabularies {
  /**
   * Themen: Worum es geht. Eine eigene Liste ersetzt die mitgelieferte.
   */
  topics?: Term[];
  /**
   * Bedarfe: Anliegen in den Worten der Ratsuchenden. Eine eigene Liste ersetzt die mitgelieferte.
   */
  needs?: Need[];
  /**
   * Angebotsarten: Welche Art von Angebot es ist. Eine eigene Liste ersetzt die mitgelieferte.
   */
  offerTypes?: Term[];
  /**
   * Arten der Hilfe: Was in einem Angebot getan wird. Eine eigene Liste ersetzt die mitgelieferte.
   */
  supportTypes?: Term[];
  /**
   * Zielgruppen: Für wen ein Angebot besonders gedacht ist. Eine eigene Liste ersetzt die mitgelieferte.
   */
  targetGroups?: Term[];
  /**
   * Rechtskreise: Gesetze und Zuständigkeiten. Eine eigene Liste ersetzt die mitgelieferte.
   */
  legalAreas?: Term[];
  /**
   * Aufenthaltsstatus: Rechtliche Lage des Aufenthalts. Eine eigene Liste ersetzt die mitgelieferte.
   */
  residenceStatus?: Term[];
  /**
   * Sprachniveaus: Deutschkenntnisse, der Reihe nach. Eine eigene Liste ersetzt die mitgelieferte.
   */
  germanLevels?: Term[];
  /**
   * Wege: Wie man mit einem Angebot in Kontakt kommt. Eine eigene Liste ersetzt die mitgelieferte.
   */
  channels?: Term[];
  /**
   * KIM-Leistungen: Kurzberatung und Case Management. Eine eigene Liste ersetzt die mitgelieferte.
   */
  kimServiceLevels?: Term[];
  /**
   * Aufnahmekriterien: Kriterien für das KIM-Case Management. Sie informieren und entscheiden nichts. Eine eigene Liste ersetzt die mitgelieferte.
   */
  admissionCriteria?: Term[];
  /**
   * Arten von Anbietern: Welche Art von Stelle es ist. Eine eigene Liste ersetzt die mitgelieferte.
   */
  organizationTypes?: Term[];
  /**
   * Dachverbände: Spitzenverbände der Freien Wohlfahrtspflege. Eine eigene Liste ersetzt die mitgelieferte.
   */
  umbrellas?: Term[];
}
