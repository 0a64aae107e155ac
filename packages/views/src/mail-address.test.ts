import { expect } from 'chai';
import { mailAddress } from './mail-address.js';

describe('mailAddress', () => {
  it('says what the mail is about, and what is written already', () => {
    expect(
      mailAddress('kurse@vhs.example', 'Fehler in „Übung & Spiel“', '\n\nKennung: 7'),
    ).to.equal(
      'mailto:kurse@vhs.example?subject=Fehler%20in%20%E2%80%9E%C3%9Cbung%20%26%20Spiel%E2%80%9C&body=%0A%0AKennung%3A%207',
    );
  });
  it('leaves out what is not written yet', () => {
    expect(mailAddress('kurse@vhs.example', 'Kurs')).to.equal(
      'mailto:kurse@vhs.example?subject=Kurs',
    );
  });
  it('puts a sign in the place of half a character', () => {
    expect(mailAddress('a@b.example', 'x\uD83D y')).to.equal(
      'mailto:a@b.example?subject=x%EF%BF%BD%20y',
    );
  });
});
