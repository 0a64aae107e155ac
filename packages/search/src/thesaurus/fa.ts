/** Persian and Dari everyday words → the German terms of the field. */
export default `
کلاس زبان, کلاس آلمانی, دوره زبان, یادگیری آلمانی, کورس زبان, زبان آلمانی, کورس آلمانی > Deutschkurs, Sprachkurs, Integrationskurs
دوره ادغام, کورس انتگراسیون > Integrationskurs
مکالمه, تمرین زبان > Sprachcafé, Gesprächskreis
سواد, خواندن و نوشتن, سوادآموزی, الفبا > Alphabetisierungskurs
امتحان, آزمون زبان > Sprachprüfung, Deutschtest
کار, شغل, وظیفه, پیدا کردن کار, کاریابی, دنبال کار > Arbeitssuche, Jobvermittlung, Arbeitsvermittlung
بیکار, بیکاری > Arbeitssuche, Arbeitslosengeld
رزومه, مصاحبه شغلی, درخواست کار > Bewerbungstraining, Bewerbungshilfe
آموزش حرفه‌ای, کارآموزی, آوسبیلدونگ > Ausbildung, Ausbildungsbegleitung
مدرک, ارزیابی مدرک, تأیید مدرک, دیپلم > Anerkennungsberatung, Anerkennung ausländischer Abschlüsse
اجازه کار > Beschäftigungserlaubnis, Arbeitserlaubnis
کسب و کار, شرکت, باز کردن مغازه > Gründungsberatung, Existenzgründung
پول, کمک مالی > Existenzsicherung, Sozialleistungen, Bürgergeld, Schuldnerberatung
کمک اجتماعی, سوسیال > Bürgergeld, Sozialleistungen
بدهی, قرض, وام > Schuldnerberatung
غذا, خوراک, مواد غذایی > Tafel, Lebensmittelausgabe
لباس, کفش > Kleiderkammer
مبلمان, وسایل خانه > Möbel, Sozialkaufhaus
خانه, آپارتمان, اتاق, مسکن, پیدا کردن خانه, دنبال خانه > Wohnungssuche, Wohnraumvermittlung
اجاره, صاحب‌خانه, مستاجر > Mieterberatung, Mietrecht
بی‌خانمان, سرپناه > Wohnungsnotfallhilfe, Notunterkunft, Wohnungslosigkeit
اقامت, ویزا, اجازه اقامت, مدارک > Aufenthaltserlaubnis, Aufenthaltsberatung, Ausländerbehörde
اداره خارجیان, اداره اتباع خارجی > Ausländerbehörde
پناهندگی, پناهنده, پناهجو > Asylverfahrensberatung, Flüchtlingsberatung, Geflüchtete
اخراج, دیپورت > Aufenthaltsberatung, Flüchtlingsberatung
تابعیت, شهروندی, پاسپورت آلمانی > Einbürgerung, Einbürgerungsberatung
پیوستن خانواده > Familiennachzug
وکیل, مشاوره حقوقی > Anwalt, Rechtsberatung
فرم, درخواست, نامه اداره, نامه > Ausfüllhilfe, Formularhilfe
مترجم, ترجمه, ترجمان > Dolmetscher, Sprachmittlung
وقت ملاقات, قرار > Termin
همراهی > Behördenbegleitung
تازه وارد, تازه رسیده > Willkommensbüro, Welcome Center, Erstberatung
مهدکودک, کودکستان, مهد کودک > Kindertagesstätte, Kita, Kindertagespflege
مکتب, مدرسه > Schule
کمک درسی, تکالیف مدرسه > Hausaufgabenhilfe, Nachhilfe
دانشگاه, پوهنتون, تحصیل > Studienberatung, Hochschule
داکتر, دکتر, پزشک, مریض, بیمار > Arzt, Medizinische Sprechstunde
بیمه, بیمه درمانی, بدون بیمه > Krankenversicherung, Clearingstelle Krankenversicherung
دندانپزشک > Zahnarzt
بیمارستان, شفاخانه > Krankenhaus
باردار, بارداری, حامله > Schwangerschaftsberatung
ماما, نوزاد > Hebamme, Frühe Hilfen
روانشناس, مشاوره روانی, افسردگی, ترس > Psychologische Beratung, Traumaberatung
اعتیاد, مواد مخدر, الکل > Suchtberatung
خشونت, خشونت خانگی > häusliche Gewalt, Frauenhaus, Gewaltschutz
معلول, معلولیت > Behinderung, Teilhabeberatung
طلاق, مشاوره خانواده > Familienberatung, Erziehungsberatung
جوانان > Jugendliche, Jugendzentrum
زنان > Frauen
مردان > Männer
دوست, آشنایی > Begegnungscafé, Treffpunkt
داوطلب > Ehrenamt
ورزش, فوتبال, شنا > Sportgruppe, Fußball, Schwimmkurs
دوچرخه, بایسکل > Fahrradwerkstatt, Fahrrad
گواهینامه, لایسنس > Führerschein
کامپیوتر, تلفن, اینترنت > Computerkurs, Digitalcafé, Handysprechstunde
مشاوره, کمک > Beratung
رایگان > kostenlos
`;
