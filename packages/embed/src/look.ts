/**
 * The webmaster's look as the address of the embed page carries it: `color-action=#1f6b4f` and
 * `radius=0`, as custom properties. No style reaches into a frame, so its address has to. Anything
 * but a colour and a small number is left out.
 */
export function lookFrom(parameters: URLSearchParams): [property: string, value: string][] {
  const colour = parameters.get('color-action') ?? '';
  const radius = parameters.get('radius') ?? '';
  return [
    ...(/^#[\da-f]{6}$/i.test(colour) ? [['--kim-color-action', colour] as [string, string]] : []),
    ...(/^\d{1,2}$/.test(radius) ? [['--kim-radius', `${radius}px`] as [string, string]] : []),
  ];
}
