export type * from '../generated/explainer.js';
export { factValue, fillFacts, type TextPart } from './facts.js';
export {
  loadLocalContent,
  loadPack,
  packLanguages,
  type Audience,
  type PackName,
} from './files.js';
export { fitState, type FitAnswers, type FitState } from './fit.js';
export { applyLocalContent, offeredLanguages } from './local-content.js';
export { localized } from './localized.js';
export {
  shownRows,
  shownTopics,
  type ShownRow,
  type ShownScreen,
  type ShownSentence,
  type ShownTopic,
} from './shown.js';
export { staticExplainer, type StaticOptions } from './static-html.js';
export { validateExplainer, type ExplainerProblem } from './validate.js';
export { markWords, type MarkedPart } from './words.js';
