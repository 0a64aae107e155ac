import type { Audience } from '@kim-widgets/angebote';
import type { FocusController } from '@kim-widgets/ui';
import type { ReadySource } from '@kim-widgets/views';
import type { FacetContext } from './facet-model.js';
import type { StateController } from './state-controller.js';
import type { Presets } from './state.js';

/** What the list needs of the widget around it. */
export interface ListHost {
  searching: StateController;
  focusing: FocusController;
  ready: () => ReadySource | undefined;
  context: (ready: ReadySource) => FacetContext;
  /** Language of the interface. */
  language: () => string;
  /** Language wanted for the database's texts. */
  contentLanguage: () => string;
  now: () => Date;
  presets: () => Presets;
  audience: () => Audience;
  pageSize: () => number;
  headingLevel: () => number;
  wide: () => boolean;
  open: (event: Event, id: string) => void;
  /** Something else is asked than before. */
  asked: () => void;
}
