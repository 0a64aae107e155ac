import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withMinifiedTemplates } from './minify-templates.js';

test('styles lose comments and blanks, but none that means something', () => {
  const code = `css\`
    /* why */
    .a :hover,
    .b {
      color: red; /* why */
      margin: \${x} calc(1px + 2px);
      content: ' ; } ';
    }
    \${y}
    @container (width > 3em) {
      .x > b { top: 0; }
    }
  \``;
  assert.equal(
    withMinifiedTemplates(code).replace('css` ', 'css`'),
    "css`.a :hover,.b{color:red;margin:${x} calc(1px + 2px);content:' ; } '}${y} @container (width > 3em){.x > b{top:0}}`",
  );
});

test('templates keep one blank where there was one, also in templates inside them', () => {
  const code = 'html`<p\n  class="a"\n  ?hidden=${html`<i>\n b</i\n>`}\n>\n  two  words\n</p\n>`';
  assert.equal(
    withMinifiedTemplates(code),
    'html`<p class="a" ?hidden=${html`<i> b</i>`}> two words </p>`',
  );
});

test('messages stay as they are, since a translation is found by the exact text', () => {
  const code = 'msg(html`a\n  <b>b</b>`), f(html`a\n  b`), msg(str`a  ${b}`)';
  assert.equal(
    withMinifiedTemplates(code),
    'msg(html`a\n  <b>b</b>`), f(html`a b`), msg(str`a  ${b}`)',
  );
});
