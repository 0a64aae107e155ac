import { fold } from './fold.js';

/** Frequent parts of German compounds in this field, for collections too small to teach them. */
const SEEDS = `
abend abschluss alltag alpha alphabetisierung alter alters amt anerkennung angebot anlauf anmeldung
antrag anwalt arbeit arbeitslosen arzt asyl aufenthalt ausbildung ausländer ausweis auto bahn bank
beauftragte begegnung begleitung behandlung behinderten behörde beirat beratung beratungsstelle
beruf berufs besuch betreuung bewerbung bezahl bildung brief buch bürger bus büro café computer
deutsch deutschland dienst digital dolmetscher eltern energie erlaubnis ernährung erst essen
erziehung fach fahr fahrrad familie ferien fest firma flucht flüchtling förderung formular frauen
freizeit führerschein ganztag garten geburt geld gemeinde gemeinschaft gesetz gespräch gesundheit
gewalt grund gruppe hände haus haushalt hausaufgaben hebamme heim helfer hilfe hort impf
information insolvenz integration intensiv internet jahr job jugend kammer karte kinder
kindergarten kita kleider koch kontakt kosten kranken krankheit kranken kredit kreis kultur
kündigung kunst kurs leben lehr lern lese lohn lotse mädchen männer markt medizin meister miete
mieter migration minder mittag möbel mutter mütter nach nachbar nachhilfe nachmittag not notfall
opfer ordnung orientierung ort paar partner patient pflege plan platz polizei praktikum praxis
projekt prüfung psycho rathaus recht rechts rente reparatur schein schrift schuld schulden schule
schüler schutz schwanger schwangerschaft schwimm selbst selbsthilfe senioren service sozial spiel
sport sprach sprache staat stadt stammtisch stand stelle steuer stiftung stipendium strom student
studium suche sucht tafel tag tages tandem tausch technik telefon termin test text tisch titel
training trauma treff treffen treffpunkt trennung übergang übersetzung umzug unfall universität
unterhalt unterkunft unterricht unterstützung vater verein verfahren verkehr vermittlung versicherung
vertrag verwaltung vormund vorsorge wahl wasser weg weiterbildung welt werk werkstatt wirtschaft
wissen wohn wohnung wohnungslosen zahn zeit zentrum zeugnis zimmer zoll zuwanderung zuwanderer`;

export const COMPOUND_SEEDS: readonly string[] = fold(SEEDS).trim().split(/\s+/);
