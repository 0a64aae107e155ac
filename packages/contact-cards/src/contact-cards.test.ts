import { expect } from 'chai';
import axe from 'axe-core';
import {
  parseDatabase,
  withDefaultVocabularies,
  type Database,
  type OfferDatabase,
} from '@kim-widgets/angebote';
import { KimContactCards, type ContactSelectEvent } from './index.js';
import { lindental, NOW } from '../test/lindental.js';
import {
  addressOf,
  choose,
  clearPage,
  headline,
  live,
  mount,
  place,
  settled,
  shown,
} from '../test/mount.js';
import { catchReports } from '../../ui/test/reports.js';
import { all, byWords, find, textOf, typeInto, until } from '../../ui/test/widget.js';

describe('kim-contact-cards', () => {
  afterEach(clearPage);

  describe('finder', () => {
    it('names who is responsible, why, and how to reach them now', async () => {
      const element = await mount();
      await live(element, '59995');
      await choose(element, '#topic', 'authorities');
      await choose(element, '#initial', 'K');
      expect(headline(element)).to.equal('Diese Stelle ist für Sie zuständig');
      const card = textOf(find(element, '.big'));
      expect(card).to.contain('Case Management, Team Nord');
      expect(card).to.contain('Amira Haddad');
      expect(card).to.contain(
        'Zuständig für Behörden und Anträge in Moosweiler, wenn der Nachname mit A bis K beginnt.',
      );
      expect(card).to.contain('Heute bis 12:00 Uhr erreichbar');
      expect(card).to.contain('dann wieder am Donnerstag, 14:00 Uhr');
      expect(card).to.match(/Kreishaus, Zimmer 2\.08, ohne Stufen\s?im Jobcenter\s?Lindenplatz 1/);
      expect(card).to.contain('Geprüft am 2. März 2026');
    });

    it('shows the ways in one order: phone, mail, form, appointment, messenger', async () => {
      const element = await mount({ contact: 'haddad' });
      const ways = all(element, '.way > a').map((link) => link.getAttribute('href'));
      expect(ways).to.deep.equal([
        'tel:+492214710214',
        'mailto:team-nord@kreis.example',
        'https://kreis.example/form',
        'https://termin.example/kim',
        'https://messenger.example/kim',
      ]);
    });

    it('shows both who divide people by letters until the letter is known', async () => {
      const element = await mount({ municipality: 'Moosweiler', topics: 'authorities' });
      expect(headline(element)).to.equal('Hier entscheidet Ihr Nachname');
      expect(shown(element)).to.deep.equal(['haddad', 'petrenko']);
      await choose(element, '#initial', 'Sch');
      expect(shown(element)[0]).to.equal('petrenko');
      expect(find(element, '.big').dataset.contact).to.equal('petrenko');
    });

    it('says who is away and who deputizes, with the number that is answered, and never why', async () => {
      const element = await mount({ municipality: 'Moosweiler', topics: 'residence' });
      const card = find(element, '.big');
      expect(textOf(card)).to.match(
        /Zurzeit nicht da\. Wieder ab 23\. März\.\s*Vertretung: Tanja Feldhoff/,
      );
      expect(all(element, '.big .way > a').map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:+492214710277',
        'mailto:abh-team3@kreis.example',
      ]);
    });

    it('names nobody in a vacant post', async () => {
      const element = await mount({ municipality: 'Lindfurt', topics: 'residence' });
      const card = textOf(find(element, '.big'));
      expect(card).to.match(
        /Stelle zurzeit nicht besetzt\.\s*Bitte schreiben Sie dem Team-Postfach\./,
      );
      expect(card).not.to.contain('Wer War');
    });

    it('says that nobody is named, and leads to the Kreis', async () => {
      const element = await mount({ municipality: 'Grauhain', topics: 'housing' });
      expect(headline(element)).to.equal('Für Wohnen in Grauhain ist niemand benannt');
      expect(find(element, '.kreis .way a').getAttribute('href')).to.equal('tel:+492214710200');
      expect(textOf(find(element, '.others'))).to.contain('Nur für: Frauen');
    });

    it('keeps place and letter out of the address and of every storage', async () => {
      const element = await mount();
      await live(element, 'Moosweiler');
      await choose(element, '#topic', 'authorities');
      await choose(element, '#initial', 'K');
      expect(location.hash).to.equal('#kim-for=authorities');
      expect(JSON.stringify(history.state)).not.to.match(/Moosweiler|"K"/);
      expect(localStorage.length + sessionStorage.length).to.equal(0);
      expect(document.cookie).to.equal('');
    });

    it('is not asked what is locked', async () => {
      const element = await mount({
        municipality: 'Moosweiler',
        topics: 'authorities',
        locked: true,
      });
      expect(all(element, '#place, #topic')).to.deep.equal([]);
      expect(find(element, '#initial')).to.exist;
    });
  });

  describe('one contact', () => {
    it('opens from a link, tells the page, and goes back', async () => {
      const element = await mount({ municipality: 'Moosweiler', topics: 'housing' });
      const told: (string | undefined)[] = [];
      element.addEventListener('kim-contact-select', ({ contactId }: ContactSelectEvent) =>
        told.push(contactId),
      );
      byWords(element, '.card-title a', 'Frauenberatung').click();
      await until(
        () => find(element, '.widget').querySelector('.big[data-contact="frauen"]'),
        'the card',
      );
      expect(location.hash).to.equal('#kim-contact=frauen');
      expect(element.shadowRoot?.activeElement).to.equal(find(element, '#contact-heading'));
      byWords(element, 'a', 'Zurück').click();
      await until(() => all(element, '#answer-heading').length > 0, 'the answer');
      expect(told).to.deep.equal(['frauen', undefined]);
      history.back();
      await until(() => all(element, '.big[data-contact="frauen"]').length > 0, 'the card again');
    });

    it('shows successors where the contact has ended', async () => {
      const element = await mount({ contact: 'former' });
      expect(textOf(find(element, '#contact-heading'))).to.equal(
        'Diesen Kontakt gibt es nicht mehr',
      );
      expect(shown(element)[0]).to.equal('wohnen');
    });

    it('links to its offers where the page says where they are', async () => {
      const element = await mount({ contact: 'haddad', offersUrl: 'angebote.html' });
      const offers = all(element, 'a').filter(({ href }: HTMLElement & { href?: string }) =>
        href?.includes('angebote.html'),
      );
      expect(offers.map(textOf)).to.deep.equal(['Offene Sprechstunde']);
      expect(offers[0]?.getAttribute('href')).to.match(/angebote\.html#kim-offer=sprechstunde$/);
      element.addEventListener('kim-offer-request', (event) => event.preventDefault());
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      expect(offers[0]?.dispatchEvent(click)).to.equal(false);
    });

    it('never leads to a script', async () => {
      const offersUrl = 'javascript:alert(1)';
      const element = await mount({ contact: 'haddad', offersUrl });
      expect(all(element, 'a[href^="javascript"]')).to.deep.equal([]);
    });

    it('gives way to a neutral picture where the photo is missing', async () => {
      const data = JSON.stringify(lindental()).replace(
        'missing.jpg',
        `${location.origin}/missing.jpg`,
      );
      const src = addressOf(JSON.parse(data) as Database);
      const element = await mount({ contact: 'haddad', src });
      await until(() => find(element, '.avatar img').hidden, 'the picture withdrawn');
    });
  });

  describe('lists', () => {
    it('hold what the page asks for', async () => {
      const of = async (properties: Partial<KimContactCards>) =>
        shown(await mount({ view: 'list', ...properties }));
      expect(await of({ responsibleFor: '05999028 residence' })).to.deep.equal(['lewan']);
      expect(await of({ organization: 'ki' })).to.deep.equal(['haddad', 'petrenko']);
      expect(await of({ baustein: 2, languages: 'ar' })).to.deep.equal(['haddad']);
    });

    it('are divided by municipality or topic', async () => {
      const element = await mount({ view: 'compact', groupBy: 'municipality' });
      const titles = all(element, '.group > :first-child').map(textOf);
      expect(titles).to.deep.equal(['Moosweiler', 'Lindfurt', 'Grauhain', 'Im ganzen Kreis']);
    });
  });

  describe('for professionals', () => {
    it('shows records and direct dials that no public page has', async () => {
      const open = await mount({ contact: 'haddad' });
      expect(textOf(open.shadowRoot?.querySelector('.ways'))).not.to.contain('4710903');
      const element = await mount({ audience: 'professional', contact: 'haddad' });
      expect(textOf(find(element, '.ways'))).to.contain('Durchwahl');
      const hidden = await mount({ contact: 'clearing' });
      expect(textOf(find(hidden, '#contact-heading'))).to.equal(
        'Diesen Kontakt gibt es nicht mehr',
      );
    });

    it('searches names and numbers, and keeps the focus while one types', async () => {
      const element = await mount({ audience: 'professional' });
      await until(() => all(element, '#query').length > 0, 'the search');
      const input = find(element, '#query');
      for (const [words, id] of [
        ['haddad', 'haddad'],
        ['4710 277', 'feldhoff'],
        ['Clearing', 'clearing'],
      ]) {
        typeInto(input, words ?? '');
        await until(
          () => all(element, '.search [data-contact]')[0]?.dataset.contact === id,
          words ?? '',
        );
        expect(element.shadowRoot?.activeElement).to.equal(input);
      }
    });

    it('shows the gaps of the table', async () => {
      const element = await mount({ view: 'matrix' });
      const row = byWords(element, 'tbody tr', 'Grauhain');
      expect(textOf(row)).to.contain('Feldhoff Vertretung');
      expect(textOf(find(element, '.gap-count'))).to.match(/^\d+ Lücken$/);
      expect(row.querySelectorAll('.gap').length).to.be.greaterThan(0);
    });

    it('leads from the index of the directory to a card', async () => {
      const element = await mount({ view: 'directory' });
      const link = byWords(element, '.index li', 'Haddad, Amira').querySelector('a');
      link?.click();
      expect(textOf(element.shadowRoot?.activeElement)).to.contain('Amira Haddad');
    });
  });

  describe('for everybody', () => {
    it('shows emergency numbers with every answer', async () => {
      const element = await mount();
      await until(() => all(element, '.emergency').length > 0, 'the numbers');
      expect(
        all(element, '.emergency > ul a').map((link) => link.getAttribute('href')),
      ).to.deep.equal(['tel:110', 'tel:112', 'tel:116016', 'tel:116123']);
    });

    for (const properties of [
      { municipality: 'Moosweiler', topics: 'residence' },
      { contact: 'haddad' },
      { view: 'matrix' },
      { view: 'directory' },
      { view: 'compact' },
      { audience: 'professional' as const },
      { theme: 'dark', municipality: 'Grauhain', topics: 'housing' },
    ]) {
      it(`has nothing axe finds: ${JSON.stringify(properties)}`, async () => {
        const element = await mount(properties);
        if ('theme' in properties) element.setAttribute('theme', 'dark');
        const { violations } = await axe.run(element, {
          rules: { 'target-size': { enabled: true }, region: { enabled: false } },
        });
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`)),
        ).to.deep.equal([]);
      });
    }

    it('fits 320 px', async () => {
      document.body.style.inlineSize = '320px';
      const element = await mount({ municipality: 'Moosweiler', topics: 'residence' });
      const { right } = element.getBoundingClientRect();
      const tooWide = all(element, '*').filter(
        (one) => one.getBoundingClientRect().right > right + 1,
      );
      document.body.style.inlineSize = '';
      expect(tooWide.map(({ className }) => className)).to.deep.equal([]);
    });

    it('takes properties set before the code arrived', async () => {
      const early = document.createElement('kim-contact-cards-late');
      Object.assign(early, { src: addressOf(), now: NOW, contact: 'haddad' });
      document.body.append(early);
      customElements.define('kim-contact-cards-late', class extends KimContactCards {});
      const late = document.querySelector<KimContactCards>('kim-contact-cards-late')!;
      await settled(late);
      expect(shown(late)).to.deep.equal(['haddad']);
      early.remove();
    });

    it('begins numbers and addresses where Arabic begins', async () => {
      const element = await mount({ contact: 'haddad' });
      find(element, '.widget').dir = 'rtl';
      const foreign = all(element, '.way [dir="ltr"]');
      expect(foreign).not.to.have.length(0);
      for (const words of foreign) expect(getComputedStyle(words).textAlign).to.equal('end');
    });

    it('works again after it was taken away and put back', async () => {
      const element = await mount({ municipality: 'Moosweiler' });
      element.remove();
      document.body.append(element);
      await settled(element);
      await choose(element, '#topic', 'housing');
      expect(shown(element)[0]).to.equal('wohnen');
    });

    it('says that something went wrong when a contact cannot be drawn, and tries again', async () => {
      const reports = catchReports();
      const { database: parsed } = parseDatabase(lindental());
      const good = await withDefaultVocabularies(parsed);
      let isBroken = true;
      const database: OfferDatabase = {
        ...good,
        contacts: good.contacts.map((contact) => ({
          ...contact,
          get role() {
            if (isBroken) throw new Error('unreadable');
            return contact.role;
          },
        })),
      };
      try {
        const element = place({
          src: '',
          database,
          audience: 'professional',
          municipality: 'Moosweiler',
          topics: 'authorities',
        });
        await until(() => all(element, '[role="alert"]').length > 0, 'an error');
        expect(textOf(find(element, '[role="alert"]'))).to.contain('etwas schiefgegangen');
        expect(reports.map(String)).to.include('Error: unreadable');
        isBroken = false;
        byWords(element, 'button', 'Noch einmal versuchen').click();
        await settled(element);
        expect(headline(element)).to.equal('Hier entscheidet Ihr Nachname');
      } finally {
        reports.stop();
      }
    });

    it('says that the contacts are missing, and tries again', async () => {
      const element = place({ src: 'missing.json' });
      let errors = 0;
      element.addEventListener('kim-error', () => (errors += 1));
      await until(() => all(element, '[role="alert"]').length > 0, 'an error');
      byWords(element, 'button', 'Noch einmal versuchen').click();
      await until(() => errors === 2, 'a second try');
      element.src = addressOf();
      await settled(element);
      expect(headline(element)).to.equal('Wir sagen Ihnen, wer zuständig ist');
    });
  });
});
