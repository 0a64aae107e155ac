import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageText } from './text.js';

const cases: [what: string, html: string, text: string][] = [
  ['paragraphs', '<p>Eins.</p><p>Zwei.</p>', 'Eins.\n\nZwei.'],
  ['lists', '<ul><li>rot</li><li>blau</li></ul>', '- rot\n- blau'],
  ['entities', '<p>B&#252;rgerb&uuml;ro &amp; mehr&#160;</p>', 'Bürgerbüro & mehr'],
  ['pictures vanish', '<p><img src="call.svg" alt="Telefon">Ruf an</p>', 'Ruf an'],
  ['a number is said once', '<a href="tel:07184938380">07184 / 93 83 80</a>', '07184 / 93 83 80'],
  ['a hidden number is said', '<a href="tel:+49718493">Anrufen</a>', 'Anrufen (+49718493)'],
  ['a link around a picture', '<a href="tel:07184938380"><img src="x"></a>', '07184938380'],
  [
    'a mail address is said once',
    '<a href="mailto:a@b.example?subject=x">a@b.example</a>',
    'a@b.example',
  ],
  ['a hidden mail address', '<a href="mailto:a@b.example">E-Mail</a>', 'E-Mail (a@b.example)'],
  [
    'a web address',
    '<a href="https://b.example/x">Formulare</a>',
    'Formulare (https://b.example/x)',
  ],
  [
    'a web address that is its own text',
    '<a href="https://www.b.example/">b.example</a>',
    'b.example',
  ],
  [
    'map links keep the address and lose the tracking',
    '<a href="https://www.google.de/maps/place/x">Dorfstr. 5, 73667 Ort</a>',
    'Dorfstr. 5, 73667 Ort',
  ],
  [
    'line breaks of opening hours',
    '<p>Montag: 8 Uhr<br>Dienstag: 9 Uhr</p>',
    'Montag: 8 Uhr\nDienstag: 9 Uhr',
  ],
  ['scripts are no text', '<script>alert(1)</script><p>Gut.</p>', 'Gut.'],
  ['script links are no address', '<a href="javascript:alert(1)">Hier</a>', 'Hier'],
  ['broken escapes', '<a href="tel:%E0%A4%A">Anrufen</a>', 'Anrufen (%E0%A4%A)'],
  ['nothing', '<div><p>&#160;</p></div>', ''],
];

for (const [what, html, text] of cases) {
  test(`page text: ${what}`, () => assert.equal(pageText(html), text));
}
