import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsOf, readTable } from './csv.js';
import { ProblemList } from './problems.js';

const SHAPE = { file: 'x.txt', required: ['a', 'b'], optional: ['c'] } as const;

async function rows(
  text: string,
  pieces = 1,
): Promise<{ rows: string[][]; lines: number[]; problems: string[] }> {
  const at = columnsOf(SHAPE);
  const problems = new ProblemList();
  const found: string[][] = [];
  const lines: number[] = [];
  const bytes = new TextEncoder().encode(text);
  const size = Math.ceil(bytes.length / pieces);
  async function* chunks() {
    for (let from = 0; from < bytes.length; from += size) {
      await Promise.resolve();
      yield bytes.subarray(from, from + size);
    }
  }
  await readTable(chunks(), SHAPE, problems, (row) => {
    found.push([row.text(at.a), row.text(at.b), row.text(at.c)]);
    lines.push(row.line);
  });
  return {
    rows: found,
    lines,
    problems: problems.list().map(({ code, line }) => `${code}:${line}`),
  };
}

const REAL = '\uFEFFb,x,a\r\n1,,"say ""hi"", you"\r\n\r\n2 , 3 ,"two\nlines"\n"4",,5';
const EXPECTED = [
  ['say "hi", you', '1', ''],
  ['two\nlines', '2', ''],
  ['5', '4', ''],
];

test('byte order mark, quotes, line breaks, columns in any order, missing columns', async () => {
  const result = await rows(REAL);
  assert.deepEqual(result.rows, EXPECTED);
  assert.deepEqual(result.lines, [2, 4, 6]);
});

test('however the file is cut into pieces', async () => {
  for (let pieces = 2; pieces <= REAL.length; pieces++) {
    assert.deepEqual((await rows(REAL, pieces)).rows, EXPECTED, `${pieces} pieces`);
  }
});

test('an unclosed quotation mark costs its line, not the file', async () => {
  const rest = 'x,y\n'.repeat(200_000);
  const result = await rows(`a,b\n1,2\n"3,4\n${rest}`, 40);
  assert.deepEqual(result.rows[0], ['1', '2', '']);
  assert.equal(result.rows.length, 200_001);
  assert.deepEqual(result.problems, ['unclosed-quote:3']);
});

test('a missing required column and an empty file are errors', async () => {
  await assert.rejects(rows('a,c\n1,2\n'), /x.txt, line 1: no column b/);
  await assert.rejects(rows(''), /x.txt: empty/);
});

test('numbers and times are strict', async () => {
  const shape = { file: 'x.txt', required: ['n', 't'] } as const;
  const at = columnsOf(shape);
  const seen: [number, number][] = [];
  const text = 'n,t\n12,07:05:09\n,\n-1,7:5\n99999999999,24:60:00\n007, 25:00:01 \nx,1:00:00:00\n';
  async function* chunks() {
    await Promise.resolve();
    yield new TextEncoder().encode(text);
  }
  await readTable(chunks(), shape, new ProblemList(), (row) =>
    seen.push([row.count(at.n), row.time(at.t)]),
  );
  assert.deepEqual(seen, [
    [12, 25509],
    [-1, -1],
    [NaN, NaN],
    [NaN, NaN],
    [7, 90001],
    [NaN, NaN],
  ]);
});
