/**
 * Hard words and what to write instead. The key is the beginning of the word, so that all its
 * forms are found; a key with a closing "." is a whole word.
 */
const TABLE = `
abklär=klären, fragen|abschließend.=zum Schluss|absolvier=machen, fertig machen|adäquat=gut, passend|adressat=Sie|akquir=suchen, finden
aktualisier=neu machen|akzept=ja sagen zu|akteur=Menschen, Ämter und Vereine|analys=genau ansehen|anbelang=geht es um|anderweitig=anders
anerkannt.=gilt|anforderung=was Sie brauchen|angelegenheit=Sache, Frage|angemessen=passend|anhand.=mit|anlässlich=wegen|ansässig=wohnt
ansprechpartner=die Person für Ihre Fragen|ansprechperson=die Person für Ihre Fragen|antragsteller=Sie|anvisier=wollen|applikation=App
approximativ=ungefähr|arrangier=machen|artikulier=sagen|assessment=erstes Gespräch|assist=helfen|aufsuchen.=gehen zu|aufzuweisen=haben
ausgehändig=geben|aushändig=geben|auskunft=Antwort|ausreichend=genug|außerordentlich=sehr|basier=kommt von|beabsichtig=wollen, planen
beansprich=nehmen, bekommen|beanspruch=nehmen, bekommen|beantrag=einen Antrag stellen|bedarf.=was Sie brauchen|bedarfe=was Sie brauchen|bedürfnis=was Sie brauchen
befähig=können|befürwort=gut finden|begünstig=helfen|behörd=Amt|beinhalt=in … ist|bereitstell=geben|berücksichtig=denken an
beschaff=holen|bescheinigung=ein Papier vom Amt|bewerkstellig=schaffen, machen|bewillig=Ja sagen, erlauben|bezüglich.=zu, über|bezieh=bekommen
bürokrat=viele Regeln|case=Begleitung|clearing=klären|compliance=Regeln|controlling=prüfen|defizit=was fehlt|definier=sagen genau
delegier=geben weiter|demnach.=also|demografi=Bevölkerung|derzeit=jetzt|desbezüglich=dazu|detailliert=genau|differenzier=genau ansehen
diesbezüglich=dazu|digitalisier=mit dem Computer machen|diskriminier=schlecht behandeln|diskutier=sprechen über|disponib=frei|diversität=Vielfalt
diverse.=viele|dokument=Papier|dringlich=dringend|durchführ=machen|effektiv=gut|effizien=schnell und gut|eigenverantwort=selbst
eigeninitiative=selbst etwas tun|eignung=passt|einbeziehung=mit dabei|einholen.=holen|einhalt=machen, beachten|einreich=abgeben|einschränkung=Problem|einschlägig=passend
einverständnis=Ja|einwillig=Ja sagen|empathi=mitfühlen|empirisch=gemessen|empower=stark machen|engagier=helfen, mitmachen
entgegennahm=nehmen|entgelt=Geld|entricht=bezahlen|erbring=machen, zeigen|erfolgen=kommen, gehen|erfolgt=kommt, geht, ist|erforderlich=nötig
erforder=brauchen|erheblich=sehr, viel|erläuter=erklären|ermächtig=erlauben|ermitteln=suchen, finden|ermöglich=möglich machen, können|ersichtlich=zu sehen
erstatt=zurück geben|erteil=geben|etablier=es gibt|evaluat=prüfen|evaluier=prüfen|eventuell=vielleicht|existenzsicher=Geld zum Leben
explizit=genau|externe=von außen|exemplar=Stück|fachspezifisch=für ein Fach|fakultativ=freiwillig|federführ=leitet|fiktiv=erfunden
finanzier=bezahlen|fixier=fest machen|flächendeckend=überall|flexib=kann sich ändern|fokus=wichtig ist|formulier=schreiben, sagen|frequentier=besuchen
fristgerecht=pünktlich|fundiert=gut|funktion.=Aufgabe|gegebenenfalls=vielleicht|gegenwärtig=jetzt|generell=meist|gemäß=nach|generieren=machen
gesetzeskonform=erlaubt|gewährleist=sichern|gewähr=geben|grundsätzlich=meist|handhab=machen|handlungskonzept=Plan|heterogen=verschieden|hierarch=wer zu bestimmen hat
hilfebedürftig=braucht Hilfe|hinsichtlich=zu, bei|hinweisgeb=zeigen|hürde=Problem|identifizier=finden|identität=wer Sie sind|implement=einführen, machen
implizier=heißt|indiz=Zeichen|indikation=Grund|individuell=für Sie allein|inhaltlich=im Text|initiier=anfangen|inklus=alle machen mit|innovati=neu
instanz=Stelle|instrument.=Mittel|inanspruch=nehmen|integrier=mitmachen|intensiv=viel|intention=Ziel|interdisziplin=viele Fächer|interagier=zusammen machen
interkulturell=aus vielen Ländern|intervention=Hilfe|involvier=ist dabei|irrelevant=nicht wichtig|jeweilig=|kapazität=Platz, Zeit|kategor=Gruppe|klientel=Menschen
klärungsbedarf=Fragen|koheren=passt zusammen|kommun=Stadt oder Gemeinde|kommunikation=sprechen, schreiben|kommunizier=sprechen, schreiben|kompeten=was Sie können|komplementär=passend|komplex=schwer
komplikation=Problem|konkretisier=genau sagen|konsequen=Folge|konsultier=fragen|kontaktaufnahme=anrufen oder schreiben|kontaktier=anrufen oder schreiben|kontinuierlich=immer|konzept=Plan
konzipier=planen|kooperat=zusammen arbeiten|kooperier=zusammen arbeiten|koordinier=ordnen, planen|kriteri=Regel|kündigungsfrist=|kulturell=|legitim=erlaubt|liquid=hat Geld
lokal.=am Ort|maßgeblich=wichtig|maßnahm=Hilfe, Kurs|mediation=Hilfe bei Streit|methodisch=|mitwirkungspflicht=Sie müssen mitmachen|mobilität=wie Sie fahren|modalität=Regel|modifizier=ändern
monitor=prüfen|motivier=Mut machen|multipl=viele|nachhaltig=lange gut|nachvollzieh=verstehen|niedrigschwellig=leicht|notwendig=nötig|obligatorisch=Pflicht
obliegt.=muss|offerier=anbieten|optimal=am besten|optimier=besser machen|option=Möglichkeit|orientierung=Hilfe bei der Suche|organisier=planen|partizip=mitmachen
perspektiv=Zukunft, Möglichkeit|pädagogisch=|phase.=Zeit|plausib=gut erklärt|positionier=stehen|potenzial=was Sie können|potenziell=vielleicht|präferenz=Wunsch
prävent=vorsorgen|präzis=genau|primär=zuerst|priorit=wichtig|problematik=Problem|professionell=gut ausgebildet|profitier=bekommen Hilfe|prognos=was wohl kommt
projekt.=|prozedere=Weg|prozess=Weg, Schritte|prüfverfahren=|psychosozial=Hilfe für die Seele|qualifik=was Sie gelernt haben|qualifizier=lernen|quantitativ=|ratsuchend=Sie
rahmenbedingung=Regeln|reaktivier=|recherchier=suchen|rechtsgrundlage=Gesetz|rechtskreis=Gesetz|reduzier=kleiner machen|reflektier=nachdenken|regelversorgung=|regelsystem=Ämter und Hilfen für alle
reguliert=|rekapitulier=|relevant=wichtig|relevanz=wichtig|ressource=was Sie haben oder können|resultat=Ergebnis|resultier=kommt von|revidier=ändern
sachbearbeiter=Mitarbeiter vom Amt|sachverhalt=Sache|schwerpunktmäßig=vor allem|segment=Teil|sekundär=danach|selektier=wählen|sensibilisier=aufmerksam machen|separat=allein, extra|signifikant=groß, wichtig
situation=Lage|sofern.=wenn|spezif=genau für|spezial=besonders|sprachmittl=Dolmetscher|stabilisier=fest machen|stagnier=|statistisch=gezählt|status=Lage
strategi=Plan|struktur=Ordnung|substituier=|sukzessiv=Schritt für Schritt|supervis=|synerg=zusammen|system=|tangier=betrifft|teilhabe=mitmachen
telefonisch=am Telefon|temporär=für kurze Zeit|tendenz=|terminier=|thematik=Thema|therapeut=|thematisier=sprechen über|transferier=|transparen=offen, klar
umfangreich=viel|umfassend=viel, ganz|umgehend=sofort|umsetz=machen|unabdingbar=sehr wichtig|unerlässlich=sehr wichtig|unmittelbar=sofort|unterlage=Papier
unterstütz=helfen|untersag=verbieten|unverzüglich=sofort|variier=ist verschieden|verbindlich=gilt fest|vereinbar=abmachen, ausmachen|verfahren=Weg, Schritte|verfüg=haben
verhältnismäßig=|vermeid=nicht machen|vermittel=finden|vernetz=sich kennen, zusammen arbeiten|veranlass=machen|verlautbar=sagen|veranstaltung=Treffen, Fest|verpflicht=müssen|versorg=helfen, geben
vertraulich=geheim|verwend=nehmen|verzeichnis=Liste|vollumfänglich=ganz|voraussetz=was Sie brauchen|voraussichtlich=wohl|vorgehensweise=Weg|vorhanden=da
vornehm=machen|vorrangig=zuerst|vorzeig=zeigen|vorzulegen=zeigen|vorleg=zeigen|wahrnehm=sehen, nutzen|weitgehend=meist|weiterführend=mehr
wesentlich=wichtig|widerspruch=Nein sagen zum Brief vom Amt|wirksam=hilft|zeitnah=bald|zertifik=Zeugnis|zielgerichtet=mit Ziel|zielgruppe=Menschen|zielvereinbarung=Ziele
zudem.=auch|zugewandert=aus anderen Ländern|zukünftig=bald, später|zulässig=erlaubt|zuständig=richtig für Sie|zustimm=Ja sagen|zuweis=schicken|zwecks.=für
jedoch.=aber|sowie.=und|lediglich.=nur|bereits.=schon|somit.=also|hierfür.=dafür|hierzu.=dazu|hierbei.=dabei|ebenfalls.=auch|zunächst.=zuerst|mittels.=mit|aufgrund.=wegen
diejenig=die Menschen|sämtlich=alle|etwaig=|jeglich=jede|entsprechend=passend|beziehungsweise=oder|insbesondere.=vor allem|weshalb.=warum|respektive.=oder|betreff=zu|stattfind=ist, beginnt`;

export interface Term {
  begins: string;
  whole: boolean;
  instead: string;
}

/** Entries without a replacement have none that always fits: the words are easy enough to keep. */
export const TERMS: readonly Term[] = TABLE.trim()
  .split(/[|\n]/)
  .map((entry) => {
    const [key = '', instead = ''] = entry.split('=');
    return { begins: key.replace(/\.$/, ''), whole: key.endsWith('.'), instead };
  })
  .filter((term) => term.instead !== '');
