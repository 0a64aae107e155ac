import { expect } from 'chai';
import type { LitElement } from 'lit';
import { PlaceController } from './place-controller.js';
import { PlaceDraft } from './place-draft.js';

const NOBODY = { addController: () => undefined, requestUpdate: () => undefined };

function placesOfTheKreis(): PlaceController {
  return new PlaceController(NOBODY as unknown as LitElement, {
    about: () => ({
      municipalities: [],
      places: [
        { name: 'Lindfurt', postalCodes: ['59991'], point: { lat: 51.2, lon: 8.1 } },
        { name: 'Lindenau', postalCodes: ['59992'], point: { lat: 51.3, lon: 8.2 } },
      ],
    }),
    changed: () => undefined,
  });
}

/** A field in which somebody has written, and with it maybe finished, before places were known. */
function written(text: string, isDone: boolean): PlaceController {
  const draft = new PlaceDraft();
  const { type, leave } = draft.frame();
  type?.(text);
  if (isDone) leave?.();
  const places = placesOfTheKreis();
  draft.handTo(places);
  return places;
}

describe('what is written for a place before places are known', () => {
  it('is suggested from as soon as they are', () => {
    const places = written('Lind', false);
    expect(places.text).to.equal('Lind');
    expect(places.combobox.isOpen).to.equal(true);
    expect(places.matches).to.have.length(2);
  });

  it('counts where the visitor has already gone on', () => {
    const places = written('59992', true);
    expect(places.place?.label).to.match(/Lindenau/);
    expect(places.combobox.isOpen).to.equal(false);
  });

  it('is said to be unknown where it is', () => {
    expect(written('Atlantis', true).problem).to.equal('unknown');
  });

  it('is not finished while the visitor goes on writing', () => {
    const draft = new PlaceDraft();
    draft.frame().type?.('Lind');
    draft.frame().leave?.();
    draft.frame().type?.('Linde');
    const places = placesOfTheKreis();
    draft.handTo(places);
    expect(places.problem).to.equal(undefined);
    expect(places.place).to.equal(undefined);
  });

  it('is no mistake on Enter while there are suggestions to choose from', () => {
    const places = written('Lind', false);
    places.settle();
    expect(places.problem).to.equal(undefined);
    places.combobox.close();
    places.settle();
    expect(places.problem).to.equal('unknown');
  });

  it('is nothing where nobody wrote', () => {
    const draft = new PlaceDraft();
    expect(draft.isEmpty).to.equal(true);
    expect(draft.frame('Lindfurt').value).to.equal('Lindfurt');
  });
});
