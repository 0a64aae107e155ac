/** Verb stems that end in -t: "warte", "warten" is the present tense, "wartete" the preterite. */
export const T_STEMS: ReadonlySet<string> = new Set(
  (
    'acht antwort arbeit art bedeut befürwort begleit begutacht behalt behaupt beinhalt belast beobacht bereit bericht beschrift bet ' +
    'betracht bett biet bitt blut brat breit brüt bürst chat deut dicht duft dunst durst entlast enthalt erhalt ernt erstatt falt fast ' +
    'fecht flecht flücht fort frist fürcht gelt gestalt gleit gurt gut haft halt härt heirat heft host hust hüt ' +
    'kart kett knet knot kontakt kost last laut läut leist leit leucht list lot löt lüft mäst miet nacht niet norm orient pacht ' +
    'pflicht post print rast rat reit rett richt rost röst rüst schalt schelt schicht schlacht schreit schrot schuft schütt sicht ' +
    'sort spalt spott spurt start statt stift streit tast test text tost töt tracht tret trost tröst tüt unterhalt unterricht vergift vergüt ' +
    'verhaft verkraft vernicht verpflicht verspät vertret verwalt verzicht wart wert wet wett wirtschaft wucht zeit zücht'
  ).split(' '),
);

/** Lower-case words in -te or -ten that are no verb. */
export const NOT_PRETERITE: ReadonlySet<string> = new Set(
  (
    'gute guten alte alten letzte letzten nächste nächsten erste ersten zweite zweiten dritte dritten vierte vierten fünfte fünften ' +
    'sechste sechsten siebte siebten achte achten neunte neunten zehnte zehnten elfte elften zwölfte zwölften beste besten ' +
    'rechte rechten bekannte bekannten weite weiten breite breiten späte späten harte harten kalte kalten nette netten ' +
    'leichte leichten schlechte schlechten bunte bunten feste festen echte echten dichte dichten fette fetten glatte glatten ' +
    'satte satten matte matten tote toten rote roten laute lauten zarte zarten ernste ernsten sanfte sanften ' +
    'wichtigste wichtigsten meiste meisten älteste ältesten jüngste jüngsten größte größten kleinste kleinsten ' +
    'kürzeste längste höchste höchsten tiefste schnellste schnellsten liebste liebsten unterste oberste ' +
    'bitte heute mitte unten hinten selten sonsten ansonsten ' +
    'möchte möchten möchtest mochte mochten wollte wollten wolltest konnte konnten konntest musste mussten musstest ' +
    'durfte durften durftest sollte sollten solltest hatte hatten hattest hätte hätten könnte könnten müsste müssten dürfte dürften ' +
    'gesamte gesamten berühmte berühmten beliebte beliebten geehrte geehrten gewohnte gewohnten geplante geplanten ' +
    'verheiratete verheirateten gemeinte private privaten kompakte kompakten perfekte perfekten direkte direkten ' +
    'konkrete konkreten intelligente intelligenten wenigsten mindesten frühesten spätesten interessante interessanten ' +
    'abstrakte exakte korrekte korrekten nackte nackten kaputte kaputten violette komplette kompletten geeignete geeigneten'
  ).split(' '),
);
