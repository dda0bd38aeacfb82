// Every language: its sentences in the page, from either side, and that nothing of them is cut off.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { chromium } from './browsers.mjs';
import { Library } from './library.mjs';
import { golden } from './pictures.mjs';
import { readFileSync } from 'node:fs';

const english = await Library.start();
const { all } = english.spoken;

test('the first language that there is of those a person prefers', async () => {
  const speaks = async (...languages) => (await Library.start(null, languages)).spoken.tag;
  assert.equal(await speaks('tlh', 'de-CH', 'fr'), 'de');
  assert.equal(await speaks('zh-CN'), 'zh-Hans');
  assert.equal(await speaks('tlh'), 'en');
  assert.ok(all.length >= 17);
});

for (const [tag] of all.slice(1)) {
  test(`the library speaks ${tag}`, async () => {
    const library = await Library.start(null, [tag]);
    assert.equal(library.spoken.tag, tag);
    const same = Object.keys(library.texts).filter(
      (id) => library.texts[id] === english.texts[id] && /\p{L}{3}.*\p{L}{3}/u.test(english.texts[id].replace(/\{[a-z]+\}/g, '')),
    );
    assert.deepEqual(same, []);
    await library.read('sheet-1.pdf', readFileSync(golden('sheet-1.pdf')));
    const state = await library.call('state');
    await english.read('sheet-1.pdf', readFileSync(golden('sheet-1.pdf')));
    const inEnglish = await english.call('state');
    assert.equal(state.need.kind, inEnglish.need.kind);
    assert.notEqual(state.need.text.text, inEnglish.need.text.text);
    assert.ok(state.need.text.text.includes(state.sets[0].set));
  });
}

test('languages are changed while the page is open, and nothing is wider than a small phone', async () => {
  const tab = await chromium({ locale: 'ar-EG', width: 320, height: 640 });
  try {
    await tab.begin();
    const looks = () => tab.evaluate(() => {
      const { lang, dir } = document.documentElement;
      const { scrollWidth, clientWidth } = document.documentElement;
      return { lang, dir, title: document.querySelector('#start-title').textContent, wide: scrollWidth > clientWidth };
    });
    const first = await looks();
    assert.deepEqual([first.lang, first.dir, first.wide], ['ar', 'rtl', false]);
    await tab.give(golden('sheet-1.pdf'));
    const seen = new Set([first.title]);
    for (const [tag] of all) {
      await tab.evaluate((wanted) => {
        const select = document.querySelector('#language');
        select.value = wanted;
        select.dispatchEvent(new Event('change'));
      }, tag);
      await tab.until((wanted) => document.documentElement.lang === wanted, tag);
      const now = await looks();
      assert.equal(now.dir, ['ar', 'he'].includes(tag) ? 'rtl' : 'ltr', tag);
      assert.equal(now.wide, false, tag);
      seen.add(now.title);
    }
    assert.equal(seen.size, all.length);
    assert.deepEqual(tab.problems, []);
  } finally {
    await tab.close();
  }
});
