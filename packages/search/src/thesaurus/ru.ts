/** Russian everyday words → the German terms of the field. */
export default `
курс немецкого, курсы немецкого, немецкий язык, учить немецкий, изучать немецкий, языковой курс, языковые курсы > Deutschkurs, Sprachkurs, Integrationskurs
интеграционный курс > Integrationskurs
говорить по-немецки, разговорный клуб > Sprachcafé, Gesprächskreis
читать и писать, грамота, алфавит > Alphabetisierungskurs
экзамен, тест по немецкому > Sprachprüfung, Deutschtest
работа, вакансия, ищу работу, найти работу, поиск работы > Arbeitssuche, Jobvermittlung, Arbeitsvermittlung
безработица, безработный, без работы > Arbeitssuche, Arbeitslosengeld
резюме, собеседование, заявление на работу > Bewerbungstraining, Bewerbungshilfe
профессиональное обучение, обучение профессии > Ausbildung, Ausbildungsbegleitung
признание диплома, диплом, признание, аттестат > Anerkennungsberatung, Anerkennung ausländischer Abschlüsse
разрешение на работу > Beschäftigungserlaubnis, Arbeitserlaubnis
свой бизнес, бизнес, предприниматель, открыть фирму > Gründungsberatung, Existenzgründung
деньги, нет денег, финансовая помощь > Existenzsicherung, Sozialleistungen, Bürgergeld, Schuldnerberatung
социальная помощь, пособие, социальные выплаты, выплаты > Bürgergeld, Sozialleistungen
долг, долги, кредит, счета > Schuldnerberatung
еда, продукты > Tafel, Lebensmittelausgabe
одежда, обувь, вещи > Kleiderkammer
мебель > Möbel, Sozialkaufhaus
детское пособие, деньги на ребёнка > Kindergeld
квартира, жильё, комната, ищу квартиру, поиск жилья, найти квартиру, снять квартиру > Wohnungssuche, Wohnraumvermittlung
аренда, арендатор, хозяин квартиры, плесень > Mieterberatung, Mietrecht
бездомный, приют, негде жить, ночлег > Wohnungsnotfallhilfe, Notunterkunft, Wohnungslosigkeit
документы, вид на жительство, разрешение на пребывание, виза > Aufenthaltserlaubnis, Aufenthaltsberatung, Ausländerbehörde
ведомство по делам иностранцев, миграционная служба > Ausländerbehörde
убежище, беженец, беженцы > Asylverfahrensberatung, Flüchtlingsberatung, Geflüchtete
депортация > Aufenthaltsberatung, Flüchtlingsberatung
гражданство, немецкий паспорт > Einbürgerung, Einbürgerungsberatung
воссоединение семьи > Familiennachzug
адвокат, юрист, юридическая помощь > Anwalt, Rechtsberatung
анкета, формуляр, заявление, заполнить анкету, заполнить заявление, письмо, письмо из ведомства > Ausfüllhilfe, Formularhilfe
переводчик, перевод, перевести > Dolmetscher, Sprachmittlung
термин, запись на приём > Termin
сопровождение, пойти со мной > Behördenbegleitung
новичок, только приехали, недавно приехал > Willkommensbüro, Welcome Center, Erstberatung
детский сад, садик, детсад, ясли, няня > Kindertagesstätte, Kita, Kindertagespflege
детская группа > Spielgruppe, Krabbelgruppe
школа > Schule
уроки, домашнее задание, репетитор > Hausaufgabenhilfe, Nachhilfe
закончить школу > Schulabschluss nachholen
университет, учёба в университете, студент, вуз > Studienberatung, Hochschule
врач, доктор, больной, болезнь > Arzt, Medizinische Sprechstunde
медицинская страховка, страховка, без страховки > Krankenversicherung, Clearingstelle Krankenversicherung
стоматолог, зубной > Zahnarzt
больница > Krankenhaus
беременность, беременная > Schwangerschaftsberatung
акушерка, младенец, новорождённый > Hebamme, Frühe Hilfen
психолог, психологическая помощь, травма, депрессия, стресс, страх > Psychologische Beratung, Traumaberatung
зависимость, наркотики, алкоголь > Suchtberatung
насилие, домашнее насилие, бьёт > häusliche Gewalt, Frauenhaus, Gewaltschutz
инвалидность, инвалид > Behinderung, Teilhabeberatung
развод, семейная консультация, воспитание > Familienberatung, Erziehungsberatung
молодёжь, подростки > Jugendliche, Jugendzentrum
женщины > Frauen
мужчины > Männer
друзья, познакомиться, общение, встречи > Begegnungscafé, Treffpunkt
наставник, наставничество > Patenschaften, Mentorenprogramm
волонтёр > Ehrenamt
спорт, футбол, плавание > Sportgruppe, Fußball, Schwimmkurs
велосипед > Fahrradwerkstatt, Fahrrad
водительские права, права > Führerschein
автобус, поезд, билет > Fahrkarte
компьютер, телефон, интернет > Computerkurs, Digitalcafé, Handysprechstunde
консультация, совет, помощь > Beratung
бесплатно > kostenlos
`;
