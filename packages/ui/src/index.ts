export { addStyles } from './add-styles.js';
export { base } from './base.styles.js';
export { ClockController } from './clock-controller.js';
export { ComboboxController, type ComboboxOptions } from './combobox-controller.js';
export { saveFile, wantsBrowser } from './device.js';
export { LoadErrorEvent, LoadEvent } from './events.js';
export { FocusController } from './focus-controller.js';
export { cards, disclosure, facts, notes, skeleton, tags } from './content.styles.js';
export { buttons, chips } from './controls.styles.js';
export { checks, fields } from './fields.styles.js';
export {
  TIME_ZONE,
  dayOf,
  formatDate,
  formatDays,
  formatList,
  formatNumber,
  formatRelative,
  formatUnit,
  languageNames,
  plural,
  timeOf,
  weekdayName,
} from './format.js';
export { FragmentController, type FragmentOptions } from './fragment-controller.js';
export { readFragment, writeFragment, type FragmentValues } from './fragment.js';
export { memoizeLast } from './memoize-last.js';
export { heading, type HeadingOptions } from './heading.js';
export * from './icons-of-controls.js';
export * from './icons-of-details.js';
export * from './icons-of-lists.js';
export * from './icons-of-ways.js';
export { icon } from './icon.js';
export { LanguageController } from './language-controller.js';
export { directionOf, interfaceLanguage, matchLanguage } from './language.js';
export { renderCombobox, type ComboboxView } from './render-combobox.js';
export { ShortcutController, type ShortcutOptions } from './shortcut-controller.js';
export { suggestions } from './suggestions.styles.js';
export { pageLink } from './page-link.js';
export { tokens } from './tokens.styles.js';
export { WidthController } from './width-controller.js';
