/** Arabic everyday words → the German terms of the field. */
export default `
دورة لغة, دورة ألماني, دورة اللغة الألمانية, تعلم الألمانية, تعلم اللغة الألمانية, كورس لغة, كورس ألماني, لغة ألمانية > Deutschkurs, Sprachkurs, Integrationskurs
دورة الاندماج, دورة اندماج, كورس اندماج, اندماج > Integrationskurs
محادثة, ممارسة اللغة > Sprachcafé, Gesprächskreis
القراءة والكتابة, محو الأمية, الحروف > Alphabetisierungskurs
امتحان, اختبار اللغة > Sprachprüfung, Deutschtest
عمل, شغل, وظيفة, البحث عن عمل, أبحث عن عمل, فرصة عمل > Arbeitssuche, Jobvermittlung, Arbeitsvermittlung
بطالة, عاطل عن العمل > Arbeitssuche, Arbeitslosengeld
سيرة ذاتية, مقابلة عمل, طلب توظيف > Bewerbungstraining, Bewerbungshilfe
تدريب مهني, أوسبيلدونغ, تعلم مهنة > Ausbildung, Ausbildungsbegleitung
معادلة الشهادة, معادلة الشهادات, شهادة, الاعتراف بالشهادة, تعديل الشهادة > Anerkennungsberatung, Anerkennung ausländischer Abschlüsse
تصريح عمل, إذن عمل > Beschäftigungserlaubnis, Arbeitserlaubnis
مشروع خاص, فتح شركة, تأسيس شركة, عمل حر > Gründungsberatung, Existenzgründung
مال, فلوس, مصاري, نقود, مساعدة مالية > Existenzsicherung, Sozialleistungen, Bürgergeld, Schuldnerberatung
مساعدات اجتماعية, مساعدة اجتماعية, سوسيال > Bürgergeld, Sozialleistungen
ديون, دين, قرض, فواتير > Schuldnerberatung
طعام, أكل, مواد غذائية > Tafel, Lebensmittelausgabe
ملابس, ثياب, أحذية > Kleiderkammer
أثاث > Möbel, Sozialkaufhaus
كيندرغيلد, معونة الأطفال > Kindergeld
سكن, بيت, شقة, غرفة, البحث عن سكن, البحث عن شقة, أبحث عن بيت > Wohnungssuche, Wohnraumvermittlung
إيجار, مؤجر, مستأجر > Mieterberatung, Mietrecht
بلا مأوى, مشرد, مأوى > Wohnungsnotfallhilfe, Notunterkunft, Wohnungslosigkeit
إقامة, أوراق, تصريح إقامة, فيزا, تأشيرة > Aufenthaltserlaubnis, Aufenthaltsberatung, Ausländerbehörde
دائرة الأجانب, مكتب الأجانب > Ausländerbehörde
لجوء, لاجئ, لاجئين, لاجئون > Asylverfahrensberatung, Flüchtlingsberatung, Geflüchtete
ترحيل > Aufenthaltsberatung, Flüchtlingsberatung
جنسية, الجنسية الألمانية, جواز سفر ألماني, تجنيس > Einbürgerung, Einbürgerungsberatung
لم الشمل, لم شمل > Familiennachzug
محامي, استشارة قانونية > Anwalt, Rechtsberatung
استمارة, نموذج, طلب, تعبئة استمارة, رسالة من الدائرة, رسالة > Ausfüllhilfe, Formularhilfe
مترجم, ترجمة > Dolmetscher, Sprachmittlung
موعد > Termin
مرافقة, يذهب معي > Behördenbegleitung
جديد هنا, وصلت حديثا, قادم جديد > Willkommensbüro, Welcome Center, Erstberatung
روضة, حضانة, روضة أطفال > Kindertagesstätte, Kita, Kindertagespflege
مجموعة لعب > Spielgruppe, Krabbelgruppe
مدرسة > Schule
واجبات مدرسية, دروس خصوصية > Hausaufgabenhilfe, Nachhilfe
جامعة, دراسة جامعية > Studienberatung, Hochschule
طبيب, دكتور, مريض, مرض > Arzt, Medizinische Sprechstunde
تأمين صحي, بدون تأمين > Krankenversicherung, Clearingstelle Krankenversicherung
طبيب أسنان > Zahnarzt
مستشفى > Krankenhaus
حامل, حمل > Schwangerschaftsberatung
قابلة, مولود, رضيع > Hebamme, Frühe Hilfen
طبيب نفسي, علاج نفسي, دعم نفسي, صدمة, اكتئاب, خوف > Psychologische Beratung, Traumaberatung
إدمان, مخدرات, كحول > Suchtberatung
عنف, عنف منزلي, عنف أسري, ضرب > häusliche Gewalt, Frauenhaus, Gewaltschutz
إعاقة, معاق > Behinderung, Teilhabeberatung
طلاق, استشارة عائلية, تربية > Familienberatung, Erziehungsberatung
شباب > Jugendliche, Jugendzentrum
نساء > Frauen
رجال > Männer
أصدقاء, تعارف, لقاء > Begegnungscafé, Treffpunkt
تطوع, متطوع > Ehrenamt
رياضة, كرة قدم, سباحة > Sportgruppe, Fußball, Schwimmkurs
دراجة > Fahrradwerkstatt, Fahrrad
رخصة قيادة, شهادة سواقة > Führerschein
حافلة, قطار, تذكرة > Fahrkarte
كمبيوتر, حاسوب, هاتف, إنترنت > Computerkurs, Digitalcafé, Handysprechstunde
استشارة, مساعدة > Beratung
مجانا, مجاني > kostenlos
`;
