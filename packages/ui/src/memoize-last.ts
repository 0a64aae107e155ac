/**
 * Remembers the last result of a pure function: called again with the same arguments, it is not
 * computed again. For what a widget would otherwise work out anew at every keystroke.
 */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { args: Arguments; result: Result } | undefined;
  return (...args) => {
    const isSame = last?.args.every((argument, index) => Object.is(argument, args[index]));
    if (!last || !isSame) last = { args, result: compute(...args) };
    return last.result;
  };
}
