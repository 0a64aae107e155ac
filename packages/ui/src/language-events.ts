/** The language of a page's interface, for those who show or change it. */
export interface InterfaceLanguage {
  /** The language now shown (BCP 47). */
  current: () => string;
  /** What the visitor chose, if it is not what the page says. */
  chosen: () => string | undefined;
  /** Languages there are texts in, German first. */
  available: readonly string[];
  /**
   * Shows another language because the visitor wants it: the nearest one there is, German if there is
   * none. The address keeps it, nothing else does.
   *
   * @throws when its texts cannot be loaded; the page stays as it was
   */
  use: (language: string) => Promise<void>;
}

/**
 * Asks the page for its interface language. Whoever started localization answers at once; on a page
 * where nobody did, there is no answer and German stays.
 */
export class LanguageRequestEvent extends Event {
  static readonly type = 'kim-language-request';
  answer: InterfaceLanguage | undefined;
  constructor() {
    super(LanguageRequestEvent.type, { bubbles: true, composed: true });
  }
}

/** The interface language of the page around an element; undefined where there is none to choose. */
export function interfaceLanguageOf(element: Element): InterfaceLanguage | undefined {
  const request = new LanguageRequestEvent();
  element.dispatchEvent(request);
  return request.answer;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kim-language-request': LanguageRequestEvent;
  }
}
