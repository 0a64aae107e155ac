import { expect } from 'chai';
import { clearPage, mount, question, sentences } from '../test/mount.js';
import { FakeSpeech, voice } from '../test/speech.js';
import { all, byWords, find, textOf, until } from '../../ui/test/widget.js';
import type { KimExplainer } from './index.js';

const FACTS = { freeOfCharge: true, phone: '0221 4710-200', email: 'kim@kreis.example' };

const choose = (element: KimExplainer, label: string, language: string) => {
  const select = byWords(element, 'label', label).querySelector('select');
  if (!select) throw new Error(`No choice ${label}`);
  select.value = language;
  select.dispatchEvent(new Event('change'));
};

describe('kim-explainer', () => {
  afterEach(clearPage);

  describe('screens', () => {
    it('begins with what KIM is, in easy German, one sentence a line', async () => {
      const element = await mount();
      expect(question(element)).to.equal('Was ist KIM?');
      expect(sentences(element)[0]).to.equal('KIM hilft Menschen aus anderen Ländern.');
      expect(find(element, '.cell').lang).to.equal('de-simple');
      expect(textOf(find(element, '.progress .wide-only'))).to.match(/^1 von \d+$/);
    });

    it('fits a narrow column: bars within their frame, the way on as wide as it, no full stop alone', async () => {
      const element = await mount({ address: 'kim-topic=help' });
      element.style.inlineSize = '240px';
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const room = find(element, '.bar').getBoundingClientRect();
      for (const bar of all(element, '.bars i')) {
        expect(bar.getBoundingClientRect().right).to.be.at.most(room.right - 16);
      }
      const column = find(element, '.sentence').getBoundingClientRect().width;
      for (const word of all(element, '.word')) {
        expect(word.getBoundingClientRect().width).to.be.below(column - 4);
      }
      byWords(element, 'a', 'Was ist KIM?').click();
      await until(() => question(element) === 'Was ist KIM?', 'the first question');
      const steps = find(element, '.steps');
      expect(find(element, '.steps .main').clientWidth).to.be.closeTo(steps.clientWidth - 32, 6);
    });

    it('keeps the bars beside what can be set, or above it, on paper and on a tablet', async () => {
      const element = await mount();
      for (const width of [730, 880, 1100]) {
        element.style.inlineSize = `${width}px`;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const settings = find(element, '.settings').getBoundingClientRect();
        for (const bar of all(element, '.bars i')) {
          const { right, bottom } = bar.getBoundingClientRect();
          expect(right <= settings.left || bottom <= settings.top, `at ${width}`).to.equal(true);
        }
      }
    });

    it('goes on and back, keeps the place in the address, and moves the focus to the question', async () => {
      const element = await mount();
      byWords(element, 'a', 'Weiter').click();
      await until(() => question(element) === 'Für wen ist KIM?', 'the second question');
      expect(location.hash).to.equal('#kim-topic=who');
      expect(element.shadowRoot?.activeElement?.id).to.equal('screen-heading');
      history.back();
      await until(() => question(element) === 'Was ist KIM?', 'the first question again');
    });

    it('starts at any question, and at any part of one', async () => {
      const element = await mount({ address: 'kim-topic=steps&kim-screen=3' });
      expect(question(element)).to.equal('Schritt 3: Ihr Plan');
      expect(textOf(find(element, '.titles'))).to.contain('Teil 3 von 6');
      expect(textOf(find(element, '[aria-current="step"]'))).to.contain('Was passiert danach?');
    });

    it('leads through every screen to the end', async () => {
      const element = await mount({ content: { facts: FACTS } });
      let steps = 0;
      for (let next = find(element, '.steps .main'); ; steps += 1) {
        const before = question(element);
        next.click();
        await until(() => question(element) !== before, `something after ${before}`);
        const following = element.shadowRoot?.querySelector<HTMLElement>('.steps .main');
        if (!following) break;
        next = following;
      }
      expect(steps).to.be.greaterThan(18);
      expect(question(element)).to.equal('Wie arbeitet KIM?');
    });

    it('shows everything on one page when asked to', async () => {
      const element = await mount({ allOnOnePage: true });
      expect(all(element, '.page-topic').length).to.be.greaterThan(10);
      expect(sentences(element).length).to.be.greaterThan(70);
      expect(all(element, '.steps')).to.be.empty;
    });

    it('opens a word in place and closes it again', async () => {
      const element = await mount({ address: 'kim-topic=steps&kim-screen=3' });
      const word = byWords(element, 'button.word', 'Plan');
      expect(word.getAttribute('aria-expanded')).to.equal('false');
      word.click();
      await element.updateComplete;
      expect(word.getAttribute('aria-expanded')).to.equal('true');
      expect(textOf(find(element, '.meaning'))).to.contain('Ein Plan ist eine Liste.');
      word.click();
      await element.updateComplete;
      expect(all(element, '.meaning')).to.be.empty;
    });

    it('has the emergency numbers under every screen', async () => {
      const element = await mount({ address: 'kim-topic=story' });
      const links = all(element, '.emergency a').map((link) => link.getAttribute('href'));
      expect(links).to.deep.equal(['tel:110', 'tel:112', 'tel:116016', 'tel:116123']);
    });

    it('grows and shrinks the text within its limits', async () => {
      const element = await mount();
      const size = () => parseFloat(getComputedStyle(find(element, '.sentence')).fontSize);
      const normal = size();
      const larger = byWords(element, 'button', 'Schrift größer');
      larger.click();
      await element.updateComplete;
      expect(size()).to.be.closeTo(normal * 1.25, 0.5);
      for (let times = 0; times < 5; times += 1) larger.click();
      await element.updateComplete;
      expect(size()).to.be.closeTo(normal * 2, 0.5);
      expect(larger.getAttribute('aria-disabled')).to.equal('true');
    });

    it('sets easy text at least a fifth larger than the rest', async () => {
      const element = await mount();
      const size = (selector: string) =>
        parseFloat(getComputedStyle(find(element, selector)).fontSize);
      expect(size('.sentence') / size('.widget')).to.be.at.least(1.16);
    });
  });

  describe('local facts', () => {
    it('are shown where there are any, as links', async () => {
      const element = await mount({ content: { facts: FACTS }, address: 'kim-topic=appointment' });
      expect(sentences(element)[0]).to.contain('Rufen Sie uns an: 0221 4710-200');
      expect(find(element, '.fact-link').getAttribute('href')).to.equal('tel:02214710200');
      expect(textOf(find(element, 'nav'))).to.contain('Kostet KIM Geld?');
    });

    it('leave no question without an answer where there are none', async () => {
      const element = await mount();
      expect(textOf(find(element, 'nav'))).not.to.contain('Kostet KIM Geld?');
    });

    it('that cannot be loaded leave the general explanation, and say so', async () => {
      const failed = new Promise<Event>((resolve) =>
        document.addEventListener('kim-error', resolve, { once: true, capture: true }),
      );
      const element = await mount({ contentSrc: '/nothing-here.json' });
      expect(question(element)).to.equal('Was ist KIM?');
      expect((await failed).type).to.equal('kim-error');
    });

    it('never run a script and never become HTML', async () => {
      const attack = '<img src=x onerror="window.attacked = true">';
      const element = await mount({
        address: 'kim-topic=what',
        content: {
          publisher: attack,
          texts: { 'what-1': { 'de-simple': attack } },
          facts: {
            ...FACTS,
            appointmentUrl: 'javascript:alert(1)',
            signLanguageVideos: { what: 'javascript:alert(1)' },
          },
        },
      });
      expect(sentences(element)[0]).to.equal(attack);
      expect(all(element, 'img')).to.be.empty;
      expect(
        all(element, 'a').filter((link) => /^javascript:/i.test(link.getAttribute('href') ?? '')),
      ).to.be.empty;
      expect('attacked' in window).to.equal(false);
    });

    it('offer a video in sign language, and a slot for one', async () => {
      const element = await mount({
        content: { facts: { signLanguageVideos: { what: '/video.mp4' } } },
      });
      expect(find(element, '.video').getAttribute('href')).to.equal(`${location.origin}/video.mp4`);
      expect(find(element, 'slot[name="sign-language"]')).to.exist;
    });
  });

  describe('languages', () => {
    it('switch the words and keep the place', async () => {
      const element = await mount({ address: 'kim-topic=steps&kim-screen=3' });
      choose(element, 'Sprache', 'ar');
      await until(() => sentences(element)[0] === 'ثم نضع خطة.', 'Arabic');
      expect(find(element, '.cell').dir).to.equal('rtl');
      expect(location.hash).to.contain('kim-topic=steps').and.contain('kim-lang=ar');
      expect(element.lang).to.equal('ar');
      expect(textOf(find(element, '.foot'))).to.contain('الترجمة آلية');
    });

    it('come with their buttons where a link asks for one, and mark what stays German', async () => {
      const element = await mount({ address: 'kim-topic=others&kim-lang=fa' });
      expect(element.lang).to.equal('fa');
      const german = all(element, '.sentence bdi[lang="de"]').map(textOf);
      expect(german).to.deep.equal(['Migrations-Beratung']);
    });

    it('stand side by side, line by line', async () => {
      const element = await mount({ address: 'kim-topic=steps&kim-screen=3&kim-with=uk' });
      await until(() => all(element, '.row .cell').length === 6, 'two cells a row');
      const [german, ukrainian] =
        all(element, '.row')[1]?.querySelectorAll<HTMLElement>('.cell') ?? [];
      expect(textOf(german)).to.equal('Der Plan hat kleine Schritte.');
      expect([textOf(ukrainian), ukrainian?.lang]).to.deep.equal(['У плані маленькі кроки.', 'uk']);
      choose(element, 'Zweite Sprache', '');
      await until(() => all(element, '.row .cell').length === 3, 'one cell a row');
    });

    it('begin with the language of the page', async () => {
      document.documentElement.lang = 'fa';
      try {
        const element = await mount();
        expect(question(element)).to.equal('KIM چیست؟');
      } finally {
        document.documentElement.lang = '';
      }
    });

    it('are those the municipality offers', async () => {
      const element = await mount({ content: { languages: ['de-simple', 'tr'] } });
      const options = [...byWords(element, 'label', 'Sprache').querySelectorAll('option')];
      expect(options.map(({ value }) => value)).to.deep.equal(['de-simple', 'tr']);
    });
  });

  describe('reading aloud', () => {
    const withVoice = (...voices: SpeechSynthesisVoice[]) => new FakeSpeech(voices);

    it('is not offered where no voice of the device speaks the language', async () => {
      const element = await mount({
        speech: withVoice(voice('de-DE', false), voice('en-US', true)),
      });
      expect(all(element, '.read-aloud')).to.be.empty;
    });

    it('appears when the browser finds its voices', async () => {
      const speech = withVoice();
      const element = await mount({ speech });
      speech.voices = [voice('de-DE', true)];
      speech.dispatchEvent(new Event('voiceschanged'));
      await until(() => all(element, '.read-aloud').length === 1, 'the button');
    });

    it('marks the sentence, pauses and stops', async () => {
      const speech = withVoice(voice('de-DE', true));
      const element = await mount({ speech });
      byWords(element, 'button', 'Vorlesen').click();
      await until(() => speech.spoken.length === 1, 'the first sentence');
      await element.updateComplete;
      expect(textOf(find(element, '[aria-current="true"]'))).to.equal(speech.spoken[0]?.text);
      speech.finish();
      await element.updateComplete;
      expect(textOf(find(element, '[aria-current="true"]'))).to.equal(sentences(element)[1]);
      byWords(element, 'button', 'Pause').click();
      await element.updateComplete;
      expect(speech.isSpeaking).to.equal(false);
      byWords(element, 'button', 'Weiter vorlesen').click();
      await element.updateComplete;
      expect(speech.spoken.at(-1)?.text).to.equal(sentences(element)[1]);
      byWords(element, 'button', 'Stopp').click();
      await element.updateComplete;
      expect(all(element, '[aria-current="true"]')).to.be.empty;
    });

    it('falls silent on the next screen, in another language and when the widget goes', async () => {
      const leave: [string, (element: KimExplainer) => void][] = [
        ['next screen', (element) => byWords(element, 'a', 'Weiter').click()],
        ['another language', (element) => choose(element, 'Sprache', 'de')],
        ['removed', (element) => element.remove()],
      ];
      for (const [how, go] of leave) {
        const speech = withVoice(voice('de-DE', true));
        const element = await mount({ speech, address: '' });
        byWords(element, 'button', 'Vorlesen').click();
        await until(() => speech.isSpeaking, 'a voice');
        go(element);
        await until(() => !speech.isSpeaking, `silence: ${how}`);
        clearPage();
      }
    });
  });

  describe('Passt KIM?', () => {
    const answer = async (element: KimExplainer, ...answers: string[]) => {
      for (const words of answers) {
        byWords(element, '.answers button', words).click();
        await element.updateComplete;
      }
    };

    it('asks six questions and ends with somebody to call', async () => {
      const element = await mount({ content: { facts: FACTS } });
      expect(textOf(find(element, '.fit'))).to.contain('Frage 1 von 6');
      await answer(element, 'Ja', 'Ja', 'Ja', 'Nein', 'Weiß ich nicht', 'Ja');
      expect(textOf(find(element, '#fit-outcome'))).to.equal('Sprechen Sie mit uns');
      expect(textOf(find(element, '.contact'))).to.contain('0221 4710-200');
      expect(element.shadowRoot?.activeElement?.id).to.equal('fit-outcome');
    });

    it('stores and sends nothing', async () => {
      const element = await mount();
      const address = location.href;
      await answer(element, 'Ja', 'Ja');
      expect(location.href).to.equal(address);
      expect(localStorage.length + sessionStorage.length).to.equal(0);
      expect(document.cookie).to.equal('');
    });

    it('goes back one question, and begins anew', async () => {
      const element = await mount();
      await answer(element, 'Ja', 'Ja');
      byWords(element, 'button', 'Vorige Frage').click();
      await element.updateComplete;
      expect(textOf(find(element, '.fit'))).to.contain('Frage 2 von 6');
      await answer(element, 'Nein', 'Nein', 'Nein', 'Nein', 'Nein');
      byWords(element, 'button', 'Noch einmal von vorn').click();
      await element.updateComplete;
      expect(textOf(find(element, '.fit'))).to.contain('Frage 1 von 6');
    });

    it('asks professionals about the official criteria, and shows them the sources', async () => {
      const element = await mount({ audience: 'professional' });
      expect(question(element)).to.equal('Was bedeutet KIM?');
      expect(textOf(find(element, '.fit'))).to.contain('Einwanderungsgeschichte');
      expect(textOf(find(element, '.sources'))).to.contain('Zeile 81');
      expect(all(element, '.glossary dt').length).to.equal(40);
    });
  });

  describe('on a page', () => {
    it('shows its slot until it is there, and an error with another try', async () => {
      const element = document.createElement('kim-explainer');
      element.textContent = 'KIM hilft.';
      document.body.append(element);
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('slot:not([name])')).to.exist;
      await until(() => element.shadowRoot?.querySelector('.stage'), 'a screen');
    });

    it('two with different prefixes do not disturb each other', async () => {
      const first = await mount();
      const second = await mount({ urlPrefix: 'other' });
      byWords(second, 'a', 'Weiter').click();
      await until(() => question(second) === 'Für wen ist KIM?', 'the second question');
      expect(question(first)).to.equal('Was ist KIM?');
      expect(location.hash).to.equal('#other-topic=who');
    });

    it('survives being removed and put back', async () => {
      const element = await mount();
      element.remove();
      document.body.append(element);
      byWords(element, 'a', 'Weiter').click();
      await until(() => question(element) === 'Für wen ist KIM?', 'the second question');
    });

    it('says who has read the text, and only then calls it easy language', async () => {
      const element = await mount();
      expect(textOf(find(element, '.foot'))).to.contain('Noch nicht von einer Prüf-Gruppe gelesen');
      element.remove();
      const review = {
        name: 'Prüf-Gruppe Lindental',
        date: '2026-03-01',
        kind: 'test-group',
      } as const;
      const reviewed = await mount({ content: { reviews: { 'de-simple': review } } });
      expect(textOf(find(reviewed, '.foot'))).to.contain(
        'Leichte Sprache, geprüft von Prüf-Gruppe Lindental am 1. März 2026.',
      );
    });
  });
});
