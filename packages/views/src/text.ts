/** A part of a description: a paragraph of lines, or a list. */
export type TextBlock =
  { type: 'paragraph'; lines: readonly string[] } | { type: 'list'; items: readonly string[] };

/**
 * Divides plain text the way its authors write it: an empty line ends a paragraph, lines that begin
 * with `- ` are a list.
 */
export function parseText(text: string): TextBlock[] {
  const blocks: { type: 'paragraph' | 'list'; lines: string[] }[] = [];
  let open = false;
  for (const line of text.split(/\r\n?|\n/).map((raw) => raw.trim())) {
    const item = /^-\s+(.+)$/.exec(line)?.[1];
    const type = item ? 'list' : 'paragraph';
    const last = blocks.at(-1);
    if (line === '' || line === '-') open = false;
    else if (open && last?.type === type) last.lines.push(item ?? line);
    else {
      blocks.push({ type, lines: [item ?? line] });
      open = true;
    }
  }
  return blocks.map(({ type, lines }) =>
    type === 'list' ? { type, items: lines } : { type, lines },
  );
}

/** A stretch of text: words, or words that lead somewhere. */
export interface TextSegment {
  text: string;
  /** Only ever https, http, mailto or tel. */
  href?: string;
}

const MAIL = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}`;
const WEB = String.raw`(?:https?:\/\/|www\.)[^\s<>"'„“”‚‘’]+`;
/**
 * German spellings of numbers: an area code (`0221`, `(0221)`, `+49 221`, `+49 (0)221`) and at least
 * four digits more, grouped by blanks, strokes or slashes. No dots: `01.02.2026` is a day.
 */
const PHONE = String.raw`(?:\+\d{1,3}[ /-]?(?:\(0\)[ ]?)?\d{2,5}|\(0[1-9]\d{1,4}\)|0[1-9]\d{1,4})(?:[ ]?[/–-]?[ ]?\d{2,}){1,5}`;
const LINKABLE = new RegExp(
  String.raw`(?<mail>${MAIL})|(?<web>${WEB})|(?<![\w.,:/–-])(?<phone>${PHONE})(?![\w:]|[.,]\d)`,
  'giu',
);

/** Divides a line into plain words and the addresses, mails and telephone numbers in it. */
export function linkify(line: string): TextSegment[] {
  const segments: TextSegment[] = [];
  let end = 0;
  for (const match of line.matchAll(LINKABLE)) {
    const { mail, web, phone } = match.groups ?? {};
    const text = web ? withoutClosing(web) : match[0];
    const href = mail ? `mailto:${mail}` : web ? webAddress(text) : phoneAddress(phone ?? '');
    if (!href) continue;
    if (match.index > end) segments.push({ text: line.slice(end, match.index) });
    segments.push({ text, href });
    end = match.index + text.length;
  }
  if (end < line.length) segments.push({ text: line.slice(end) });
  return segments;
}

/** A full stop or bracket behind an address belongs to the sentence, unless it was opened within. */
function withoutClosing(address: string): string {
  const trimmed = address.replace(/[.,;:!?…]+$/, '');
  return trimmed.endsWith(')') && !trimmed.includes('(')
    ? withoutClosing(trimmed.slice(0, -1))
    : trimmed;
}

function webAddress(text: string): string | undefined {
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  return URL.canParse(address) ? address : undefined;
}

/** `tel:` address of a number in a German spelling, or `undefined` if it is too short or long. */
function phoneAddress(text: string): string | undefined {
  const digits = text.replace('(0)', '').replace(/[^\d+]/g, '');
  const international = digits.startsWith('+') ? digits : digits.replace(/^0/, '+49');
  return /^\+\d{8,15}$/.test(international) ? `tel:${international}` : undefined;
}
