/** Ukrainian everyday words → the German terms of the field. */
export default `
курс німецької, курси німецької, німецька мова, вивчати німецьку, вчити німецьку, мовний курс, мовні курси > Deutschkurs, Sprachkurs, Integrationskurs
інтеграційний курс > Integrationskurs
розмовляти німецькою, розмовний клуб > Sprachcafé, Gesprächskreis
читати і писати, грамота, алфавіт > Alphabetisierungskurs
іспит, тест з німецької > Sprachprüfung, Deutschtest
робота, праця, вакансія, шукаю роботу, знайти роботу, пошук роботи > Arbeitssuche, Jobvermittlung, Arbeitsvermittlung
безробіття, безробітний, без роботи > Arbeitssuche, Arbeitslosengeld
резюме, співбесіда, заява на роботу > Bewerbungstraining, Bewerbungshilfe
професійне навчання, навчання професії, учень > Ausbildung, Ausbildungsbegleitung
визнання диплома, диплом, визнання, атестат > Anerkennungsberatung, Anerkennung ausländischer Abschlüsse
дозвіл на роботу > Beschäftigungserlaubnis, Arbeitserlaubnis
власний бізнес, бізнес, підприємець, відкрити фірму > Gründungsberatung, Existenzgründung
гроші, немає грошей, фінансова допомога > Existenzsicherung, Sozialleistungen, Bürgergeld, Schuldnerberatung
соціальна допомога, соціальні виплати, виплати, допомога від держави > Bürgergeld, Sozialleistungen
борг, борги, кредит, рахунки > Schuldnerberatung
їжа, продукти, харчі > Tafel, Lebensmittelausgabe
одяг, взуття, речі > Kleiderkammer
меблі > Möbel, Sozialkaufhaus
гроші на дитину, допомога на дітей > Kindergeld
квартира, житло, кімната, шукаю квартиру, пошук житла, знайти квартиру, пошук квартири > Wohnungssuche, Wohnraumvermittlung
оренда, орендар, орендодавець, пліснява > Mieterberatung, Mietrecht
бездомний, притулок, немає де жити, ночівля > Wohnungsnotfallhilfe, Notunterkunft, Wohnungslosigkeit
документи, посвідка на проживання, дозвіл на проживання, віза, параграф 24 > Aufenthaltserlaubnis, Aufenthaltsberatung, Ausländerbehörde
міграційна служба, відомство у справах іноземців > Ausländerbehörde
притулок у Німеччині, біженець, біженці, біженка > Flüchtlingsberatung, Geflüchtete
депортація > Aufenthaltsberatung, Flüchtlingsberatung
громадянство, німецький паспорт > Einbürgerung, Einbürgerungsberatung
возз'єднання сім'ї > Familiennachzug
адвокат, юрист, юридична допомога > Anwalt, Rechtsberatung
анкета, формуляр, заява, заповнити анкету, заповнити заяву, лист, лист з відомства > Ausfüllhilfe, Formularhilfe
перекладач, переклад, перекласти > Dolmetscher, Sprachmittlung
термін, запис на прийом > Termin
супровід, піти зі мною > Behördenbegleitung
я новий тут, щойно приїхали, новоприбулі > Willkommensbüro, Welcome Center, Erstberatung
дитячий садок, садок, дитсадок, ясла, няня > Kindertagesstätte, Kita, Kindertagespflege
дитяча група > Spielgruppe, Krabbelgruppe
школа > Schule
уроки, домашнє завдання, репетитор > Hausaufgabenhilfe, Nachhilfe
закінчити школу > Schulabschluss nachholen
університет, навчання в університеті, студент, вступ > Studienberatung, Hochschule
лікар, лікарка, хворий, хвороба > Arzt, Medizinische Sprechstunde
медична страховка, страховка, без страховки > Krankenversicherung, Clearingstelle Krankenversicherung
стоматолог, зубний > Zahnarzt
лікарня > Krankenhaus
вагітність, вагітна > Schwangerschaftsberatung
акушерка, немовля, новонароджений > Hebamme, Frühe Hilfen
психолог, психологічна допомога, травма, депресія, стрес, страх > Psychologische Beratung, Traumaberatung
залежність, наркотики, алкоголь > Suchtberatung
насильство, домашнє насильство, б'є > häusliche Gewalt, Frauenhaus, Gewaltschutz
інвалідність, інвалід > Behinderung, Teilhabeberatung
розлучення, сімейна консультація, виховання > Familienberatung, Erziehungsberatung
молодь, підлітки > Jugendliche, Jugendzentrum
жінки > Frauen
чоловіки > Männer
друзі, познайомитися, спілкування, зустрічі > Begegnungscafé, Treffpunkt
наставник, наставництво > Patenschaften, Mentorenprogramm
волонтер > Ehrenamt
спорт, футбол, плавання > Sportgruppe, Fußball, Schwimmkurs
велосипед > Fahrradwerkstatt, Fahrrad
водійські права, права водія, водійське посвідчення > Führerschein
автобус, поїзд, квиток > Fahrkarte
комп'ютер, телефон, інтернет > Computerkurs, Digitalcafé, Handysprechstunde
консультація, порада, допомога > Beratung
безкоштовно > kostenlos
`;
