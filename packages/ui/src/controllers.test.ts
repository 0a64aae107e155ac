import { expect } from 'chai';
import { LitElement, html } from 'lit';
import { ClockController } from './clock-controller.js';
import { FragmentController } from './fragment-controller.js';
import { LanguageController } from './language-controller.js';
import { WidthController } from './width-controller.js';

class ControllerProbe extends LitElement {
  urlPrefix = 'kim';
  changes = 0;
  renders = 0;
  fragment = new FragmentController(this, {
    prefix: () => this.urlPrefix,
    keys: ['q', 'offer'],
    changed: () => (this.changes += 1),
  });
  languages: LanguageController = new LanguageController(this);
  clock = new ClockController(this);
  width = new WidthController(this, 40);

  override render() {
    this.renders += 1;
    return html`<p dir=${this.languages.direction}>${this.languages.content}</p>`;
  }
}
customElements.define('controller-probe', ControllerProbe);

const stepped = () =>
  new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

/* eslint-disable @typescript-eslint/unbound-method -- Called with their object, and put back. */
/** Follows which listeners and timers of the page are taken and not given back. */
function followTaken(): { left: () => string[]; end: () => void } {
  const listeners: { type: string; listener: unknown }[] = [];
  const timers = new Set<unknown>();
  const { prototype } = EventTarget;
  const { addEventListener: add, removeEventListener: remove } = prototype;
  const { setTimeout: begin, clearTimeout: stop } = window;
  const isOfPage = (target: unknown) => target === window || target === document;
  prototype.addEventListener = function (this: EventTarget, ...parameters) {
    const [type, listener] = parameters;
    if (isOfPage(this)) listeners.push({ type, listener });
    add.apply(this, parameters);
  };
  prototype.removeEventListener = function (this: EventTarget, ...parameters) {
    const [type, listener] = parameters;
    const known = listeners.findIndex((one) => one.type === type && one.listener === listener);
    if (isOfPage(this) && known >= 0) listeners.splice(known, 1);
    remove.apply(this, parameters);
  };
  window.setTimeout = ((...parameters: Parameters<typeof begin>) => {
    const timer = begin(...parameters);
    timers.add(timer);
    return timer;
  }) as typeof begin;
  window.clearTimeout = (timer) => {
    timers.delete(timer);
    stop(timer);
  };
  return {
    left: () => [...listeners.map(({ type }) => type), ...[...timers].map(() => 'timer')].sort(),
    end: () => {
      Object.assign(prototype, { addEventListener: add, removeEventListener: remove });
      Object.assign(window, { setTimeout: begin, clearTimeout: stop });
    },
  };
}
/* eslint-enable @typescript-eslint/unbound-method */

describe('controllers', () => {
  let probe: ControllerProbe;
  beforeEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    probe = new ControllerProbe();
    document.body.append(probe);
    await probe.updateComplete;
  });
  afterEach(() => {
    probe.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('writes the fragment, and the back button brings the old one back', async () => {
    probe.fragment.write({ q: ['deutsch'] }, false);
    probe.fragment.write({ q: ['deutsch'], offer: ['a'] }, true);
    expect(location.hash).to.equal('#kim-q=deutsch&kim-offer=a');
    expect(probe.changes).to.equal(0);
    const back = stepped();
    history.back();
    await back;
    expect(probe.changes).to.equal(1);
    expect(probe.fragment.values).to.deep.equal({ q: ['deutsch'] });
  });

  it('hears nothing of another prefix', async () => {
    const there = stepped();
    location.hash = 'other-q=x';
    await there;
    expect(probe.changes).to.equal(0);
  });

  it('links to the page itself under a base element', () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    const href = probe.fragment.href({ offer: ['a b'] });
    base.remove();
    expect(href).to.equal(
      `${location.origin}${location.pathname}${location.search}#kim-offer=a%20b`,
    );
  });

  it('follows the language around it, only while on the page', async () => {
    probe.lang = 'uk';
    await settled();
    expect(probe.renderRoot.textContent).to.contain('uk');
    probe.remove();
    const renders = probe.renders;
    probe.lang = 'ar';
    document.documentElement.lang = 'fr';
    await settled();
    document.documentElement.removeAttribute('lang');
    expect(probe.renders).to.equal(renders);
  });

  it('leaves nothing behind on the page: no listener, no timer', async () => {
    probe.remove();
    const taken = followTaken();
    probe = new ControllerProbe();
    document.body.append(probe);
    await probe.updateComplete;
    const during = taken.left();
    probe.remove();
    const after = taken.left();
    taken.end();
    expect(during).to.include.members(['hashchange', 'popstate', 'timer', 'visibilitychange']);
    expect(after).to.deep.equal([]);
  });

  it('knows when there is room', async () => {
    probe.style.cssText = 'display: block; font-size: 16px; inline-size: 700px';
    await settled();
    expect(probe.width.wide).to.equal(true);
    probe.style.inlineSize = '300px';
    await settled();
    expect(probe.width.wide).to.equal(false);
  });
});
