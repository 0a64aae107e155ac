import type { Audience } from '@kim-widgets/angebote';
import type { FocusController } from '@kim-widgets/ui';
import type { ReadySource } from '@kim-widgets/views';
import type { SearchContext } from './search-context.js';
import type { StateController } from './state-controller.js';
import type { Presets } from './state.js';

/** What the list needs of the widget around it. */
export interface ListHost {
  searching: StateController;
  focusing: FocusController;
  ready: () => ReadySource | undefined;
  context: (ready: ReadySource) => SearchContext;
  /** Language of the interface. */
  language: () => string;
  /** Language wanted for the database's texts. */
  contentLanguage: () => string;
  now: () => Date;
  presets: () => Presets;
  audience: () => Audience;
  headingLevel: () => number;
  wide: () => boolean;
  /** Address of an offer's detail. */
  href: (id: string) => string;
  open: (event: Event, id: string) => void;
}
