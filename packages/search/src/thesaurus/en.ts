/** English everyday words → the German terms of the field. */
export default `
German course, German class, German lessons, learn German, language course, learning German > Deutschkurs, Sprachkurs, Integrationskurs
integration course > Integrationskurs
speak German, practise German, conversation > Sprachcafé, Gesprächskreis
read and write, reading and writing, literacy, alphabet > Alphabetisierungskurs
language test, German test, exam > Sprachprüfung, Deutschtest
work, job, jobs, employment, find work, looking for work, job search > Arbeitssuche, Jobvermittlung, Arbeitsvermittlung
unemployed, unemployment, lost my job > Arbeitssuche, Arbeitslosengeld
application, CV, resume, job interview, cover letter > Bewerbungstraining, Bewerbungshilfe
training, apprenticeship, vocational training, trainee > Ausbildung, Ausbildungsbegleitung
recognition, diploma, degree, certificate, qualification, foreign qualification > Anerkennungsberatung, Anerkennung ausländischer Abschlüsse
work permit, allowed to work > Beschäftigungserlaubnis, Arbeitserlaubnis
start a business, own business, company, self-employed, startup > Gründungsberatung, Existenzgründung
money, cash, no money, poor, financial help > Existenzsicherung, Sozialleistungen, Bürgergeld, Schuldnerberatung
benefits, welfare, social benefits, social assistance, job seeker's allowance > Bürgergeld, Sozialleistungen
debt, debts, bills, loan, bankruptcy > Schuldnerberatung
food, food bank, groceries, hungry > Tafel, Lebensmittelausgabe
clothes, clothing, shoes > Kleiderkammer
furniture > Möbel, Sozialkaufhaus
child benefit > Kindergeld
flat, apartment, housing, house, room, accommodation, find a flat, place to live > Wohnungssuche, Wohnraumvermittlung
rent, landlord, tenant, mould > Mieterberatung, Mietrecht
homeless, homelessness, shelter, nowhere to sleep, emergency shelter > Wohnungsnotfallhilfe, Notunterkunft, Wohnungslosigkeit
papers, residence, residence permit, visa, permit, immigration > Aufenthaltserlaubnis, Aufenthaltsberatung, Ausländerbehörde
foreigners office, immigration office > Ausländerbehörde
asylum, refugee, refugees, asylum seeker > Asylverfahrensberatung, Flüchtlingsberatung, Geflüchtete
deportation, deported > Aufenthaltsberatung, Flüchtlingsberatung
citizenship, German passport, become German, naturalization, naturalisation > Einbürgerung, Einbürgerungsberatung
family reunion, bring my family, family reunification > Familiennachzug
lawyer, legal advice > Anwalt, Rechtsberatung
form, forms, fill in a form, fill out forms, paperwork, application form, letter, official letter > Ausfüllhilfe, Formularhilfe
interpreter, interpreting, translator, translation, translate > Dolmetscher, Sprachmittlung
appointment > Termin
go with me, accompany, accompaniment, public office, authority > Behördenbegleitung
new here, newcomer, just arrived, welcome > Willkommensbüro, Welcome Center, Erstberatung
kindergarten, nursery, daycare, day care, childcare, crèche, babysitter > Kindertagesstätte, Kita, Kindertagespflege
playgroup, toddler, toddlers > Spielgruppe, Krabbelgruppe
school > Schule
homework, tutoring, tutor > Hausaufgabenhilfe, Nachhilfe
school certificate, finish school, school leaving certificate > Schulabschluss nachholen
university, study, studies, studying > Studienberatung, Hochschule
scholarship > Stipendium
doctor, physician, ill, sick, medical > Arzt, Medizinische Sprechstunde
health insurance, no insurance, uninsured, without insurance > Krankenversicherung, Clearingstelle Krankenversicherung
dentist > Zahnarzt
hospital > Krankenhaus
pregnant, pregnancy, expecting a baby > Schwangerschaftsberatung
midwife, baby, newborn > Hebamme, Frühe Hilfen
abortion > Schwangerschaftskonfliktberatung, Schwangerschaftsberatung
psychologist, therapy, therapist, trauma, depression, depressed, anxiety, mental health, sad > Psychologische Beratung, Traumaberatung
addiction, drugs, alcohol, gambling > Suchtberatung
violence, domestic violence, beaten, women's shelter > häusliche Gewalt, Frauenhaus, Gewaltschutz
disability, disabled, wheelchair > Behinderung, Teilhabeberatung
care, nursing care, elderly care > Pflegeberatung
family counselling, divorce, separation, parenting > Familienberatung, Erziehungsberatung
youth, young people, teenager > Jugendliche, Jugendzentrum
women > Frauen
men > Männer
seniors, elderly > Senioren
meet people, make friends, friends, lonely, meeting place > Begegnungscafé, Treffpunkt
mentor, mentoring, sponsor, buddy > Patenschaften, Mentorenprogramm
volunteer, volunteering > Ehrenamt
sport, sports, football, soccer, swimming, gym > Sportgruppe, Fußball, Schwimmkurs
bicycle, bike, cycling > Fahrradwerkstatt, Fahrrad
driving licence, driver's license, driving license > Führerschein
bus, train, ticket > Fahrkarte
computer, phone, internet, laptop, smartphone > Computerkurs, Digitalcafé, Handysprechstunde
advice, counselling, help > Beratung
free, free of charge > kostenlos
discrimination, racism > Antidiskriminierung
`;
