import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOOKS, pictureName } from './looks.js';
import { contactSheet } from './sheet.js';

test('the sheet has every story in every look, each picture once', () => {
  const stories = ['kim-a--start', 'kim-b--start'];
  const sheet = contactSheet(stories);
  for (const story of stories) {
    for (const look of LOOKS) {
      assert.equal(sheet.split(`src="${pictureName(story, look)}"`).length, 2);
    }
  }
});

test('a story’s name is text', () => {
  assert.doesNotMatch(contactSheet(['"><img src=x>']), /<img src=x>/);
});
