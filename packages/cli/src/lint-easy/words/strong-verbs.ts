/**
 * Strong and mixed verbs without prefix: infinitive, preterite (first person), participle.
 * The rules put prefixes before them; modals, sein, haben and werden have lists of their own.
 */
const TABLE = `
backen buk gebacken|befehlen befahl befohlen|beginnen begann begonnen|beißen biss gebissen|bergen barg geborgen
biegen bog gebogen|bieten bot geboten|binden band gebunden|bitten bat gebeten|blasen blies geblasen
bleiben blieb geblieben|braten briet gebraten|brechen brach gebrochen|brennen brannte gebrannt|bringen brachte gebracht
denken dachte gedacht|dringen drang gedrungen|empfehlen empfahl empfohlen|empfangen empfing empfangen|empfinden empfand empfunden
erlöschen erlosch erloschen|erschrecken erschrak erschrocken|essen aß gegessen|fahren fuhr gefahren|fallen fiel gefallen
fangen fing gefangen|finden fand gefunden|fliegen flog geflogen|fliehen floh geflohen|fließen floss geflossen
fressen fraß gefressen|frieren fror gefroren|gedeihen gedieh gediehen|geben gab gegeben|gehen ging gegangen|gelingen gelang gelungen
gelten galt gegolten|genesen genas genesen|genießen genoss genossen|geschehen geschah geschehen|gewinnen gewann gewonnen
gießen goss gegossen|gleichen glich geglichen|gleiten glitt geglitten|graben grub gegraben|greifen griff gegriffen
halten hielt gehalten|hängen hing gehangen|heben hob gehoben|heißen hieß geheißen|helfen half geholfen
kennen kannte gekannt|klingen klang geklungen|kneifen kniff gekniffen|kommen kam gekommen|kriechen kroch gekrochen
laden lud geladen|lassen ließ gelassen|laufen lief gelaufen|leiden litt gelitten|leihen lieh geliehen
lesen las gelesen|liegen lag gelegen|lügen log gelogen|meiden mied gemieden|messen maß gemessen
nehmen nahm genommen|nennen nannte genannt|pfeifen pfiff gepfiffen|raten riet geraten|reiben rieb gerieben
reißen riss gerissen|reiten ritt geritten|rinnen rann geronnen|rennen rannte gerannt|riechen roch gerochen|ringen rang gerungen
rufen rief gerufen|saufen soff gesoffen|schaffen schuf geschaffen|scheiden schied geschieden|scheinen schien geschienen
schieben schob geschoben|schießen schoss geschossen|schleifen schliff geschliffen|schlafen schlief geschlafen|schlagen schlug geschlagen|schleichen schlich geschlichen
schließen schloss geschlossen|schmeißen schmiss geschmissen|schmelzen schmolz geschmolzen|schneiden schnitt geschnitten|schreiben schrieb geschrieben
schreien schrie geschrien|schreiten schritt geschritten|schwellen schwoll geschwollen|schweigen schwieg geschwiegen|schwimmen schwamm geschwommen|schwinden schwand geschwunden
schwingen schwang geschwungen|schwören schwor geschworen|sehen sah gesehen|senden sandte gesandt|singen sang gesungen
sinken sank gesunken|sinnen sann gesonnen|sitzen saß gesessen|spinnen spann gesponnen|sprechen sprach gesprochen
springen sprang gesprungen|stechen stach gestochen|stehen stand gestanden|stehlen stahl gestohlen|steigen stieg gestiegen
sterben starb gestorben|stinken stank gestunken|stoßen stieß gestoßen|streichen strich gestrichen|streiten stritt gestritten
tragen trug getragen|treffen traf getroffen|treiben trieb getrieben|treten trat getreten|trinken trank getrunken
trügen trog getrogen|tun tat getan|verderben verdarb verdorben|vergessen vergaß vergessen|verlieren verlor verloren
verzeihen verzieh verziehen|wachsen wuchs gewachsen|waschen wusch gewaschen|weichen wich gewichen|weisen wies gewiesen
wenden wandte gewandt|werben warb geworben|werfen warf geworfen|wiegen wog gewogen|winden wand gewunden
wissen wusste gewusst|ziehen zog gezogen|zwingen zwang gezwungen`;

export interface StrongVerb {
  infinitive: string;
  preterite: string;
  /** Without the prefix "ge": what stands after an inseparable prefix. */
  participleStem: string;
}

export const STRONG_VERBS: readonly StrongVerb[] = TABLE.trim()
  .split(/[|\n]/)
  .map((row) => {
    const [infinitive = '', preterite = '', participle = ''] = row.split(' ');
    const keepsPrefix = /^(?:gedeihen|gelingen|genesen|genießen|geschehen|gewinnen)$/.test(
      infinitive,
    );
    const participleStem = keepsPrefix ? participle : participle.replace(/^ge/, '');
    return { infinitive, preterite, participleStem };
  });

/** Prefixes that never leave the verb: their participle has no "ge". */
export const INSEPARABLE = [
  'be',
  'emp',
  'ent',
  'er',
  'ge',
  'miss',
  'ver',
  'zer',
  'über',
  'unter',
  'wider',
  'hinter',
];

/** Prefixes that stand alone in a main clause: an-rufen, er ruft an. */
export const SEPARABLE = (
  'ab an auf aus bei da dabei dafür dar davon dazu durch ein entgegen entlang fertig fest fort frei gegenüber gleich heim ' +
  'her herab heran herauf heraus herbei herein herum herunter hervor herüber hierher hin hinab hinauf hinaus hinein hinunter hinzu ' +
  'hoch kaputt kennen klein krank los mit nach nahe nieder offen raus rein statt stehen teil übrig um unter voll vor voran voraus vorbei ' +
  'wahr weg weiter wieder zu zurecht zurück zusammen'
).split(' ');
