export { calendarFile, type CalendarEntry } from './calendar-file.js';
export {
  awayInWords,
  nameOf,
  postName,
  renderPost,
  type AnsweredPost,
  type Away,
} from './contact-words.js';
export type { ViewContext } from './context.js';
export { capacityTag } from './capacity.js';
export { costInWords } from './cost.js';
export { emergency, emergencyNumbers, renderEmergency } from './emergency.js';
export { checkedInWords } from './freshness.js';
export {
  momentInFull,
  momentInWords,
  openInWords,
  seasonInWords,
  timetableInWords,
  type WhenInWords,
} from './hours.js';
export {
  distanceInWords,
  eyebrowInWords,
  kindInWords,
  offerCard,
  offerTags,
  whenInWords,
} from './offer-card.js';
export { offerInContext, type OfferInContext } from './offer-in-context.js';
export { formatPhone } from './phone.js';
export { accessInWords, addressLine, kindOfPlace, placeName } from './place-words.js';
export { mailAddress } from './mail-address.js';
export { loadErrorInWords } from './load-error-words.js';
export { renderLoadError } from './render-load-error.js';
export { renderQrCode } from './qr.js';
export {
  renderChecked,
  renderFact,
  renderOfferCard,
  renderTag,
  type CardOptions,
  type Fact,
  type OfferCard,
  type Tag,
} from './render-offer-card.js';
export { renderForeignText, renderLine, renderText } from './render-text.js';
export { daysInWords, renderSpan, timeRange, timeRangeLong } from './times.js';
export { vCard, type VCard } from './vcard.js';
export {
  commaIn,
  renderMarked,
  renderJoined,
  renderWordList,
  renderWords,
  sameLanguage,
  type Ranges,
  type Words,
} from './words.js';
export { LabelsController } from './labels-controller.js';
export { SourceController, type ReadySource, type SourceOptions } from './source-controller.js';
export { findPlaces, type PlaceMatch } from './find-places.js';
export { PlaceController, type PlaceOptions } from './place-controller.js';
export { PlaceDraft } from './place-draft.js';
export { placeFrame, renderPlaceField } from './render-place-field.js';
export { renderPlaceFrame, type PlaceFrame } from './render-place-frame.js';
export { openPrintPage, type PrintPage } from './print-page.js';
export {
  renderDocuments,
  renderNotes,
  renderTakeAlong,
  renderTakeAlongPart,
  type TakeAlong,
} from './take-along.js';
export { takeAlongStyles } from './take-along.styles.js';
