import { bitset, countCommon, drop, has, intersect, put, unite, type Bitset } from './bitset.js';
import { withRoom } from './grow.js';
import type { Filters } from './types.js';

/** Facet → value → the documents that have it. */
export class Facets {
  constructor(private readonly facets: Map<string, Map<string, Bitset>> = new Map()) {}

  get all(): ReadonlyMap<string, ReadonlyMap<string, Bitset>> {
    return this.facets;
  }

  add(document: number, filters: Filters, size: number): void {
    for (const [facet, values] of Object.entries(filters)) {
      if (values.length === 0) continue;
      const bitsets = this.facets.get(facet) ?? new Map<string, Bitset>();
      this.facets.set(facet, bitsets);
      for (const value of values) {
        const bits = withRoom(bitsets.get(value) ?? bitset(size), (size + 31) >>> 5);
        put(bits, document);
        bitsets.set(value, bits);
      }
    }
  }

  /** Forgets a document, and values that no other document has. */
  remove(document: number): void {
    for (const [facet, values] of this.facets) {
      for (const [value, bits] of values) {
        if (!has(bits, document)) continue;
        const copy = bits.slice();
        drop(copy, document);
        if (copy.some((word) => word !== 0)) values.set(value, copy);
        else values.delete(value);
      }
      if (values.size === 0) this.facets.delete(facet);
    }
  }

  /** Documents with one of the values. */
  withAny(facet: string, values: readonly string[], size: number): Bitset {
    const bits = bitset(size);
    for (const value of values) {
      const documents = this.facets.get(facet)?.get(value);
      if (documents) unite(bits, documents);
    }
    return bits;
  }

  /**
   * Applies the filters to the hits.
   *
   * @returns the hits left, and per facet and value how many there are when every facet but this
   * one is applied, so that each count says what choosing the value would give
   */
  apply(
    hits: Bitset,
    filters: Filters,
    size: number,
  ): { left: Bitset; counts: Record<string, Record<string, number>> } {
    const chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
    const masks = chosen.map(([facet, values]) => ({
      facet,
      mask: this.withAny(facet, values, size),
    }));
    const without = (facet?: string): Bitset => {
      const bits = hits.slice();
      for (const other of masks) if (other.facet !== facet) intersect(bits, other.mask);
      return bits;
    };
    const left = without();
    const counts = Array.from(this.facets, ([facet, values]) => {
      const base = masks.some((mask) => mask.facet === facet) ? without(facet) : left;
      return [facet, countValues(base, values)] as const;
    });
    return { left, counts: Object.fromEntries(counts) };
  }
}

function countValues(hits: Bitset, values: ReadonlyMap<string, Bitset>): Record<string, number> {
  return Object.fromEntries(
    Array.from(values, ([value, documents]) => [value, countCommon(hits, documents)]),
  );
}
