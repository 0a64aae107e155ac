import { expect } from 'chai';
import { start } from './start.js';

/** Some ways in are loaded only for pages that have them, one after the other. */
async function settled(): Promise<void> {
  for (let step = 0; step < 3; step += 1) {
    await Promise.all([import('./upgrade.js'), import('./frames.js')]);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

describe('the loader', () => {
  let loads: string[];
  let stop: () => void = () => undefined;

  /** A widget name no other test uses: an element can be defined only once in a page. */
  let counter = 0;
  function freshWidget(): string {
    counter += 1;
    return `probe-${String(counter)}`;
  }

  function begin(...widgets: string[]): void {
    loads = [];
    stop = start(document, {
      script: `${location.origin}/kim/kim-widgets.js`,
      prepare: () => Promise.resolve(),
      widgets: Object.fromEntries(
        widgets.map((widget) => [
          widget,
          () => {
            loads.push(widget);
            customElements.define(`kim-${widget}`, class extends HTMLElement {});
            return Promise.resolve();
          },
        ]),
      ),
    });
  }

  afterEach(() => {
    stop();
    document.body.replaceChildren();
  });

  function add(markup: { tag: string; attributes?: Record<string, string>; text?: string }) {
    const element = document.createElement(markup.tag);
    for (const [name, value] of Object.entries(markup.attributes ?? {})) {
      element.setAttribute(name, value);
    }
    element.textContent = markup.text ?? '';
    document.body.append(element);
    return element;
  }

  it('loads only the widgets a page uses, each once', async () => {
    const [used, unused] = [freshWidget(), freshWidget()];
    add({ tag: `kim-${used}` });
    add({ tag: `kim-${used}` });
    begin(used, unused);
    await settled();
    expect(loads).to.deep.equal([used]);
  });

  it('finds an element that is added later', async () => {
    const widget = freshWidget();
    begin(widget);
    add({ tag: `kim-${widget}` });
    await settled();
    expect(loads).to.deep.equal([widget]);
  });

  it('finds an element inside a component’s shadow root, now and later', async () => {
    const [now, later] = [freshWidget(), freshWidget()];
    const shadow = add({ tag: 'div' }).attachShadow({ mode: 'open' });
    shadow.append(document.createElement(`kim-${now}`));
    begin(now, later);
    await settled();
    expect(loads).to.deep.equal([now]);
    shadow.append(document.createElement(`kim-${later}`));
    await settled();
    expect(loads).to.deep.equal([now, later]);
  });

  it('turns a div into the widget, with its attributes and its content as fallback', async () => {
    const widget = freshWidget();
    add({
      tag: 'div',
      attributes: { 'data-kim': widget, 'data-kim-src': 'a.json', 'data-kim-onclick': 'x()' },
      text: 'Bitte rufen Sie an.',
    });
    begin(widget);
    await settled();
    const element = document.querySelector(`kim-${widget}`);
    expect(element?.getAttribute('src')).to.equal('a.json');
    expect(element?.hasAttribute('onclick')).to.equal(false);
    expect(element?.textContent).to.equal('Bitte rufen Sie an.');
    expect(document.querySelectorAll('div[data-kim]').length).to.equal(0);
  });

  it('turns a link to the embed page into the widget and keeps the link inside', async () => {
    const widget = freshWidget();
    add({
      tag: 'a',
      attributes: { href: `/kim/embed.html?widget=${widget}&src=../angebote.json&theme=dark` },
      text: 'Angebote',
    });
    begin(widget);
    await settled();
    const element = document.querySelector(`kim-${widget}`);
    expect(element?.getAttribute('src')).to.equal(`${location.origin}/angebote.json`);
    expect(element?.getAttribute('theme')).to.equal('dark');
    expect(element?.querySelector('a')?.textContent).to.equal('Angebote');
    await settled();
    expect(document.querySelectorAll(`kim-${widget}`).length).to.equal(1);
  });

  it('leaves a link alone that is the fallback of a widget, or of what becomes one', async () => {
    const [element, marked] = [freshWidget(), freshWidget()];
    const parts = [
      add({ tag: `kim-${element}` }),
      add({ tag: 'div', attributes: { 'data-kim': marked } }),
    ];
    for (const part of parts) {
      const link = document.createElement('a');
      link.href = `/kim/embed.html?widget=${element}&src=a.json`;
      part.append(link);
    }
    begin(element, marked);
    await settled();
    await settled();
    expect(document.querySelectorAll(`kim-${element}`).length).to.equal(1);
    expect(document.querySelectorAll(`kim-${marked} > a`).length).to.equal(1);
  });

  it('leaves links alone that point to another origin’s data, an unknown widget or a window of its own', async () => {
    const widget = freshWidget();
    add({
      tag: 'a',
      attributes: { href: `/embed.html?widget=${widget}&src=https://other.example/a.json` },
    });
    add({ tag: 'a', attributes: { href: '/embed.html?widget=nothing&src=a.json' } });
    add({
      tag: 'a',
      attributes: { href: `/embed.html?widget=${widget}&src=a.json`, target: '_blank' },
    });
    begin(widget);
    await settled();
    expect(document.querySelectorAll('a').length).to.equal(3);
    expect(loads).to.deep.equal([]);
  });

  it('says in one line what failed, and tries again for the next element', async () => {
    const widget = freshWidget();
    const messages: string[] = [];
    let attempts = 0;
    add({ tag: `kim-${widget}` });
    stop = start(document, {
      script: 'https://stadt.example/kim/kim-widgets.js',
      prepare: () => Promise.resolve(),
      report: (message) => messages.push(message),
      widgets: {
        [widget]: () => {
          attempts += 1;
          return Promise.reject(new Error('no network'));
        },
      },
    });
    await settled();
    add({ tag: `kim-${widget}` });
    await settled();
    expect(attempts).to.equal(2);
    expect(messages[0]).to.equal(`kim-widgets: <kim-${widget}> could not be loaded: no network`);
  });

  /** The words for what is refused are loaded when something is. */
  async function worded(): Promise<void> {
    await import('./permission-line.js');
    await settled();
  }

  it('names the missing permission once when the page enforces Trusted Types without us', async () => {
    const [one, other] = [freshWidget(), freshWidget()];
    const lines: string[] = [];
    const refuse = () =>
      Promise.reject(
        new TypeError("Failed to execute 'createPolicy' on 'TrustedTypePolicyFactory'"),
      );
    add({ tag: `kim-${one}` });
    add({ tag: `kim-${other}` });
    stop = start(document, {
      script: 'https://stadt.example/kim/kim-widgets.js',
      prepare: () => Promise.resolve(),
      report: (line) => lines.push(line),
      warn: (line) => lines.push(line),
      widgets: { [one]: refuse, [other]: refuse },
    });
    await worded();
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain("trusted-types lit-html kim-widgets 'allow-duplicates'");
  });

  /** As the browser tells it. */
  function refuse(target: EventTarget, violation: SecurityPolicyViolationEventInit): void {
    target.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        disposition: 'enforce',
        bubbles: true,
        composed: true,
        documentURI: location.href,
        originalPolicy: '',
        statusCode: 200,
        violatedDirective: '',
        ...violation,
      }),
    );
  }

  it('says each missing permission of a widget once, and is silent about the page’s own', async () => {
    const widget = freshWidget();
    const lines: string[] = [];
    const element = add({ tag: `kim-${widget}` });
    stop = start(document, {
      script: 'https://stadt.example/kim/kim-widgets.js',
      prepare: () => Promise.resolve(),
      warn: (line) => lines.push(line),
      widgets: { [widget]: () => Promise.resolve() },
    });
    const worker = {
      effectiveDirective: 'worker-src',
      blockedURI: `${location.origin}/kim/chunks/engine.js`,
      sourceFile: 'https://stadt.example/kim/chunks/map.js',
    };
    refuse(document, worker);
    refuse(document, worker);
    refuse(document, { ...worker, sourceFile: 'https://stadt.example/menu.js' });
    refuse(document, { ...worker, disposition: 'report' });
    const map = { sourceFile: worker.sourceFile, effectiveDirective: 'img-src' };
    refuse(document, { ...map, blockedURI: 'data' });
    refuse(document, { ...map, blockedURI: 'https://karten.example/1/2/3.png' });
    refuse(document, { ...map, effectiveDirective: 'style-src-attr', blockedURI: 'inline' });
    const photo = document.createElement('img');
    photo.src = '/photo.svg';
    element.attachShadow({ mode: 'open' }).append(photo);
    refuse(document, { effectiveDirective: 'img-src', blockedURI: photo.src });
    refuse(document, { effectiveDirective: 'img-src', blockedURI: `${photo.src}?page` });
    await worded();
    expect(lines.map((line) => /lacks "(.*?)"/.exec(line)?.[1])).to.deep.equal([
      "worker-src 'self'",
      'img-src data:',
      'img-src https://karten.example',
      "img-src 'self'",
    ]);
  });

  it('puts the widget in place of a frame the page’s policy refuses', async () => {
    const widget = freshWidget();
    begin(widget);
    const frame = add({
      tag: 'iframe',
      attributes: { src: `/kim/embed.html?widget=${widget}&src=a.json#kim-q=x` },
    }) as HTMLIFrameElement;
    const [blockedURI = ''] = frame.src.split('#');
    refuse(document, { effectiveDirective: 'frame-src', blockedURI });
    await settled();
    expect(document.querySelectorAll('iframe').length).to.equal(0);
    expect(document.querySelector(`kim-${widget}`)?.getAttribute('src')).to.equal(
      `${location.origin}/kim/a.json`,
    );
  });
});
