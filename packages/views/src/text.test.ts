import { expect } from 'chai';
import { linkify, parseText } from './text.js';

describe('parseText', () => {
  it('makes paragraphs, lines and lists', () => {
    expect(
      parseText('Wir helfen.\nMit Briefen.\n\nBitte mitbringen:\n- Ausweis\n- Brief\n\nBis bald.'),
    ).to.deep.equal([
      { type: 'paragraph', lines: ['Wir helfen.', 'Mit Briefen.'] },
      { type: 'paragraph', lines: ['Bitte mitbringen:'] },
      { type: 'list', items: ['Ausweis', 'Brief'] },
      { type: 'paragraph', lines: ['Bis bald.'] },
    ]);
  });
  it('takes a dash within a line for a dash', () => {
    expect(parseText('Mo - Fr\n-5 Grad')).to.deep.equal([
      { type: 'paragraph', lines: ['Mo - Fr', '-5 Grad'] },
    ]);
  });
  it('finds nothing in nothing', () => {
    expect(parseText(' \n\n \r\n-\n')).to.deep.equal([]);
  });
});

describe('linkify', () => {
  const links = (line: string) =>
    linkify(line).flatMap(({ text, href }) => (href ? [[text, href]] : []));

  const found: [line: string, text: string, href: string][] = [
    ['Tel. 0221 4710-310.', '0221 4710-310', 'tel:+492214710310'],
    ['Tel.: 0221/4710310', '0221/4710310', 'tel:+492214710310'],
    ['(0221) 4710 - 310', '(0221) 4710 - 310', 'tel:+492214710310'],
    ['+49 221 4710310, Mo', '+49 221 4710310', 'tel:+492214710310'],
    ['+49 (0)221 4710-310', '+49 (0)221 4710-310', 'tel:+492214710310'],
    ['Mobil 0170 1234567 (Frau A.)', '0170 1234567', 'tel:+491701234567'],
    ['an info@kreis.example.', 'info@kreis.example', 'mailto:info@kreis.example'],
    ['siehe https://a.example/b?c=d#e.', 'https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
    ['(www.a.example)', 'www.a.example', 'https://www.a.example'],
    ['https://a.example/x_(y)', 'https://a.example/x_(y)', 'https://a.example/x_(y)'],
  ];
  for (const [line, text, href] of found) {
    it(`${line} → ${href}`, () => {
      expect(links(line)).to.deep.equal([[text, href]]);
    });
  }

  const plain = [
    'am 01.02.2026 um 09:00–12:00 Uhr',
    'vom 2026-03-02 bis 2026-04-01',
    '01067 Dresden, Raum 0815',
    '08:00-12:00',
    'SGB II, § 104c, 2.500 Euro',
    'IBAN DE02 1203 0000 0000 2020 51',
    'javascript:alert(1)',
    'a@b, @name, https://',
  ];
  for (const line of plain) {
    it(`leaves "${line}" alone`, () => {
      expect(links(line)).to.deep.equal([]);
    });
  }

  it('loses no character', () => {
    for (const line of [...found.map(([text]) => text), ...plain, '']) {
      expect(
        linkify(line)
          .map(({ text }) => text)
          .join(''),
      ).to.equal(line);
    }
  });
});
