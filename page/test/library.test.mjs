// The page and the program say the same: golden sheets and all vectors through the page's own
// library, under node, give what the native library has to give of the same files.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { Library, root } from './library.mjs';
import { golden } from './pictures.mjs';

/** What a vector may state, and what the page then says is needed. */
const NEEDED = {
  vault: ['nothing'],
  'not enough sheets': ['sheets'],
  'bad sheets': ['sheets', 'first_sheet'],
  'nothing opens': ['other'],
  'vault part missing': ['vault_codes'],
  'vault part damaged': ['vault_codes'],
  'vault line missing': ['vault_lines'],
  'no key code': ['key_code'],
  'no sheets': ['first_sheet'],
  'newer version': ['other'],
  'several sets': ['choose_set'],
};

const folder = join(root, 'tests/vectors');
const vectors = readdirSync(folder).filter((name) => name.endsWith('.txt'));
assert.ok(vectors.length > 50);

// A file's words are read by the numbers of their lines, so what a reader of bare words refuses is
// put right here.
const PUT_RIGHT = ['words_lines_swapped.txt', 'words_one_line_short.txt'];

for (const name of vectors) {
  test(`vector ${name}`, async () => {
    const text = readFileSync(join(folder, name), 'utf8');
    const end = text.indexOf('\n\n');
    const stated = text.slice(0, end).split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2));
    const of = (key) => stated.filter(([one]) => one === key).map(([, value]) => value);
    const library = await Library.start();
    await library.read('pile', Buffer.from(text.slice(end + 2)));
    for (const set of of('set')) await library.call('choose', set);
    const state = await library.call('state');
    const [expected] = of('expect');
    if (PUT_RIGHT.includes(name)) {
      assert.equal(state.opens, true);
      return;
    }
    assert.ok(NEEDED[expected], `the page knows no ${expected}`);
    assert.ok(NEEDED[expected].includes(state.need.kind), `${expected}, and the page says ${JSON.stringify(state.need)}`);
    assert.equal(state.opens, expected === 'vault');
    const found = state.findings.map((one) => one.text.replaceAll('pile line', 'line'));
    // Here all is one file, in which a sheet that stands twice is no news.
    for (const finding of of('finding').filter((one) => !one.endsWith('counted once'))) {
      assert.ok(found.some((one) => one.includes(finding)), `${finding}\nis in none of\n${found.join('\n')}`);
    }
    if (expected !== 'vault') {
      await assert.rejects(library.call('open'));
      return;
    }
    await library.call('open');
    const json = JSON.stringify(JSON.parse(Buffer.from(await library.call('to_json')).toString()));
    assert.deepEqual([createHash('sha256').update(json).digest('hex')], of('json'));
  });
}

test('three golden sheets give the vault, whatever they are', { timeout: 120_000 }, async () => {
  const vault = JSON.parse(readFileSync(golden('vault.json'), 'utf8'));
  const library = await Library.start();
  for (const name of ['sheet-1.pdf', 'sheet-2.txt', 'scan-3.png']) {
    const report = await library.read(name, readFileSync(golden(name)));
    assert.equal(report.sheets.length, 1, name);
    assert.equal(report.failed, null);
  }
  assert.equal((await library.call('state')).opens, true);
  await library.call('open');
  const bytes = await library.call('to_json');
  assert.deepEqual(JSON.parse(Buffer.from(bytes).toString()), vault);
});

test('every message of the page has its sentence, with its arguments', async () => {
  const { texts } = await Library.start();
  const { messages } = await import('./library.mjs');
  for (const [id, names] of Object.entries(messages())) {
    assert.notEqual(texts[id], id, `${id} has no sentence`);
    for (const name of names) assert.ok(texts[id].includes(`{${name}}`) , `${id} lacks ${name}: ${texts[id]}`);
  }
});

test('a worker that starts anew goes on where the last one ended', async () => {
  const first = await Library.start();
  await first.read('sheet-1.txt', readFileSync(golden('sheet-1.txt')));
  await first.read('sheet-2.txt', readFileSync(golden('sheet-2.txt')));
  await new Promise((wait) => setTimeout(wait, 100));
  const second = await Library.start(first.kept);
  await second.read('sheet-5.txt', readFileSync(golden('sheet-5.txt')));
  const summary = await second.call('open');
  const account = summary.accounts.find(({ items }) => items.some(({ codes }) => codes.some(({ used }) => used === null)));
  const item = account.items.find(({ codes }) => codes.some(({ used }) => used === null));
  const code = item.codes.find(({ used }) => used === null);
  assert.equal(await second.call('set_used', account.at, item.at, code.at, 1_790_000_000), true);
  await new Promise((wait) => setTimeout(wait, 100));
  const third = await Library.start(second.kept);
  const again = await third.call('summary');
  const kept = again.accounts.find(({ at }) => at === account.at).items.find(({ at }) => at === item.at).codes.find(({ at }) => at === code.at);
  assert.equal(kept.used, '2026-09-21');
});

test('typing: words are offered, and a line that is not whole is asked for again', { timeout: 60_000 }, async () => {
  const library = await Library.start();
  const begin = await library.call('type', 'look', '');
  assert.equal(begin.asked.kind, 'line');
  assert.equal(begin.asked.number, 1);
  assert.ok(begin.said.length > 0);
  assert.ok((await library.call('offers', 'ae')).includes('able'));
  assert.ok((await library.call('offers', 'ab')).includes('able'));
  const short = await library.call('type', 'line', 'able acid also');
  assert.deepEqual([short.asked.kind, short.asked.number], ['line', 1]);
  assert.ok(short.said.length > 0);
});
