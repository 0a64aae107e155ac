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
    expect(problems[0]).to.equal(
      'no text is called "Gibt es nicht": copy the key from Storybook\'s page "Texts of your own" (de)',
    );
    expect(problems[1]).to.equal('"Zurück" must be a text in quotation marks (de)');
    expect(problems[2]).to.contain(
      '"Ab {1}." has {1}, for which there is nothing: there is {0} to {0}',
    );
    expect(texts.get('de')).to.deep.equal({});
    expect(readOwnTexts([]).problems).to.have.length(1);
  });

  it('are had for sentences with bold words and names in them, too', () => {
    const { texts, problems } = readOwnTexts({
      de: {
        'Zuständig für {0} in {1}.': 'In {1} für {0} da.',
        'Der *Kreis* hilft Ihnen weiter.': 'Fragen Sie das *Kreishaus*.',
        'days-range': '{0} – {1}',
      },
    });
    expect(problems).to.deep.equal([]);
    expect(texts.get('de')?.['days-range']).to.deep.include({ values: [0, 1] });
    expect(Object.values(texts.get('de') ?? {})).to.include('Fragen Sie das *Kreishaus*.');
  });

  it('do not replace the code of a language', () => {
    const { problems } = readOwnTexts({ de: { 'language-code': 'xx', de: 'xx' } });
    expect(problems).to.have.length(2);
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
