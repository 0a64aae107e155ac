/** What the widget shows: a finder, a list in one of three lengths, a table, or a sheet to print. */
export type ContactsView = 'finder' | 'list' | 'compact' | 'full' | 'matrix' | 'directory';

/** By what a list is divided. */
export type Grouping = 'municipality' | 'topic';

const VIEWS: readonly ContactsView[] = ['finder', 'list', 'compact', 'full', 'matrix', 'directory'];

/** The view an attribute names; the finder for anything else. */
export function viewOf(attribute: string): ContactsView {
  return VIEWS.find((view) => view === attribute) ?? 'finder';
}

/** Words of an attribute: `"housing, work"` or `"housing work"`. */
export function wordsOf(attribute: string): string[] {
  return attribute.split(/[\s,]+/).filter(Boolean);
}
