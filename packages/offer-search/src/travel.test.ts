import { expect } from 'chai';
import type { KimOfferSearch } from './index.js';
import { byWords, clearPage, find, mount, textOf, titles, until } from '../test/mount.js';
import { expectAccessible } from '../test/axe.js';

/** Every third offer cannot be reached, the others are ten minutes apart. */
async function travelFor(element: KimOfferSearch): Promise<Map<string, number>> {
  const ids = (await element.findIds()) ?? [];
  return new Map(
    ids.flatMap((id, index) => (index % 3 === 2 ? [] : [[id, 10 + index * 10] as const])),
  );
}

const chooser = (element: KimOfferSearch, id: string) =>
  element.shadowRoot?.querySelector<HTMLSelectElement>(`#${id}`);

function choose(element: KimOfferSearch, id: string, value: string): void {
  const select = chooser(element, id)!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

describe('how long the way is', () => {
  afterEach(clearPage);

  it('is asked only where somebody knows it', async () => {
    const element = await mount();
    expect(chooser(element, 'travel')).to.equal(null);
    element.travel = { minutes: await travelFor(element), terms: 'Am Montag, ab Lindfurt' };
    await until(() => chooser(element, 'travel'), 'the question');
    element.travel = undefined;
    await until(() => !chooser(element, 'travel'), 'the question gone');
  });

  it('limits and orders the list, stands in the address, on the cards and on a chip', async () => {
    const element = await mount();
    const all = (await element.findIds())!;
    const minutes = await travelFor(element);
    element.travel = { minutes, terms: 'Am Montag, ab Lindfurt' };
    await until(() => chooser(element, 'travel'), 'the question');
    choose(element, 'travel', '45');
    const near = all.filter((id) => (minutes.get(id) ?? Infinity) <= 45);
    expect(near.length).to.be.within(2, all.length - 2);
    await until(() => titles(element).length === near.length, 'the near ones');
    expect(element.travelLimit).to.equal(45);
    expect(location.hash).to.contain('kim-minutes=45');
    choose(element, 'sort', 'travel');
    await until(() => location.hash.includes('kim-sort=travel'), 'the order');
    await until(() => textOf(find(element, '.card')).includes('10 Minuten ohne Auto'), 'the way');
    expect(await element.findIds(), 'whatever the way').to.have.lengthOf(all.length);
    await expectAccessible(element);
    byWords(element, '.chip', 'in 45 Minuten ohne Auto').click();
    await until(() => titles(element).length > near.length, 'all of them');
    expect(element.travelLimit).to.equal(undefined);
  });

  it('without ways an old limit in the address limits nothing', async () => {
    history.replaceState(null, '', '#kim-minutes=15');
    const element = await mount();
    expect(element.travelLimit).to.equal(undefined);
    expect(titles(element).length).to.be.above(2);
  });
});

describe('the open offer', () => {
  afterEach(clearPage);

  it('can be set from outside; the focus stays where it is', async () => {
    const element = await mount();
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    const [id] = (await element.findIds())!;
    element.offerId = id;
    await until(() => element.shadowRoot?.querySelector('.detail'), 'the detail');
    expect(document.activeElement).to.equal(button);
    expect(element.offerId).to.equal(id);
    element.offerId = undefined;
    await until(() => titles(element).length > 0, 'the list');
    expect(document.activeElement).to.equal(button);
    button.remove();
  });
});
