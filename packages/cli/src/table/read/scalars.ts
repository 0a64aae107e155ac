import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** A value that was read, or why it could not be; both where it was read with a doubt. */
export interface Reading {
  value?: unknown;
  doubt?: string;
  suggestion?: string;
}

const MONTHS = [
  'jan',
  'feb',
  'm[aä]r|mrz',
  'apr',
  'mai',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dez',
].map((name) => new RegExp(`^(${name})`, 'i'));

/** "0221/4710-123" → +492214710123. German unless a country is given. */
export function readPhone(text: string): Reading {
  // A bracketed zero behind the country is only dialled without it; words in front are labels.
  const cleaned = text
    .replace(/\(0\)/g, '')
    .replace(/^[^\d+(]*/, '')
    .replace(/^0049/, '+49');
  const phone = parsePhoneNumberFromString(cleaned, 'DE');
  if (phone?.isPossible() && !phone.ext) return { value: phone.number };
  if (phone?.ext) {
    return {
      value: phone.number,
      doubt: `Durchwahl „${phone.ext}“ gehört nicht zur Nummer`,
      suggestion: `${phone.number}${phone.ext}`,
    };
  }
  const digits = text.replaceAll(/\D/g, '');
  if (/^\d{3,6}$/.test(digits)) return { doubt: 'keine vollständige Rufnummer mit Vorwahl' };
  return { doubt: 'keine Rufnummer' };
}

/** 9.3.2026, 09.03.26, 2026-03-09, "9. März 2026", 3/2026 → ISO date. */
export function readDate(text: string): Reading {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/.exec(text);
  if (iso) return isoDate(iso[1], iso[2], iso[3]);
  const german = /^(?:[a-zä]{2,}\.?,?\s+)?(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{2}|\d{4})$/i.exec(text);
  if (german) return isoDate(fullYear(german[3]), german[2], german[1]);
  const words = /^(\d{1,2})\.?\s*([a-zä]+)\.?\s*(\d{2}|\d{4})$/i.exec(text);
  const month = MONTHS.findIndex((name) => name.test(words?.[2] ?? '')) + 1;
  if (words && month > 0) return isoDate(fullYear(words[3]), String(month), words[1]);
  // Excel's own count of days, where a cell lost its date format.
  const serial = /^\d{5}$/.test(text) ? Number(text) : NaN;
  if (serial >= 36_526 && serial <= 73_050) {
    const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
    return { value: day, doubt: 'Zahl ohne Datumsformat als Tag gelesen', suggestion: day };
  }
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashes) {
    const guess = isoDate(slashes[3], slashes[2], slashes[1]);
    return { ...guess, doubt: 'Tag und Monat könnten vertauscht sein' };
  }
  return { doubt: 'kein Datum', suggestion: 'so schreiben: 09.03.2026' };
}

function isoDate(year = '', month = '', day = ''): Reading {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
    ? { value: iso }
    : { doubt: 'diesen Tag gibt es nicht' };
}

function fullYear(year = ''): string {
  return year.length === 2 ? `20${year}` : year;
}

/** "1.200", "12,50 €", "ca. 3" → number; a dot before three digits separates thousands. */
export function readNumber(text: string): Reading {
  const match = /^(ca\.?|etwa|ungefähr|ab|bis)?\s*(-?\d[\d.,]*)\s*(\p{L}+|€|\.|J\.|%)*$/iu.exec(
    text,
  );
  if (!match?.[2]) return { doubt: 'keine Zahl' };
  const digits = match[2];
  const normal = digits.includes(',')
    ? digits.replaceAll('.', '').replace(',', '.')
    : digits.replaceAll(/\.(?=\d{3}(\D|$))/g, '');
  const value = Number(normal);
  if (!Number.isFinite(value)) return { doubt: 'keine Zahl' };
  return match[1] ? { value, doubt: `„${match[1]}“ geht verloren` } : { value };
}

export function readBoolean(text: string): Reading {
  if (/^(ja|j|x|✓|✔|wahr|true|1|vorhanden|yes)$/i.test(text)) return { value: true };
  if (/^(nein|n|-|–|falsch|false|0|keine?|nicht vorhanden|no)$/i.test(text))
    return { value: false };
  return { doubt: 'weder ja noch nein', suggestion: 'ja oder nein' };
}

/** "9", "9.00", "9:00 Uhr" → 09:00 */
export function readTime(text: string): Reading {
  const match = /^(\d{1,2})(?:[.:](\d{2}))?(?::00)?\s*(?:uhr|h)?$/i.exec(text);
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? 0)];
  if (!match || hour > 24 || minute > 59) return { doubt: 'keine Uhrzeit' };
  return { value: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}

export function readEmail(text: string): Reading {
  const address = text
    .replace(/^(mailto:|e-?mail:?\s*)/i, '')
    .replace(/\s*(\(at\)|\[at\])\s*/i, '@');
  if (!/^[^\s@<>"?]+@[^\s@<>"?]+\.[^\s@<>"?]+$/.test(address))
    return { doubt: 'keine E-Mail-Adresse' };
  return address === text
    ? { value: address }
    : { value: address, doubt: 'Schreibweise berichtigt' };
}

/** "www.stadt.example" gets the scheme that nobody types. */
export function readUrl(text: string): Reading {
  if (/^(https?:\/\/|mailto:|tel:)\S+$/i.test(text)) return { value: text };
  if (/^[\p{L}\d-]+(\.[\p{L}\d-]+)+(\/\S*)?$/u.test(text)) {
    return { value: `https://${text}`, doubt: '„https://“ ergänzt', suggestion: `https://${text}` };
  }
  return { doubt: 'keine Internetadresse', suggestion: 'mit https:// beginnen' };
}

/** Five digits; Excel drops a zero in front. */
export function readPostcode(text: string): Reading {
  const digits = text.replace(/^D\s*-\s*/i, '').replaceAll(/\s/g, '');
  if (/^\d{5}$/.test(digits)) return { value: digits };
  if (/^\d{4}$/.test(digits)) {
    return { value: `0${digits}`, doubt: 'führende Null ergänzt', suggestion: `0${digits}` };
  }
  return { doubt: 'keine Postleitzahl' };
}

/** Five or eight digits; Excel drops a zero in front. */
export function readAgs(text: string): Reading {
  const digits = text.replaceAll(/\s/g, '');
  if (/^(\d{5}|\d{8})$/.test(digits)) return { value: digits };
  if (/^(\d{4}|\d{7})$/.test(digits)) {
    return { value: `0${digits}`, doubt: 'führende Null ergänzt', suggestion: `0${digits}` };
  }
  return { doubt: 'kein Gemeindeschlüssel' };
}
