import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fittingInitials, initialsToChoose, readSurname } from './surname.js';

/** What each surname finds among `entries`; `-` nothing, `?` the Latin letter is asked for. */
function finds(entries: readonly string[], surname: string): string {
  const reading = readSurname(surname);
  if (reading.kind === 'ask') return '?';
  if (reading.kind === 'none') return '';
  return fittingInitials(entries, reading.spellings)?.entry ?? '-';
}

describe('surnames and letters', () => {
  const CASES: [entries: string, surname: string, expected: string][] = [
    ['A–K;L–Z', 'K', 'A–K'],
    ['A–K;L–Z', 'L', 'L–Z'],
    ['A–K;L–Z', 'aydın', 'A–K'],
    ['A–K;L–Z', 'Zielinski', 'L–Z'],
    ['A-K;L-Z', 'Kaya', 'A-K'],
    ['A — K;L — Z', 'Kaya', 'A — K'],
    ['K–A', 'Demir', 'K–A'],
    ['A–N;O–Z', 'Öztürk', 'O–Z'],
    ['A–N;O–Z', 'Oeztuerk', 'O–Z'],
    ['A–N;Oe', 'Özdemir', 'Oe'],
    ['A–S;T–Z', 'Überall', 'T–Z'],
    ['A–K;L–Z', 'Ärmel', 'A–K'],
    ['Ä–K;L–Z', 'Arslan', 'Ä–K'],
    ['R–S', 'ẞtein', 'R–S'],
    ['A–K;L–Z', 'İnan', 'A–K'],
    ['A–K;L–Z', 'ılgaz', 'A–K'],
    ['A–K;L–Z', 'Łukasz', 'L–Z'],
    ['A–K;L–Z', 'Øverland', 'L–Z'],
    ['A–K;L–Z', 'Škoda', 'L–Z'],
    ['A–K;L–Z', 'Æther', 'A–K'],
    ['S–Z;Sch', 'Schmidt', 'Sch'],
    ['S–Z;Sch', 'SCHULZ', 'Sch'],
    ['S–Z;Sch', 'Sommer', 'S–Z'],
    ['S–Z;Sch', 'S', 'S–Z'],
    ['S–Z;Sch', 'Sc', 'S–Z'],
    ['Sch', 'S', '-'],
    ['St–Z', 'Stein', 'St–Z'],
    ['St–Z', 'Sommer', '-'],
    ['Sa–Sm;Sn–Sz', 'Schmidt', 'Sa–Sm'],
    ['Sa–Sm;Sn–Sz', 'Stein', 'Sn–Sz'],
    ['A–Ha;He–Z', 'Hauck', 'A–Ha'],
    ['A–Ha;He–Z', 'Hense', 'He–Z'],
    ['A–G;H–O', 'Quint', '-'],
    ['A–K;L–Z', 'von der Heide', 'A–K'],
    ['A–K;L–Z', 'Von Der Leine', 'L–Z'],
    ['A–K;L–Z', 'von und zu Wald', 'L–Z'],
    ['A–K;L–Z', 'vom Berg', 'A–K'],
    ['A–K;L–Z', 'zur Mühlen', 'L–Z'],
    ['A–K;L–Z', 'Vonderheide', 'L–Z'],
    ['A–K;L–Z', 'von', 'L–Z'],
    ['A–K;L–Z', 'van den Berg', 'L–Z'],
    ['A–K;L–Z', 'de Souza', 'A–K'],
    ['A–C;D–Z', "D'Angelo", 'D–Z'],
    ['A–K;L–Z', 'Al-Masri', 'A–K'],
    ['A–K;L–Z', 'El Khatib', 'A–K'],
    ['A–K;L–Z', 'Lütke-Brinkhaus', 'L–Z'],
    ['A–K;L–Z', 'Schulze-Oest', 'L–Z'],
    ['A–K;L–Z', "  'O'Brien", 'L–Z'],
    ['A–K;L–Z', 'المصري', 'A–K'],
    ['A–K;L–Z', 'محمد', 'L–Z'],
    ['A–K;L–Z', 'عباس', '?'],
    ['A–K;L–Z', 'Петренко', 'L–Z'],
    ['A–K;L–Z', 'Бондар', 'A–K'],
    ['A–K;L–Z', 'Юрченко', '?'],
    ['A–K;L–Z', 'ተስፋይ', '?'],
    ['A–K;L–Z', '', ''],
    ['A–K;L–Z', ' - ', ''],
    ['1–9;??', 'Kaya', '-'],
  ];
  for (const [entries, surname, expected] of CASES) {
    it(`${entries}: ${surname || '(nothing)'} → ${expected || '(nothing)'}`, () => {
      assert.equal(finds(entries.split(';'), surname), expected);
    });
  }

  it('offers every letter, and longer beginnings behind theirs', () => {
    const choices = initialsToChoose(['A–R', 'Sch', 'St–Z', 'nonsense 1']);
    assert.equal(choices.length, 28);
    assert.deepEqual(choices.slice(17, 22), ['R', 'S', 'Sch', 'St', 'T']);
  });
});
