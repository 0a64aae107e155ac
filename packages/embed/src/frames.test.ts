import { expect } from 'chai';
import { heightIn, hostFrames } from './frames.js';

const until = async (holds: () => boolean) => {
  for (let tries = 0; tries < 100 && !holds(); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

describe('a widget in a frame', () => {
  let stop: () => void = () => undefined;

  afterEach(() => {
    stop();
    document.body.replaceChildren();
  });

  /** A frame at the embed page's address, with a document of our own that is `height` px high. */
  async function addFrame(height: number): Promise<HTMLIFrameElement> {
    const frame = document.createElement('iframe');
    frame.src = '/packages/embed/src/embed.html?widget=none&src=a.json';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const { contentDocument } = frame;
    contentDocument!.body.replaceChildren();
    contentDocument!.body.style.margin = '0';
    const content = contentDocument!.createElement('div');
    content.style.height = `${height}px`;
    contentDocument!.body.append(content);
    // Messages carry the window whose script sent them, so the frame needs a script of its own.
    const script = contentDocument!.createElement('script');
    script.type = 'module';
    script.textContent = `import { tellHeight } from '${new URL('./frames.js', import.meta.url).href}';
      tellHeight(window);`;
    contentDocument!.body.append(script);
    return frame;
  }

  it('is as high as its content, also when that grows', async () => {
    const frame = await addFrame(700);
    const host = hostFrames(document);
    stop = () => host.stop();
    host.greet();
    await until(() => frame.clientHeight === 700);
    expect(frame.clientHeight).to.equal(700);
    frame.contentDocument!.querySelector('div')!.style.height = '900px';
    await until(() => frame.clientHeight === 900);
    expect(frame.clientHeight).to.equal(900);
  });

  it('tells nothing to a page that has not asked', async () => {
    const heard: unknown[] = [];
    const listen = ({ data }: MessageEvent) => heard.push(data);
    window.addEventListener('message', listen);
    await addFrame(700);
    await until(() => heard.length > 0);
    window.removeEventListener('message', listen);
    expect(heard).to.deep.equal([{ type: 'kim-frame-ready' }]);
  });

  it('takes no height from another window than the frame’s', async () => {
    const frame = await addFrame(10);
    const host = hostFrames(document);
    stop = () => host.stop();
    host.greet();
    await until(() => frame.clientHeight === 10);
    window.postMessage({ type: 'kim-frame-height', height: 4000 }, '*');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(frame.clientHeight).to.equal(10);
  });

  it('takes no height from a frame that has gone to another origin', () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = '/packages/embed/src/embed.html?widget=none&src=a.json';
    document.body.append(frame);
    const host = hostFrames(document);
    stop = () => host.stop();
    const { clientHeight } = frame;
    const message = { type: 'kim-frame-height', height: 4000 };
    window.dispatchEvent(
      new MessageEvent('message', {
        data: message,
        source: frame.contentWindow,
        origin: 'https://other.example',
      }),
    );
    expect(frame.clientHeight).to.equal(clientHeight);
  });

  for (const height of [0, -5, Number.NaN, Infinity, 1e9, '700', null]) {
    it(`is not made ${String(height)} high`, () => {
      expect(heightIn({ type: 'kim-frame-height', height })).to.equal(undefined);
    });
  }

  it('hears no other messages', () => {
    for (const data of [null, 'kim-frame-height', 7, [], { height: 700 }]) {
      expect(heightIn(data)).to.equal(undefined);
    }
  });
});
