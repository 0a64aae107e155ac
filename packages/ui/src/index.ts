export { addStyles } from './add-styles.js';
export { ClockController } from './clock-controller.js';
export { ComboboxController, type ComboboxOptions } from './combobox-controller.js';
export { saveFile } from './device.js';
export { LoadErrorEvent, LoadEvent, wantsBrowser } from './events.js';
export { FocusController } from './focus-controller.js';
export {
  TIME_ZONE,
  dayOf,
  formatDate,
  formatDays,
  formatList,
  formatNumber,
  formatRelative,
  formatUnit,
  joinedAsList,
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
export {
  LanguageRequestEvent,
  interfaceLanguageOf,
  type InterfaceLanguage,
} from './language-events.js';
export { LazyController } from './lazy-controller.js';
export { RenderNet } from './render-net.js';
export { directionOf, interfaceLanguage, matchLanguage } from './language.js';
export { renderCombobox, type ComboboxView } from './render-combobox.js';
export { ShortcutController, type ShortcutOptions } from './shortcut-controller.js';
export { ownName } from './own-name.js';
export { pageLink } from './page-link.js';
export { percentEncoded } from './percent-encoded.js';
export { base } from './styles/base.styles.js';
export { buttons } from './styles/buttons.styles.js';
export { cards } from './styles/cards.styles.js';
export { checks } from './styles/checks.styles.js';
export { chips } from './styles/chips.styles.js';
export { contrastOf } from './styles/contrast.js';
export { disclosure } from './styles/disclosure.styles.js';
export { facts } from './styles/facts.styles.js';
export { fields } from './styles/fields.styles.js';
export { notes } from './styles/notes.styles.js';
export { skeleton } from './styles/skeleton.styles.js';
export { suggestions } from './styles/suggestions.styles.js';
export { tags } from './styles/tags.styles.js';
export { tokens } from './styles/tokens.styles.js';
export { textWithParts } from './text-with-parts.js';
export { WidthController } from './width-controller.js';
