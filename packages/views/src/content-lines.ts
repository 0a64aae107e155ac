/** What calendar files (RFC 5545) and vCards (RFC 2426) have in common: lines of text with marks. */

/** Text with the characters that mean something in such a file marked as text. */
export function escapeText(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, String.raw`\$&`)
      .replace(/\r\n?|\n/g, String.raw`\n`)
      // eslint-disable-next-line no-control-regex -- a stray control character would end or break a line
      .replace(/[\u0000-\u001f\u007f]/g, '')
  );
}

const LINE_OCTETS = 75;

/** Lines of at most 75 bytes, never cut within a character. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  const folded: string[] = [];
  let current = '';
  let size = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    // A continuation begins with a blank, which counts.
    if (size + bytes > LINE_OCTETS) {
      folded.push(current);
      current = ' ';
      size = 1;
    }
    current += character;
    size += bytes;
  }
  return [...folded, current].join('\r\n');
}
