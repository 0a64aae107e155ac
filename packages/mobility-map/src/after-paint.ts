/**
 * Does something when what is about to be drawn has been painted.
 *
 * @returns calls it off
 */
export function afterPaint(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act);
  });
  return () => cancelAnimationFrame(frame);
}
