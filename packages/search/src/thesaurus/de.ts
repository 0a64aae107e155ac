/**
 * German: what people say, what offices say, and abbreviations. One group a line.
 * `a, b` mean the same; `a, b > c, d` leads from everyday words to the field's terms and not back.
 */
export default `
# Sprache
Deutschkurs, Sprachkurs, Deutschunterricht, Sprachunterricht
Deutsch lernen, deutsche Sprache lernen, Deutsch sprechen > Deutschkurs, Sprachkurs, Integrationskurs
Integrationskurs, I-Kurs, Orientierungskurs
Alphabetisierung, Alphabetisierungskurs, Alphakurs, Lesen und Schreiben
nicht lesen, nicht schreiben, Lesen lernen, Schreiben lernen, Analphabet, Buchstaben lernen > Alphabetisierungskurs, Lesen und Schreiben
Berufssprachkurs, Berufsbezogene Deutschförderung, BSK, DeuFöV
Sprachcafé, Gesprächskreis, Sprachtreff, Sprechcafé, Konversation
Deutsch üben, Deutsch reden > Sprachcafé, Gesprächskreis
Sprachprüfung, Deutschtest, Deutschprüfung, DTZ, Sprachzertifikat, Zertifikat Deutsch
Anfänger, Anfängerkurs > A1
VHS, Volkshochschule

# Aufenthalt
ABH, Ausländerbehörde, Ausländeramt, Ausländerbüro
BAMF, Bundesamt für Migration und Flüchtlinge
Aufenthaltstitel, Aufenthaltserlaubnis, Aufenthaltsrecht
Visum, Visa > Aufenthaltserlaubnis, Aufenthaltsrecht
bleiben dürfen, in Deutschland bleiben, Bleiberecht > Aufenthaltsrecht, Aufenthaltserlaubnis
Papiere, Ausweispapiere > Aufenthaltserlaubnis, Ausweis, Pass
Niederlassungserlaubnis, unbefristeter Aufenthalt, Daueraufenthalt
Duldung, geduldet, Geduldete
Abschiebung, abgeschoben, Ausreise > Aufenthaltsrecht, Asylverfahrensberatung, Flüchtlingsberatung
Asyl, Asylverfahren, Asylantrag, Asylbewerber
Anhörung, Interview beim BAMF > Asylverfahrensberatung
Flüchtling, Geflüchtete, Schutzsuchende, Asylsuchende
Flüchtlingsberatung, Asylberatung, Asylverfahrensberatung
Familiennachzug, Familienzusammenführung
Familie nachholen, Frau nachholen, Kinder nachholen, Mann nachholen > Familiennachzug
Einbürgerung, Staatsangehörigkeit, Staatsbürgerschaft
deutscher Pass, deutsch werden > Einbürgerung
MBE, Migrationsberatung, Migrationsberatung für erwachsene Zugewanderte
JMD, Jugendmigrationsdienst
Zugewanderte, Migranten, Einwanderer, Zuwanderer, Ausländer
Anwalt, Rechtsanwalt, Rechtsberatung

# Geld
Geld, Knete, Kohle, finanzielle Hilfe > Existenzsicherung, Sozialleistungen, Bürgergeld, Schuldnerberatung
kein Geld, zu wenig Geld, pleite, arm > Existenzsicherung, Sozialleistungen, Schuldnerberatung, Tafel
Bürgergeld, Hartz IV, Hartz 4, ALG II, Arbeitslosengeld II, Grundsicherung, SGB II
Sozialhilfe, Sozialleistungen, Sozialamt, SGB XII
Stütze > Bürgergeld
AsylbLG, Asylbewerberleistungen, Asylbewerberleistungsgesetz
Schulden, Schuldnerberatung, Insolvenz, Insolvenzberatung, Privatinsolvenz
Mahnung, Inkasso, Gerichtsvollzieher, Pfändung, Rechnungen nicht bezahlen > Schuldnerberatung
Kredit, Ratenzahlung, Konto gepfändet > Schuldnerberatung
Kindergeld, Familienkasse
Unterhalt, Unterhaltsvorschuss
Wohngeld, Mietzuschuss, Mietkostenzuschuss
BuT, Bildungspaket, Bildung und Teilhabe, Bildungs- und Teilhabepaket
Tafel, Lebensmittelausgabe
Essen, Lebensmittel, Nahrung, Hunger > Tafel, Lebensmittelausgabe
Kleiderkammer, Kleiderladen, Kleiderausgabe, Secondhand
Kleidung, Anziehsachen, Klamotten, Jacke, Schuhe > Kleiderkammer
Möbel, Möbellager, Sozialkaufhaus, Möbelkammer
Sofa, Bett, Waschmaschine > Möbel, Sozialkaufhaus

# Wohnen
Wohnungssuche, Wohnung suchen, Wohnung finden, Wohnraumvermittlung, Wohnungslotsen
Wohnung, Bude, Unterkunft, Zimmer, Apartment > Wohnungssuche, Wohnraumvermittlung
umziehen, Umzug, neue Wohnung > Wohnungssuche
Mieter, Mietrecht, Mieterberatung, Mieterverein, Mieterschutz
Miete, Vermieter, Nebenkosten, Kaution, Schimmel > Mieterberatung, Mietrecht
Wohnungskündigung, Räumung, Zwangsräumung, Wohnung verloren > Wohnungsnotfallhilfe, Mieterberatung
wohnungslos, obdachlos, Wohnungslose, Obdachlose, Wohnungslosigkeit, Obdachlosigkeit
auf der Straße, keine Wohnung, kein Dach über dem Kopf, Schlafplatz > Wohnungsnotfallhilfe, Notunterkunft, Wohnungslosigkeit
Gemeinschaftsunterkunft, Flüchtlingsunterkunft, Heim, Lager, ZUE
Stromsperre, Energieschulden, Strom abgestellt > Energieberatung, Schuldnerberatung
Anmeldung Wohnsitz, Meldebescheinigung, Einwohnermeldeamt, Bürgerbüro, Bürgeramt

# Arbeit und Ausbildung
Arbeit, Job, Stelle, Arbeitsplatz, Arbeitsstelle
Arbeitssuche, Arbeit suchen, Arbeit finden, Job suchen, Job finden, Jobvermittlung, Arbeitsvermittlung, Stellensuche
arbeitslos, Arbeitslosigkeit, keine Arbeit, Job verloren > Arbeitssuche, Arbeitsvermittlung, Arbeitslosengeld
Arbeitsagentur, Agentur für Arbeit, Arbeitsamt
Jobcenter, Amt für Grundsicherung
Minijob, Nebenjob, geringfügige Beschäftigung
Bewerbung, Bewerbungstraining, Bewerbungshilfe, Bewerbungswerkstatt, Bewerbungscoaching
Lebenslauf, Anschreiben, Vorstellungsgespräch > Bewerbungstraining
Ausbildung, Berufsausbildung, Lehre, Lehrstelle, Azubi, Ausbildungsplatz
Beruf lernen, Beruf finden, welcher Beruf > Berufsorientierung, Ausbildungsbegleitung
Berufsberatung, Berufsorientierung, BIZ
Anerkennung, Anerkennungsberatung, Anerkennung ausländischer Abschlüsse
Zeugnis anerkennen, Diplom, Diplom anerkennen, Abschluss anerkennen, Beruf anerkennen > Anerkennungsberatung, Anerkennung ausländischer Abschlüsse
Arbeitserlaubnis, Beschäftigungserlaubnis, Arbeitsgenehmigung
arbeiten dürfen, darf ich arbeiten > Beschäftigungserlaubnis
Arbeitsrecht, Arbeitnehmerrechte, Arbeitsvertrag
Lohn nicht bezahlt, Chef zahlt nicht, ausgebeutet > Arbeitsrecht, Faire Integration
selbstständig, Selbstständigkeit, Existenzgründung, Gründungsberatung
Firma gründen, eigene Firma, Laden eröffnen, Geschäft eröffnen, Unternehmen gründen > Existenzgründung, Gründungsberatung
Weiterbildung, Fortbildung, Umschulung, Qualifizierung

# Schule und Studium
Schule, Schulanmeldung, Einschulung, Schulplatz
Hausaufgabenhilfe, Nachhilfe, Lernförderung, Lernhilfe, Hausaufgabenbetreuung
Mathe, schlechte Noten, Probleme in der Schule > Nachhilfe, Hausaufgabenhilfe
Schulabschluss, Hauptschulabschluss, Realschulabschluss, Abendschule, Zweiter Bildungsweg
Schule fertig machen, Schule abgebrochen, kein Abschluss, ohne Abschluss > Schulabschluss nachholen
Studium, Universität, Hochschule, Uni, Studienberatung
studieren, Student > Studienberatung, Hochschulzugang
BAföG, Stipendium, Ausbildungsförderung
OGS, Offene Ganztagsschule, Ganztag, Nachmittagsbetreuung

# Kinder und Familie
Kita, Kindergarten, Kindertagesstätte, Kitaplatz, Kindertageseinrichtung
Tagesmutter, Tagesvater, Kindertagespflege
Kita, Kindergarten > Kindertagespflege, Kinderbetreuung
Kinderbetreuung, Betreuung, Kind betreuen > Kindertagesstätte, Kindertagespflege
wer passt auf mein Kind auf, Babysitter, Krippe > Kindertagespflege, Kindertagesstätte
Spielgruppe, Krabbelgruppe, Eltern-Kind-Gruppe, Eltern-Kind-Kurs
Hebamme, Familienhebamme, Geburtshilfe
Frühe Hilfen, Babysprechstunde, Familienbesuche
Baby, Säugling, Neugeborenes > Frühe Hilfen, Hebamme, Babysprechstunde
schwanger, Schwangerschaft, Schwangerschaftsberatung, Schwangerenberatung
Baby bekommen, Kind bekommen, Kind erwarten > Schwangerschaftsberatung
Abtreibung, Schwangerschaftsabbruch > Schwangerschaftskonfliktberatung, Schwangerschaftsberatung
Verhütung, Pille, Familienplanung
Erziehungsberatung, Familienberatung, Erziehungshilfe
Streit, Trennung, Scheidung, Ehe > Familienberatung, Erziehungsberatung, Eheberatung
Jugendamt, Jugendhilfe, ASD
alleinerziehend, Alleinerziehende
Mutter allein, Vater allein > Alleinerziehende
Jugendzentrum, Jugendtreff, Jugendclub, Jugendhaus
Familienzentrum, Familienbüro, Mehrgenerationenhaus

# Gesundheit
Arzt, Ärztin, Doktor, Hausarzt, Praxis
krank, Krankheit, Schmerzen, zum Arzt > Arzt, Medizinische Sprechstunde, Sprechstunde
Krankenversicherung, Krankenkasse, Versichertenkarte
keine Versicherung, nicht versichert, ohne Krankenversicherung, ohne Versicherung > Clearingstelle Krankenversicherung, Medizinische Sprechstunde, Ambulanz
Notdienst, Notfall, Notarzt, 112
Psychologe, Psychologin, Psychotherapie, Psychologische Beratung, Therapie
traurig, Angst, nicht schlafen, Albträume, Depression, Krieg erlebt, mir geht es nicht gut, Stress > Psychologische Beratung, Traumaberatung
Trauma, Traumaberatung, Psychosoziales Zentrum, PSZ
Sucht, Suchtberatung, Drogenberatung, Drogen
Alkohol, trinken, Spielsucht, Glücksspiel, Kiffen > Suchtberatung
Gewalt, häusliche Gewalt, Gewaltschutz
geschlagen, schlägt, bedroht > häusliche Gewalt, Frauenhaus, Gewaltschutz
Frauenhaus, Schutzwohnung, Frauenschutzhaus
Behinderung, behindert, Schwerbehinderung, Schwerbehindertenausweis, Handicap
Pflege, Pflegeberatung, Pflegestützpunkt, Pflegegrad

# Behörden
Antrag, Formular, Vordruck, Formulare
Ausfüllhilfe, Formularhilfe, Antragshilfe, Formulare ausfüllen, Antrag ausfüllen, Antrag stellen, Antragswerkstatt
Brief vom Amt, Brief nicht verstehen, Brief verstehen, Post vom Amt, Behördenbrief, Bescheid verstehen > Ausfüllhilfe, Formularhilfe
Dolmetscher, Dolmetschen, Sprachmittler, Sprachmittlung, Übersetzer, Übersetzung, Laiendolmetscher
jemand übersetzt, übersetzen > Sprachmittlung, Dolmetscher
Begleitung, Behördenbegleitung, Ämterlotsen, Lotsen
mit zum Amt, zum Amt gehen, nicht allein zum Amt, jemand kommt mit > Behördenbegleitung, Begleitung
Beschwerde, Widerspruch, Klage
Diskriminierung, Rassismus, Antidiskriminierung, Antidiskriminierungsstelle
neu hier, neu in Deutschland, gerade angekommen, Neuankömmling > Willkommensbüro, Welcome Center, Erstberatung
Willkommensbüro, Welcome Center, Anlaufstelle, Clearingstelle, Erstberatung
KI, Kommunales Integrationszentrum
KIM, Kommunales Integrationsmanagement, Case Management, Fallmanagement

# Miteinander
Begegnungscafé, Treffpunkt, Begegnung, Internationaler Treff, Treff
Freunde finden, Leute kennenlernen, Menschen kennenlernen, Kontakte, einsam, allein > Begegnungscafé, Treffpunkt, Patenschaften
Pate, Paten, Patenschaft, Mentor, Mentorin, Mentoring, Mentorenprogramm, Familienpaten
Ehrenamt, Freiwillige, ehrenamtlich, Freiwilligenarbeit, Engagement
Sport, Sportverein, Fußball, Schwimmen, Training
LGBT, LGBTIQ, queer, schwul, lesbisch, trans
Senioren, Ältere, alte Menschen, Rentner, Seniorinnen

# Unterwegs und digital
Führerschein, Fahrerlaubnis, Autofahren, Führerschein umschreiben
Fahrrad, Rad, Radfahren, Bike
Fahrrad kaputt, Rad reparieren > Fahrradwerkstatt
Computer, PC, Laptop, EDV, Computerkurs
Handy, Smartphone, Telefon > Handysprechstunde, Digitalcafé
Internet, WLAN, E-Mail > Digitalcafé, Computerkurs

# Wie und wann
kostenlos, gratis, umsonst, kostenfrei, ohne Kosten
ohne Anmeldung, offene Sprechstunde, ohne Termin
online, digital, im Internet, per Video
`;
