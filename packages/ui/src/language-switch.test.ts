import { expect } from 'chai';
import './define-language-switch.js';
import { LanguageRequestEvent, type InterfaceLanguage } from './language-events.js';
import type { KimLanguageSwitch } from './language-switch.js';

/** A page whose texts in a language may be missing. */
function pageWith(use: InterfaceLanguage['use']): (event: Event) => void {
  const language: InterfaceLanguage = {
    current: () => 'de',
    chosen: () => undefined,
    available: ['de', 'uk'],
    use,
  };
  return (event) => {
    if (event instanceof LanguageRequestEvent) event.answer = language;
  };
}

describe('the language switch', () => {
  let answer: (event: Event) => void;
  let chooser: KimLanguageSwitch;

  async function choose(use: InterfaceLanguage['use']): Promise<string> {
    answer = pageWith(use);
    document.addEventListener(LanguageRequestEvent.type, answer);
    chooser = document.createElement('kim-language-switch');
    document.body.append(chooser);
    await chooser.updateComplete;
    chooser.renderRoot.querySelector<HTMLElement>('li [lang="uk"]')?.click();
    await new Promise((resolve) => setTimeout(resolve));
    await chooser.updateComplete;
    return chooser.renderRoot.querySelector('[role="status"]')?.textContent ?? '';
  }
  afterEach(() => {
    chooser.remove();
    document.removeEventListener(LanguageRequestEvent.type, answer);
  });

  it('says that a language is not there, and that one may try again', async () => {
    const said = await choose(() => Promise.reject(new Error('offline')));
    expect(said).to.contain('nicht da').and.contain('noch einmal');
  });

  it('keeps nothing in the browser of what was chosen', async () => {
    expect(await choose(() => Promise.resolve())).to.contain('Українська');
    const kept = [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie];
    expect(kept.filter(Boolean)).to.deep.equal([]);
  });
});
