import { expect } from 'chai';
import { FIRST_CHOICE, fromFragment, toFragment, withAttribute, withWidget } from './choice.js';
import { judgeAction } from './contrast.js';
import { snippetOf } from './snippet.js';

describe('the snippet page', () => {
  it('keeps everything that was chosen behind # of its address', () => {
    const choice = {
      ...withAttribute(withWidget(FIRST_CHOICE, 'mobility-map'), 'mode', 'coverage'),
      way: 'frame' as const,
      lang: 'uk',
      theme: 'dark' as const,
      action: '#1f6b4f',
      radius: '0',
    };
    expect(fromFragment(`#${toFragment(choice)}`)).to.deep.equal(choice);
  });

  it('takes nothing it does not know from an address', () => {
    const choice = fromFragment('#widget=x&way=y&action=red;}&radius=1e9&-onclick=z&theme=t');
    expect(choice).to.deep.equal({ ...FIRST_CHOICE, attributes: {} });
  });

  it('writes values so that they cannot leave their quotes', () => {
    const choice = withAttribute(FIRST_CHOICE, 'src', '"><script>x</script>');
    expect(snippetOf(choice, '').html).to.contain('src="&quot;>&lt;script>x&lt;/script>"');
  });

  it('gives the look along with a frame, and as a style sheet otherwise', () => {
    const choice = { ...FIRST_CHOICE, action: '#1f6b4f', radius: '0' };
    expect(snippetOf(choice, '').css).to.equal(
      'kim-offer-search {\n  --kim-color-action: #1f6b4f;\n  --kim-radius: 0px;\n}',
    );
    const frame = snippetOf({ ...choice, way: 'frame' }, '');
    expect(frame.css).to.equal(undefined);
    expect(frame.html).to.contain('color-action=%231f6b4f&amp;radius=0');
  });

  it('drops attributes the next widget does not have, and keeps the rest', () => {
    const choice = withAttribute(FIRST_CHOICE, 'topics', 'language');
    expect(withWidget(choice, 'explainer').attributes).to.deep.equal({});
    expect(withWidget(choice, 'contact-cards').attributes).to.deep.equal(choice.attributes);
  });

  it('judges a colour of links and buttons by its contrast', () => {
    expect(judgeAction('#777777').ok).to.equal(false);
    expect(judgeAction('#2044aa').ok).to.equal(true);
  });
});
