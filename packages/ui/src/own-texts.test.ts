import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { expect } from 'chai';
import { loadOwnTexts, readOwnTexts } from './own-texts.js';

const addressOf = (json: unknown) =>
  URL.createObjectURL(new Blob([JSON.stringify(json)], { type: 'application/json' }));
const back = generateMsgId('Zurück', false);
const again = generateMsgId(['Wieder ab ', '.'], false);

describe('a municipality’s own texts', () => {
  it('are found by the German text or by the message’s id', () => {
    const { texts, problems } = readOwnTexts({
      de: { Zurück: 'Nach Hause', 'Wieder ab {0}.': 'Da ab {0}.' },
      uk: { [back]: 'Додому' },
    });
    expect(problems).to.deep.equal([]);
    expect(texts.get('de')?.[back]).to.equal('Nach Hause');
    expect(texts.get('de')?.[again]).to.deep.include({ strTag: true, strings: ['Da ab ', '.'] });
    expect(texts.get('uk')?.[back]).to.equal('Додому');
  });

  it('name what is not as it should be, and leave it out', () => {
    const { texts, problems } = readOwnTexts({
      $schema: '../texts.schema.json',
      de: { 'Gibt es nicht': 'x', Zurück: 3, 'Wieder ab {0}.': 'Ab {1}.' },
      fr: 'bonjour',
    });
    expect(problems).to.have.length(4);
    expect(problems.join()).to.contain('no text is called "Gibt es nicht"');
    expect(problems.join()).to.contain('"Ab {1}." has a placeholder that "Wieder ab {0}." has not');
    expect(texts.get('de')).to.deep.equal({});
    expect(readOwnTexts([]).problems).to.have.length(1);
  });

  it('stand in front of the texts of their language, and of no other', async () => {
    const own = await loadOwnTexts(addressOf({ uk: { Zurück: 'Додому' } }));
    const ours = { templates: { [back]: 'Назад', other: 'Інше' } };
    expect(own?.over(ours, 'uk').templates[back]).to.equal('Додому');
    expect(own?.over(ours, 'uk').templates.other).to.equal('Інше');
    expect(own?.over(ours, 'ru').templates[back]).to.equal('Назад');
    expect(own?.has('de')).to.equal(false);
  });

  it('are shown as they are typed, markup and all', () => {
    const { texts } = readOwnTexts({ de: { Zurück: '<img src=x onerror=alert(1)>' } });
    expect(texts.get('de')?.[back]).to.equal('<img src=x onerror=alert(1)>');
  });

  it('that cannot be had leave ours', async () => {
    expect(await loadOwnTexts('/nowhere/texts.json')).to.equal(undefined);
  });
});
