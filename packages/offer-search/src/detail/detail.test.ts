import { expect } from 'chai';
import type { KimOfferSearch } from '../index.js';
import { lindental } from '../../test/lindental.js';
import {
  addressOf,
  answered,
  byWords,
  clearPage,
  find,
  mount,
  place,
  textOf,
  until,
} from '../../test/mount.js';

async function open(id: string, properties: Partial<KimOfferSearch> = {}): Promise<KimOfferSearch> {
  location.hash = `kim-offer=${id}`;
  return mount(properties);
}

const questions = ({ shadowRoot }: KimOfferSearch) =>
  [...(shadowRoot?.querySelectorAll('.answer > :first-child') ?? [])].map(textOf);

const answer = (element: KimOfferSearch, question: string) =>
  textOf(byWords(element, '.answer', question))
    .slice(question.length)
    .trim();

describe('detail of an offer', () => {
  afterEach(clearPage);

  it('answers in the order people ask', async () => {
    const element = await open('deutsch-frauen');
    expect(questions(element)).to.deep.equal([
      'Was passiert dort?',
      'Für wen?',
      'Was kostet es?',
      'Wann?',
      'Wo?',
      'In welcher Sprache?',
      'Wie melde ich mich an?',
      'Was bringe ich mit?',
      'Wen frage ich?',
      'Wenn es nicht passt',
    ]);
    expect(answer(element, 'Für wen?')).to.contain('nur für Frauen, ab 18 Jahren');
    expect(answer(element, 'Für wen?')).to.contain('Sie brauchen kein Deutsch.');
    expect(answer(element, 'Was kostet es?')).to.equal(
      'Für manche kostenlos, sonst 2,29 € je Stunde',
    );
    expect(answer(element, 'Wann?')).to.contain('Montag, Mittwoch 9:00 bis 12:30 Uhr');
    expect(answer(element, 'Wann?')).to.contain('Nicht an Feiertagen.');
    expect(answer(element, 'Wo?')).to.contain('Haus am Anger Angerstraße 12, 59991 Lindfurt');
    expect(answer(element, 'Wo?')).to.contain('ohne Stufen, Aufzug');
    expect(answer(element, 'Was bringe ich mit?')).to.contain('Impfausweis (wenn vorhanden)');
    expect(answer(element, 'Wen frage ich?')).to.contain('Katrin Osterkamp');
    expect(answer(element, 'Wen frage ich?')).to.contain('spricht Deutsch, Englisch und Türkisch');
  });

  it('gives the number of whoever deputizes, and never one of somebody who is away', async () => {
    const database = lindental();
    const [absent] = database.contacts ?? [];
    if (!absent) throw new Error('No contact');
    const contacts = [
      { ...absent, status: 'absent' as const, deputy: 'deputy' },
      {
        id: 'deputy',
        role: { de: 'Vertretung' },
        person: { name: 'Tanja Feldhoff' },
        phones: [{ number: '+492214710277' }],
      },
    ];
    const element = await open('deutsch-frauen', { src: addressOf({ ...database, contacts }) });
    expect(answer(element, 'Wen frage ich?')).to.match(
      /Zurzeit nicht da\. Vertretung: Tanja Feldhoff.*0221 4710277/,
    );
    const vacant = { ...absent, status: 'vacant' as const };
    clearPage();
    const other = await open('deutsch-frauen', {
      src: addressOf({ ...database, contacts: [vacant] }),
    });
    const whom = answer(other, 'Wen frage ich?');
    expect(whom).to.contain('Stelle zurzeit nicht besetzt.');
    expect(whom).to.contain('kurse@vhs.example');
    for (const shown of [answer(element, 'Wen frage ich?'), whom]) {
      expect(shown).not.to.contain('4710311');
    }
    expect(whom).not.to.contain('Katrin Osterkamp');
  });

  it('shows lists and paragraphs of the plain text', async () => {
    const element = await open('deutsch-frauen');
    const items = byWords(element, '.answer', 'Was passiert dort?').querySelectorAll('li');
    expect([...items].map(textOf)).to.deep.equal(['klein', 'freundlich']);
  });

  it('asks nothing the database has no answer to', async () => {
    const element = await open('schulden');
    expect(questions(element)).to.deep.equal([
      'Was kostet es?',
      'Wann?',
      'Wo?',
      'Wie melde ich mich an?',
    ]);
  });

  it('leads to the telephone, with when somebody answers', async () => {
    const element = await open('deutsch-frauen');
    const call = find(element, '.actions .main');
    expect(call.getAttribute('href')).to.equal('tel:+492214710311');
    expect(textOf(find(element, '.actions .hint'))).to.contain('Heute offen bis 12:00 Uhr');
    expect(byWords(element, '.action', 'E-Mail').getAttribute('href')).to.match(
      /^mailto:kurse@vhs\.example\?subject=/,
    );
  });

  it('shows no number that is for staff', async () => {
    const element = await open('deutsch-frauen');
    expect(textOf(element.shadowRoot)).not.to.contain('4710999');
  });

  it('moves the focus to the heading, and back to the list', async () => {
    const element = await mount();
    byWords(element, '.card-title a', 'Deutsch für Frauen').click();
    await until(() => element.shadowRoot?.activeElement?.id === 'detail-heading', 'focus');
    byWords(element, 'a', 'Zurück zu 6 Angeboten').click();
    await until(
      () => textOf(element.shadowRoot?.activeElement ?? null) === 'Deutsch für Frauen',
      'focus on the card one came from',
    );
    expect(location.hash).to.equal('');
  });

  it('leaves a click that asks for another tab to the browser', async () => {
    const element = await mount();
    const link = byWords(element, '.card-title a', 'Deutsch für Frauen');
    const init = { ctrlKey: true, bubbles: true, cancelable: true, composed: true };
    let wasTaken = true;
    const watch = (event: Event) => {
      wasTaken = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', watch, { once: true });
    link.dispatchEvent(new MouseEvent('click', init));
    expect(wasTaken).to.equal(false);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.detail')).to.equal(null);
    expect(link.getAttribute('href')).to.contain('#kim-offer=deutsch-frauen');
  });

  it('says that an offer has ended, and shows what there is instead', async () => {
    const element = await open('ended');
    expect(textOf(find(element, '.note'))).to.contain('seit dem 28. Februar 2026 beendet');
    byWords(element, '.answer a', 'Deutsch für Frauen').click();
    await until(
      () => textOf(element.shadowRoot?.querySelector('#detail-heading')) === 'Deutsch für Frauen',
      'the alternative',
    );
  });

  it('says that an offer is not there, with a way to the list', async () => {
    location.hash = 'kim-offer=nobody';
    const element = place();
    await until(() => element.shadowRoot?.querySelector('[role="alert"]'), 'an error');
    byWords(element, 'a', 'Zurück').click();
    await answered(element);
    expect(textOf(find(element, '#results-heading'))).to.equal('6 Angebote');
  });

  it('reports an error to the publisher, naming the record', async () => {
    const element = await open('beratung');
    const href = byWords(element, 'a', 'Fehler melden').getAttribute('href') ?? '';
    expect(href).to.match(/^mailto:redaktion@kreis-lindental\.example\?subject=/);
    expect(decodeURIComponent(href)).to.contain('Kennung: beratung');
  });
});
