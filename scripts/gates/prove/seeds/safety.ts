import type { Seed } from '../seed.js';

const PROMISES = 'demo/e2e/promises.test.ts';
const SWITCH = 'packages/ui/src/language-switch.test.ts';
const CONTROLLERS = 'packages/ui/src/controllers.test.ts';

/** What harms visitors or the page, or goes on when it should have ended. */
export const safety: readonly Seed[] = [
  {
    name: 'HTML from a string',
    file: 'packages/views/src/print-page.ts',
    find: 'render(page.content, sheet.body);',
    replace: 'sheet.body.innerHTML = page.title;\n  render(page.content, sheet.body);',
    gate: 'lint',
    at: 'packages/views/src/print-page.ts',
    says: 'Never HTML from strings',
  },
  {
    name: 'style attribute in a template',
    file: 'packages/offer-search/src/render-results.ts',
    find: '<ol class="cards">',
    replace: '<ol class="cards" style="display: grid">',
    gate: 'lint',
    at: 'packages/offer-search/src/render-results.ts',
    says: 'Inline styles break the strict content security policy',
  },
  {
    name: 'javascript: in a link',
    file: 'packages/angebote/src/safe-url.ts',
    find: "'tel:'];",
    replace: "'tel:', 'javascript:'];",
    gate: 'node',
    at: 'packages/angebote/src/safe-url.test.ts',
    says: 'stops',
  },
  {
    name: 'request to somebody else',
    file: 'packages/offer-search/src/offer-search.ts',
    find: 'super.connectedCallback();',
    replace:
      "super.connectedCallback();\n    new Image().src = 'https://zaehler.example/pixel.gif';",
    gate: 'demo',
    at: PROMISES,
    says: 'zaehler.example',
  },
  {
    name: 'language of a visitor stored',
    file: 'packages/ui/src/language-switch.ts',
    find: 'await this.language?.use(code);',
    replace: "await this.language?.use(code);\n      localStorage.setItem('kim-language', code);",
    gate: 'browser',
    at: SWITCH,
    says: 'keeps nothing in the browser',
  },
  {
    name: 'worker started past the Trusted Types policy',
    file: 'packages/mobility-map/src/trips/worker-engine.ts',
    find: '(policy?.createScriptURL(engineUrl) ?? engineUrl) as string',
    replace: '(policy ? engineUrl : engineUrl) as string',
    gate: 'demo',
    at: PROMISES,
    says: "requires 'TrustedScriptURL' assignment",
  },
  {
    name: 'no way on where no worker may run',
    file: 'packages/mobility-map/src/trips/open-engine.ts',
    find: 'if (error instanceof LoadError) throw error;',
    replace: 'if (error) throw error;',
    gate: 'demo',
    at: 'demo/e2e/mobility-map.test.ts',
    says: 'where no worker may run',
  },
  {
    name: 'error of a server swallowed',
    file: 'packages/angebote/src/fetch-json.ts',
    find: 'if (!response.ok) throw statusError(url, response.status);',
    replace: 'if (response.status === 0) throw statusError(url, response.status);',
    gate: 'node',
    at: 'packages/angebote/src/sources.test.ts',
    says: 'says "not-found"',
  },
  {
    name: 'failure of a language swallowed',
    file: 'packages/ui/src/language-switch.ts',
    find: `this.announced = msg(
        'Diese Sprache ist gerade nicht da. Bitte versuchen Sie es noch einmal.',
      );`,
    replace: "this.announced = '';",
    gate: 'browser',
    at: SWITCH,
    says: 'says that a language is not there',
  },
  {
    name: 'listener left on the window',
    file: 'packages/ui/src/fragment-controller.ts',
    find: "window.removeEventListener('hashchange', this.#compare);",
    replace: '',
    gate: 'browser',
    at: CONTROLLERS,
    says: 'leaves nothing behind',
  },
  {
    name: 'timer left running',
    file: 'packages/ui/src/clock-controller.ts',
    find: "document.removeEventListener('visibilitychange', this.#tick);\n    clearTimeout(this.#timer);",
    replace: "document.removeEventListener('visibilitychange', this.#tick);",
    gate: 'browser',
    at: CONTROLLERS,
    says: 'leaves nothing behind',
  },
];
