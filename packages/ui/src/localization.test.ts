import { msg, str } from '@lit/localize';
import { expect } from 'chai';
import { LitElement, html } from 'lit';
import './define-language-switch.js';
import { LanguageController } from './language-controller.js';
import type { InterfaceLanguage } from './language-events.js';
import type { KimLanguageSwitch } from './language-switch.js';
import { startLocalization } from './localization.js';
import { textWithParts } from './text-with-parts.js';

class LanguageProbe extends LitElement {
  readonly languages: LanguageController = new LanguageController(this);

  override render() {
    const who = 'Frau Yılmaz';
    return html`<div class="widget">
      <input aria-label=${msg('Was suchen Sie?')} />
      <p class="text">${msg('Zurück')}</p>
      <p class="values">${msg(str`Wieder ab ${who}.`)}</p>
      <p class="markup">
        ${textWithParts((name) => msg(str`Vertretung: ${name}`), html`<b><bdi>${who}</bdi></b>`)}
      </p>
      <p class="content">${this.languages.content}</p>
    </div>`;
  }
}
customElements.define('kim-language-probe', LanguageProbe);

const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 50 && !holds(); tries += 1) await settled();
  expect(holds()).to.equal(true);
}

describe('the interface language of a page', () => {
  let language: InterfaceLanguage;
  let probe: LanguageProbe;
  let chooser: KimLanguageSwitch;
  const text = (selector: string) =>
    probe.renderRoot.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
  const reads = (word: string) => until(() => text('.text') === word);
  const button = (root: LitElement, words: string) =>
    [...root.renderRoot.querySelectorAll('button')].find((one) =>
      one.textContent.trim().endsWith(words),
    )!;

  before(async () => {
    document.documentElement.lang = 'de';
    probe = new LanguageProbe();
    document.body.append(probe);
    language = await startLocalization(document);
    chooser = document.createElement('kim-language-switch');
    document.body.prepend(chooser);
    await settled();
  });

  afterEach(async () => {
    await language.use('de');
    document.documentElement.lang = 'de';
    await reads('Zurück');
  });
  after(() => {
    probe.remove();
    chooser.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is German where nobody asks for anything', () => {
    expect(language.current()).to.equal('de');
    expect(text('.text')).to.equal('Zurück');
  });

  it('comes in eleven languages', () => {
    expect([...language.available].sort()).to.deep.equal(
      'ar bg de de-simple en fa fr ro ru tr uk'.split(' '),
    );
  });

  it('follows the page’s lang, with values and markup in their places', async () => {
    document.documentElement.lang = 'uk';
    await reads('Назад');
    expect(text('.values')).to.equal('Знову з Frau Yılmaz.');
    expect(text('.markup')).to.equal('Заміна: Frau Yılmaz');
    expect(probe.renderRoot.querySelector('.markup b bdi')?.textContent).to.equal('Frau Yılmaz');
    expect(location.hash).to.equal('');
  });

  it('takes the nearest of a language’s relatives, German for one there is not', async () => {
    document.documentElement.lang = 'en-GB';
    await reads('Back');
    document.documentElement.lang = 'sq';
    await reads('Zurück');
    expect(text('.content')).to.equal('sq');
  });

  it('is the widget’s own where it has one', async () => {
    probe.lang = 'tr';
    await reads('Geri');
    probe.removeAttribute('lang');
    await reads('Zurück');
  });

  it('follows the address, forth and back', async () => {
    location.hash = '#kim-q=deutsch&kim-interface=fr';
    await reads('Retour');
    expect(text('.content')).to.equal('fr');
    location.hash = '#kim-q=deutsch';
    await reads('Zurück');
  });

  it('is switched with a half-typed query and focus kept, announced, and in the address', async () => {
    location.hash = '#kim-offer=a';
    const input = probe.renderRoot.querySelector('input')!;
    input.value = 'deuts';
    const main = chooser.renderRoot.querySelector('button')!;
    main.click();
    await chooser.updateComplete;
    button(chooser, 'Українська').click();
    await reads('Назад');
    await chooser.updateComplete;
    expect(location.hash).to.equal('#kim-offer=a&kim-interface=uk');
    expect(input.isConnected && input.value).to.equal('deuts');
    expect(input.getAttribute('aria-label')).to.equal('Що Ви шукаєте?');
    expect(chooser.shadowRoot?.activeElement).to.equal(main);
    expect(main.textContent).to.contain('Українська');
    expect(chooser.renderRoot.querySelector('[role=status]')?.textContent).to.contain('Українська');
    expect(text('.content')).to.equal('uk');
  });

  it('keeps the choice until the page itself is switched', async () => {
    await language.use('ar');
    await reads('رجوع');
    document.documentElement.lang = 'ro';
    await reads('Înapoi');
    expect(location.hash).not.to.contain('kim-interface');
  });

  it('says what a machine translated, with German one tap away and a way back', async () => {
    await language.use('ru');
    await until(() => Boolean(probe.renderRoot.querySelector('.language-notice')));
    const notice = () => probe.renderRoot.querySelector('.language-notice')!;
    expect(notice().getAttribute('lang')).to.equal('ru');
    expect(notice().querySelector('[role=status]')?.textContent).to.match(/[а-я]{5}/);
    const toGerman = button(probe, 'Deutsch');
    toGerman.focus();
    toGerman.click();
    await reads('Zurück');
    await until(() => toGerman.textContent.trim() === 'Русский');
    expect(probe.shadowRoot?.activeElement).to.equal(toGerman);
    toGerman.click();
    await reads('Назад');
  });

  it('offers what the page names, in its order', async () => {
    chooser.languages = 'tr, de, xx';
    await chooser.updateComplete;
    const offered = [...chooser.renderRoot.querySelectorAll('li button')];
    expect(offered.map((one) => one.getAttribute('lang'))).to.deep.equal(['tr', 'de']);
    chooser.languages = '';
  });
});
