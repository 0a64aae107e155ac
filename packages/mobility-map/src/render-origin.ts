import { renderPlaceFrame, type PlaceFrame } from '@kim-widgets/views';
import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';

/** The field that asks where somebody sets out from; what it knows comes after the first answer. */
export function renderOrigin(frame: PlaceFrame): TemplateResult {
  return renderPlaceFrame(frame, {
    id: 'origin',
    label: msg('Von wo?'),
    listLabel: msg('Orte und Haltestellen'),
  });
}
