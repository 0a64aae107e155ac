import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages } from './pages.js';
import { integreatDatabase } from './to-database.js';
import { topicsOf } from './topics.js';

function page(path: string, title: string, content: string, more: object = {}) {
  return {
    path,
    title,
    content,
    order: 0,
    parent: { path: null },
    available_languages: {},
    ...more,
  };
}

const guide = [
  page('/lindental/de/gesundheit/', 'Gesundheit', ''),
  page(
    '/lindental/de/gesundheit/hebammen/',
    'Hebammen im Kreis Lindental',
    '<p>Hilfe vor der Geburt.</p>',
    {
      parent: { path: '/lindental/de/gesundheit/' },
      available_languages: { en: { path: '/lindental/en/health/midwives/' } },
      last_updated: '2023-10-25T12:00:50.272+02:00',
    },
  ),
  page('/lindental/de/wohnen/hebammen/', 'Hebammen', '<p>Noch eine Seite.</p>'),
  page('/lindental/en/health/midwives/', 'Midwives', '<p>Help before birth.</p>'),
  page('/lindental/en/news/', 'News', '<p>Only in English.</p>'),
];

function importGuide() {
  const pages = readPages(guide);
  assert.ok(pages);
  return integreatDatabase(pages, '2026-03-09T10:00:00Z');
}

test('a page becomes an offer in all its languages', () => {
  const offer = importGuide().database.offers?.[0];
  assert.deepEqual(offer?.title, { de: 'Hebammen im Kreis Lindental', en: 'Midwives' });
  assert.deepEqual(offer.description, { de: 'Hilfe vor der Geburt.', en: 'Help before birth.' });
});

test('chapters become topics and keywords', () => {
  const offer = importGuide().database.offers?.[0];
  assert.deepEqual(offer?.topics, ['health']);
  assert.deepEqual(offer.keywords, ['Gesundheit']);
});

test('the date of the last edit is kept, and nobody is said to have checked', () => {
  const offer = importGuide().database.offers?.[0];
  assert.equal(offer?.extra?.lastEdited, '2023-10-25');
  assert.equal(offer.lastVerified, undefined);
});

test('pages without text and pages without a German one are named', () => {
  assert.deepEqual(
    importGuide().notes.map((note) => note.page),
    ['/lindental/de/gesundheit/', '/lindental/en/news/'],
  );
});

test('pages with the same last path part get ids of their own', () => {
  assert.deepEqual(
    importGuide().database.offers?.map((offer) => offer.id),
    ['hebammen', 'hebammen-2'],
  );
});

test('the publisher is spelled as in the guide', () => {
  const pages = readPages([
    page('/kreis-lindental/de/a/', 'Neues aus dem Kreis Lindental', '<p>x</p>'),
  ]);
  assert.equal(
    integreatDatabase(pages ?? [], '2026-03-09T10:00:00Z').database.publisher.name,
    'Kreis Lindental',
  );
});

test('a page that is its own parent does not hang', () => {
  const path = '/lindental/de/kreis/';
  const pages = readPages([page(path, 'Kreis', '<p>x</p>', { parent: { path } })]);
  assert.deepEqual(
    integreatDatabase(pages ?? [], '2026-03-09T10:00:00Z').database.offers?.[0]?.keywords,
    undefined,
  );
});

test('other JSON is not taken for pages', () => {
  assert.equal(readPages({ pages: [] }), undefined);
  assert.equal(readPages([{ title: 'ohne Pfad' }]), undefined);
});

test('the nearest title that says something decides the topics', () => {
  assert.deepEqual(topicsOf(['Wohnsitzauflage', 'Asylverfahren']), ['housing']);
  assert.deepEqual(topicsOf(['Allgemeines', 'Asylverfahren', 'Rechtliches']), ['residence']);
  assert.deepEqual(topicsOf(['Grußwort', 'Willkommen']), []);
});
