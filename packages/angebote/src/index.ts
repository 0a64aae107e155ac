export type * from './generated/database.js';
