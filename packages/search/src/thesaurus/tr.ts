/** Turkish everyday words → the German terms of the field. Endings vary, so common forms stand here. */
export default `
Almanca kursu, Almanca kursları, Almanca öğrenmek, dil kursu, Almanca dersi, Almanca > Deutschkurs, Sprachkurs, Integrationskurs
uyum kursu, entegrasyon kursu > Integrationskurs
konuşma grubu, pratik yapmak > Sprachcafé, Gesprächskreis
okuma yazma, okuma yazma kursu, alfabe > Alphabetisierungskurs
sınav, dil sınavı > Sprachprüfung, Deutschtest
iş, iş arıyorum, iş bulmak, iş bulma, iş aramak, çalışmak > Arbeitssuche, Jobvermittlung, Arbeitsvermittlung
işsiz, işsizlik, işsizlik parası > Arbeitssuche, Arbeitslosengeld
özgeçmiş, iş başvurusu, iş görüşmesi > Bewerbungstraining, Bewerbungshilfe
meslek eğitimi, çıraklık, meslek > Ausbildung, Ausbildungsbegleitung
diploma, denklik, diploma denkliği, tanınma > Anerkennungsberatung, Anerkennung ausländischer Abschlüsse
çalışma izni > Beschäftigungserlaubnis, Arbeitserlaubnis
iş kurmak, şirket kurmak, işyeri açmak > Gründungsberatung, Existenzgründung
para, param yok, maddi yardım > Existenzsicherung, Sozialleistungen, Bürgergeld, Schuldnerberatung
sosyal yardım, sosyal yardımlar > Bürgergeld, Sozialleistungen
borç, borçlar, kredi, fatura > Schuldnerberatung
yemek, gıda, yiyecek > Tafel, Lebensmittelausgabe
giysi, kıyafet, ayakkabı > Kleiderkammer
mobilya > Möbel, Sozialkaufhaus
çocuk parası > Kindergeld
ev, daire, oda, konut, ev arıyorum, ev bulmak, kiralık ev > Wohnungssuche, Wohnraumvermittlung
kira, kiracı, ev sahibi > Mieterberatung, Mietrecht
evsiz, barınak, sığınak > Wohnungsnotfallhilfe, Notunterkunft, Wohnungslosigkeit
oturum, oturma izni, oturum izni, vize, evraklar > Aufenthaltserlaubnis, Aufenthaltsberatung, Ausländerbehörde
yabancılar dairesi > Ausländerbehörde
iltica, mülteci, sığınma > Asylverfahrensberatung, Flüchtlingsberatung, Geflüchtete
sınır dışı > Aufenthaltsberatung, Flüchtlingsberatung
vatandaşlık, Alman pasaportu, Alman vatandaşlığı > Einbürgerung, Einbürgerungsberatung
aile birleşimi > Familiennachzug
avukat, hukuki danışma > Anwalt, Rechtsberatung
form, form doldurma, dilekçe, başvuru, resmi mektup, mektup > Ausfüllhilfe, Formularhilfe
tercüman, çeviri, tercüme, çevirmen > Dolmetscher, Sprachmittlung
randevu > Termin
eşlik, benimle gelsin > Behördenbegleitung
yeni geldim, yeni gelen > Willkommensbüro, Welcome Center, Erstberatung
anaokulu, kreş, yuva, çocuk bakımı > Kindertagesstätte, Kita, Kindertagespflege
oyun grubu > Spielgruppe, Krabbelgruppe
okul > Schule
ödev, ödev yardımı, özel ders > Hausaufgabenhilfe, Nachhilfe
üniversite, okumak, öğrenci > Studienberatung, Hochschule
doktor, hasta, hastalık > Arzt, Medizinische Sprechstunde
sağlık sigortası, sigorta, sigortasız > Krankenversicherung, Clearingstelle Krankenversicherung
dişçi, diş hekimi > Zahnarzt
hastane > Krankenhaus
hamile, hamilelik > Schwangerschaftsberatung
ebe, bebek, yenidoğan > Hebamme, Frühe Hilfen
psikolog, terapi, travma, depresyon, korku > Psychologische Beratung, Traumaberatung
bağımlılık, uyuşturucu, alkol > Suchtberatung
şiddet, aile içi şiddet, kadın sığınma evi > häusliche Gewalt, Frauenhaus, Gewaltschutz
engelli, engellilik > Behinderung, Teilhabeberatung
boşanma, aile danışmanlığı > Familienberatung, Erziehungsberatung
gençler, gençlik > Jugendliche, Jugendzentrum
kadınlar > Frauen
erkekler > Männer
arkadaş, tanışmak, buluşma > Begegnungscafé, Treffpunkt
gönüllü > Ehrenamt
spor, futbol, yüzme > Sportgruppe, Fußball, Schwimmkurs
bisiklet > Fahrradwerkstatt, Fahrrad
ehliyet, sürücü belgesi > Führerschein
otobüs, tren, bilet > Fahrkarte
bilgisayar, telefon, internet > Computerkurs, Digitalcafé, Handysprechstunde
danışmanlık, yardım > Beratung
ücretsiz, bedava > kostenlos
`;
