import { html, type TemplateResult } from 'lit';

/** Unicode's private letters: they stand in no text. */
const FIRST_PLACE = 0xe000;
const PLACES = /([\uE000-\uF8FF])/;

/**
 * A text of the interface in which something is bold, or a part is more than text. What stands between
 * two `*` is bold; parts come from the code:
 * `` textWithParts((who) => msg(str`Vertretung: ${who}`), html`<b>${name}</b>`) ``.
 * A translation, or a municipality's own text, moves the parts, but never brings markup.
 *
 * @param text gets a placeholder for each part, and says where the parts stand
 */
export function textWithParts(
  text: (...places: string[]) => string,
  ...parts: readonly unknown[]
): TemplateResult {
  const places = parts.map((_, index) => String.fromCharCode(FIRST_PLACE + index));
  const filled = (run: string) =>
    run.split(PLACES).map((piece) => {
      const index = places.indexOf(piece);
      return index < 0 ? piece : parts[index];
    });
  const runs = text(...places).split('*');
  return html`${runs.map((run, index) =>
    index % 2 === 1 ? html`<b>${filled(run)}</b>` : filled(run),
  )}`;
}
