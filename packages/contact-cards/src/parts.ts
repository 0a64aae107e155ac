import { LazyController, addStyles } from '@kim-widgets/ui';
import type { LitElement } from 'lit';
import type { AnswersController, AnswersHost } from './answers/answers-controller.js';
import type { ProfessionalController } from './professional/professional-controller.js';

/** What of the widget is only loaded when it is needed. */
export class Parts {
  /** Finds the right contact and shows it. */
  readonly answers: LazyController<AnswersController>;
  /** Contacts by attributes, and one by its id. */
  readonly lists: LazyController<typeof import('./lists/index.js')>;
  /** All contacts to print. */
  readonly directory: LazyController<typeof import('./directory/index.js')>;
  /** What those see who work with the contacts. */
  readonly professional: LazyController<ProfessionalController>;
  readonly emergency: LazyController<typeof import('./emergency-part.js')>;

  constructor(element: LitElement, host: AnswersHost) {
    this.answers = new LazyController(element, async () => {
      const { AnswersController } = await import('./answers/answers-controller.js');
      return new AnswersController(element, host);
    });
    this.lists = new LazyController(element, () => import('./lists/index.js'));
    this.directory = new LazyController(element, async () => {
      const part = await import('./directory/index.js');
      addStyles(element, [part.directory]);
      return part;
    });
    this.professional = new LazyController(element, async () => {
      const { ProfessionalController } = await import('./professional/professional-controller.js');
      return new ProfessionalController(element, host.context);
    });
    this.emergency = new LazyController(element, async () => {
      const part = await import('./emergency-part.js');
      addStyles(element, [part.emergency]);
      return part;
    });
  }
}
