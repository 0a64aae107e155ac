import type { CellReading } from '../../table/read/read-cell.js';
import { readNumber, readPostcode } from '../../table/read/scalars.js';

/** What a cell that says several things at once adds to a record. */
export interface CompositeReading extends Omit<CellReading, 'value'> {
  /** Properties, deep: merged into what other cells of the row said. */
  patch: Record<string, unknown>;
}

type Composite = (text: string) => CompositeReading;

/** Readers of columns that existing lists have and our own sheets split; by heading. */
export const COMPOSITES: Readonly<Record<string, Composite>> = {
  Kosten: readCost,
  Alter: readAge,
  Anmeldung: readRegistration,
  Adresse: readAddress,
  Straße: (text) => ({ patch: { address: { streetAddress: text } }, doubts: [] }),
  Ort: (text) => ({ patch: { address: { city: text } }, doubts: [] }),
  PLZ: readPostcodeCell,
  Breite: (text) => readDegrees(text, 'lat', 90),
  Länge: (text) => readDegrees(text, 'lon', 180),
  'PLZ und Ort': (text) => readAddress(`, ${text}`),
};

/** "kostenlos", "5 € je Termin", "kostenlos mit Leistungsbescheid, sonst 20 €". */
export function readCost(text: string): CompositeReading {
  const amount = /(\d+(?:\.\d{3})*(?:,\d{1,2})?)\s*(?:€|euro|eur)\b\s*(.*)$/i.exec(
    text.replace('€', '€ ').replaceAll('€ ', 'EUR '),
  );
  const isFree = /kostenlos|kostenfrei|gratis|umsonst|gebührenfrei|^keine$|^0/i.test(text);
  const onlyFree =
    /^(das angebot ist )?(kostenlos|kostenfrei|gratis|umsonst|gebührenfrei|keine|0( ?€)?)\.?!?$/i;
  if (onlyFree.test(text.trim())) return { patch: { cost: { type: 'free' } }, doubts: [] };
  if (isFree) {
    const partly = amount !== null || /sonst|teil|manche|ermäßigt|für |mit /i.test(text);
    return {
      patch: { cost: { type: partly ? 'partly_free' : 'free', description: { de: text } } },
      doubts: partly
        ? [
            {
              message: 'als „teilweise kostenlos“ gelesen',
              suggestion: 'Art und Betrag getrennt angeben',
            },
          ]
        : [],
    };
  }
  if (!amount) {
    return {
      patch: {},
      doubts: [
        { message: 'keine Kosten erkannt', suggestion: 'kostenlos oder ein Betrag in Euro' },
      ],
      unread: text,
    };
  }
  const unit = (amount[2] ?? '').replace(/^[/,\s]+/, '').trim();
  return {
    patch: {
      cost: {
        type: 'paid',
        amount: readNumber(amount[1] ?? '').value,
        ...(unit && { unit: { de: unit } }),
        ...(amount.index > 0 && { description: { de: text } }),
      },
    },
    doubts: [],
  };
}

/** "ab 16 J.", "16–25 Jahre", "bis 27", "18+". */
export function readAge(text: string): CompositeReading {
  const range = /^(?:von\s*)?(\d{1,2})\s*(?:-|–|bis)\s*(\d{1,3})\s*(j\.?|jahren?|jahre)?$/i.exec(
    text,
  );
  if (range) {
    return {
      patch: { eligibility: { minAge: Number(range[1]), maxAge: Number(range[2]) } },
      doubts: [],
    };
  }
  const from = /^(?:ab\s*(\d{1,2})|(\d{1,2})\s*\+)\s*(j\.?|jahren?|jahre)?$/i.exec(text);
  if (from) return { patch: { eligibility: { minAge: Number(from[1] ?? from[2]) } }, doubts: [] };
  const to = /^bis\s*(?:zu\s*)?(\d{1,3})\s*(j\.?|jahren?|jahre)?$/i.exec(text);
  if (to) return { patch: { eligibility: { maxAge: Number(to[1]) } }, doubts: [] };
  return {
    patch: { eligibility: { description: { de: text } } },
    doubts: [
      { message: 'kein Alter erkannt; steht als Voraussetzung in Worten', suggestion: 'ab 16' },
    ],
  };
}

export function readRegistration(text: string): CompositeReading {
  const withoutOne =
    /ohne (anmeldung|termin)|nicht (nötig|erforderlich|notwendig)|einfach (kommen|vorbei)|^offen|^keine|^nein/i;
  if (withoutOne.test(text)) return { patch: { registration: { modes: ['walk_in'] } }, doubts: [] };
  const withOne = /anmeld|termin|vereinbar|telefon|mail|erforderlich|^ja$/i.test(text);
  const says = !/^(ja|erforderlich|nach vereinbarung|mit termin)$/i.test(text);
  return {
    patch: {
      registration: {
        ...(withOne && { modes: ['appointment'] }),
        ...(says && { description: [{ de: text }] }),
      },
    },
    doubts: withOne
      ? []
      : [{ message: 'Weg der Anmeldung nicht erkannt; steht als Schritt in Worten' }],
  };
}

/** "Dorfstr. 5, 51643 Gummersbach" */
export function readAddress(text: string): CompositeReading {
  const match = /^(.*?)[,\n]?\s*(?:D\s*-\s*)?(\d{5})\s+([^\d,]+?)\s*$/s.exec(text);
  if (!match) {
    return {
      patch: {},
      doubts: [{ message: 'keine Anschrift erkannt', suggestion: 'Straße Nr., PLZ Ort' }],
      unread: text,
    };
  }
  const street = (match[1] ?? '').replaceAll(/^[,\s]+|[,\s]+$/g, '');
  return {
    patch: {
      address: {
        ...(street && { streetAddress: street.replaceAll('\n', ', ') }),
        postalCode: match[2],
        city: match[3],
      },
    },
    doubts: [],
  };
}

function readPostcodeCell(text: string): CompositeReading {
  const { value, doubt, suggestion } = readPostcode(text);
  return {
    patch: value === undefined ? {} : { address: { postalCode: value } },
    doubts: doubt ? [{ message: doubt, ...(suggestion && { suggestion }) }] : [],
    ...(value === undefined && { unread: text }),
  };
}

function readDegrees(text: string, name: 'lat' | 'lon', most: number): CompositeReading {
  const { value } = readNumber(text);
  const fits = typeof value === 'number' && Math.abs(value) <= most;
  return fits
    ? { patch: { coordinates: { [name]: value } }, doubts: [] }
    : { patch: {}, doubts: [{ message: 'keine Gradzahl' }], unread: text };
}
