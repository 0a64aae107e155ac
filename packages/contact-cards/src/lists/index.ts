export { contactsOf } from './list-model.js';
export { renderList, renderOne } from './render-list.js';
