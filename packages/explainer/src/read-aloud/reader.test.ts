import { expect } from 'chai';
import { FakeSpeech, voice } from '../../test/speech.js';
import { Reader, slower, type Reading } from './reader.js';

const SENTENCES = [
  { id: 'a', text: 'KIM hilft.' },
  { id: 'b', text: 'Wir hören zu.' },
  { id: 'c', text: 'Rufen Sie an.' },
];

function read() {
  const engine = new FakeSpeech([]);
  const told: Reading[] = [];
  const reader = new Reader({
    engine,
    voice: voice('de-DE', true),
    sentences: SENTENCES,
    rate: 1,
    changed: (reading) => told.push(reading),
  });
  return { engine, reader, last: () => told.at(-1), told };
}

describe('Reader', () => {
  it('reads in order, marks each sentence, and stops after the last', () => {
    const { engine, reader, told } = read();
    reader.play();
    engine.finish();
    engine.finish();
    engine.finish();
    expect(engine.spoken.map(({ text }) => text)).to.deep.equal(SENTENCES.map(({ text }) => text));
    expect(told.map(({ sentence, status }) => sentence ?? status)).to.deep.equal([
      'a',
      'b',
      'c',
      'stopped',
    ]);
    expect(engine.isSpeaking).to.equal(false);
  });

  it('speaks the language of its voice, with that voice', () => {
    const { engine, reader } = read();
    reader.play();
    expect(engine.spoken[0]).to.include({ lang: 'de-DE', voice: 'de-DE on the device' });
  });

  it('pauses in a sentence and begins it anew', () => {
    const { engine, reader, last } = read();
    reader.play();
    engine.finish();
    reader.pause();
    expect(engine.isSpeaking).to.equal(false);
    expect(last()).to.deep.equal({ status: 'paused', rate: 1, sentence: 'b' });
    reader.play();
    expect(engine.spoken.at(-1)?.text).to.equal('Wir hören zu.');
  });

  it('a sentence that was cut off does not lead on to the next', () => {
    const { engine, reader, last } = read();
    reader.play();
    reader.slower();
    expect(engine.spoken.map(({ text }) => text)).to.deep.equal(['KIM hilft.', 'KIM hilft.']);
    expect(last()?.sentence).to.equal('a');
  });

  it('gets slower twice and then fast again', () => {
    const { engine, reader } = read();
    reader.play();
    for (let times = 0; times < 3; times += 1) reader.slower();
    expect(engine.spoken.map(({ rate }) => rate)).to.deep.equal([1, 0.75, 0.5, 1]);
    expect(slower(0.3)).to.equal(1);
  });

  it('stops at once and starts from the beginning', () => {
    const { engine, reader, last } = read();
    reader.play();
    engine.finish();
    reader.stop();
    expect(last()).to.deep.equal({ status: 'stopped', rate: 1 });
    reader.play();
    expect(engine.spoken.at(-1)?.text).to.equal('KIM hilft.');
  });
});
