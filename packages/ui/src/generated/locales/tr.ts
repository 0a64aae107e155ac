/* Generated from packages/ui/locales/tr.xlf by `npm run generate`. Do not edit. */
import { unpackTexts } from '../../packed-texts.js';

export const { templates } = unpackTexts({
  seed: 1,
  steps: [],
  texts: "",
  templates: {
  },
});
