export { KimExplainer } from './explainer.js';
export type { SpeechEngine } from './read-aloud/voices.js';
