/** The two functions of `xliff` that are used; the package brings no types. */
declare module 'xliff' {
  export interface XliffUnit {
    source: string;
    target?: unknown;
    note?: string;
    additionalAttributes?: Record<string, string>;
  }

  export interface XliffDocument {
    resources: Record<string, Record<string, XliffUnit>>;
    sourceLanguage: string;
    targetLanguage: string;
  }

  export function jsToXliff12(document: XliffDocument): Promise<string>;
  export function xliff12ToJs(xml: string): Promise<XliffDocument>;
}
