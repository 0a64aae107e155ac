import type { FragmentValues } from '@kim-widgets/ui';

/**
 * What the address says. Where the visitor lives and how their surname begins are never part of it:
 * they are kept beside it and end with the page.
 */
export interface ContactsState {
  topic?: string | undefined;
  targetGroup?: string | undefined;
  /** The contact whose card is open. */
  contact?: string | undefined;
}

/** What a visitor says about themselves. */
export interface Visitor {
  municipality?: string | undefined;
  /** First letter, or the first letters an office tells apart. */
  initial?: string | undefined;
}

/** Whether anything was asked that a post may be responsible for; a letter alone is no question. */
export function isAsked({ topic, targetGroup }: ContactsState, { municipality }: Visitor): boolean {
  return Boolean(topic) || Boolean(targetGroup) || Boolean(municipality);
}

export const FRAGMENT_KEYS: readonly string[] = ['for', 'group', 'contact'];

/** Stands in the address for a preset the visitor has taken back. */
const NONE = '-';

export type Presets = Pick<ContactsState, 'topic' | 'targetGroup'> & { locked: boolean };

/** The state an address describes; presets hold where it is silent, and everywhere when locked. */
export function readState(values: FragmentValues, presets: Presets): ContactsState {
  const choose = (written: string | undefined, preset: string | undefined) => {
    if (presets.locked && preset) return preset;
    return written === NONE ? undefined : (written ?? preset);
  };
  return {
    topic: choose(values.for?.[0], presets.topic),
    targetGroup: choose(values.group?.[0], presets.targetGroup),
    contact: values.contact?.[0],
  };
}

/** What the address should say; nothing where it is as preset. */
export function writeState(state: ContactsState, presets: Presets): FragmentValues {
  const write = (value: string | undefined, preset: string | undefined) =>
    value === preset ? [] : [value ?? NONE];
  return {
    for: write(state.topic, presets.topic),
    group: write(state.targetGroup, presets.targetGroup),
    contact: state.contact ? [state.contact] : [],
  };
}
