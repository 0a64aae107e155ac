import { type JSONPath, visit } from 'jsonc-parser';

/** Line and column in a file, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/**
 * Where the given JSON pointers stand in a text. One walk over the text, whatever the number of
 * pointers; a pointer to something that is missing gets the place of what should hold it.
 */
export function positionsOf(text: string, pointers: Iterable<string>): Map<string, Position> {
  const wanted = new Set(pointers);
  const found = new Map<string, Position>();
  // Parents are noted too, as far as some pointer leads through them.
  const onTheWay = new Set([...wanted].flatMap(parents));

  const note = (path: JSONPath, line: number, character: number) => {
    const pointer = path.map((step) => `/${escape(String(step))}`).join('');
    if (wanted.has(pointer) || onTheWay.has(pointer)) {
      found.set(pointer, { line: line + 1, column: character + 1 });
    }
  };
  visit(text, {
    onObjectBegin: (_offset, _length, line, character, path) => note(path(), line, character),
    onArrayBegin: (_offset, _length, line, character, path) => note(path(), line, character),
    onLiteralValue: (_value, _offset, _length, line, character, path) =>
      note(path(), line, character),
  });
  const result = new Map<string, Position>();
  for (const pointer of wanted) {
    const nearest = [pointer, ...parents(pointer).reverse()].find((candidate) =>
      found.has(candidate),
    );
    result.set(pointer, found.get(nearest ?? '') ?? { line: 1, column: 1 });
  }
  return result;
}

/** `/offers/3/url` → `''`, `/offers`, `/offers/3` */
function parents(pointer: string): string[] {
  const steps = pointer.split('/').slice(1, -1);
  return ['', ...steps.map((_, index) => `/${steps.slice(0, index + 1).join('/')}`)];
}

function escape(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
