export { contactsOf } from './list-model.js';
export { groupingOf, listFilter } from './list-settings.js';
export { renderList, renderOne } from './render-list.js';
