export type * from './generated/database.js';
export { forAudience } from './audience.js';
export {
  CONTACT_FIELDS,
  contactDocument,
  OFFER_FIELDS,
  offerDocument,
  type IndexDocument,
  type IndexFields,
} from './documents.js';
export type { Lease } from './registry.js';
export { builtList } from './built/listed.js';
export {
  BUILT_FORMAT,
  type BuiltBase,
  type BuiltCards,
  type BuiltFiles,
  type BuiltList,
  type BuiltManifest,
  type BuiltRecords,
  type BuiltShard,
} from './built/manifest.js';
export { loadDatabase, openDatabase, type DatabaseOptions } from './databases.js';
export { metresBetween } from './distance.js';
export { isEligible, type VisitorProfile } from './eligibility.js';
export type { FacetCounts } from './facet-table.js';
export type { FetchOptions } from './fetch-json.js';
export {
  contactCoverage,
  type Coverage,
  type CoverageCell,
  type CoverageRow,
} from './contacts/coverage.js';
export {
  allContacts,
  contactById,
  findContacts,
  type ContactMatch,
  type ContactQuestion,
} from './contacts/find-contacts.js';
export {
  kreisOf,
  ownReachOf,
  reachOf,
  waysOf,
  withoutGonePerson,
  type Reach,
  type ReachStep,
  type Ways,
} from './contacts/reach.js';
export type { Fit, FitLevel } from './contacts/responsibility.js';
export { initialsToChoose } from './contacts/surname.js';
export {
  FORMAT_VERSION,
  formatRefusal,
  isNewerFormat,
  newerFormatInWords,
  type FormatRefusal,
} from './format.js';
export { LoadError, type LoadErrorKind } from './load-error.js';
export { bestLanguage, localize, type Localized } from './localize.js';
export { MemorySource, type OfferSourceOptions } from './memory-source.js';
export { mergeDatabases, type MergeConflict, type MergeOptions } from './merge.js';
export { createOfferDatabase, type OfferDatabase } from './offer-database.js';
export { offerFilters, type Filters } from './offer-filters.js';
export { offerOpenState, schedulesOf, type PlacedSchedule } from './offer-hours.js';
export {
  indexOffers,
  type CreateOfferIndex,
  type LoadOfferIndex,
  type OfferIndex,
  type OfferIndexOptions,
} from './offer-index.js';
export type {
  FoundOffer,
  OfferDetail,
  OfferHit,
  OfferMatch,
  OfferRequest,
  OfferResult,
  OfferSource,
  RecognisedFilter,
  RelatedRecords,
  Sort,
  SourceInfo,
} from './offer-source.js';
export type { Extent } from './opened-address.js';
export { parseDatabase, type ParseOptions } from './parse.js';
export type { Problem } from './problem.js';
export { safeUrl } from './safe-url.js';
export { localDate } from './schedule/berlin.js';
export { createHolidays, publicHolidays, type Holidays } from './schedule/holidays.js';
export { nextDates, type NextDatesOptions, type OfferDate } from './schedule/next-dates.js';
export { openState, type OpenState, type ScheduleOptions } from './schedule/open-state.js';
export { timetable, type DayGroup, type DayHours, type Timetable } from './schedule/timetable.js';
export { openOfferSource, type OpenSource, type OpenSourceOptions } from './sources.js';
export { hasEnded, isReviewOverdue, isValid, isVisibleTo, type Audience } from './validity.js';
export { loadLabels, withLabels, type Labels } from './labels.js';
export { defaultVocabularies, termLabel, withDefaultVocabularies } from './vocabularies.js';
