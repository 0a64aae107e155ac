type Numbers = Uint8Array | Uint32Array;

/** The same numbers with room for `length` of them; a copy, twice as long, when it must grow. */
export function withRoom<Values extends Numbers>(values: Values, length: number): Values {
  if (values.length >= length) return values;
  const longer = new (values.constructor as new (length: number) => Values)(length * 2);
  longer.set(values);
  return longer;
}
