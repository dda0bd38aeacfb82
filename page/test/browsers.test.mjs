// What a person does, in real browsers, from a file:// address: from sheets to codes.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { chromium, firefox } from './browsers.mjs';
import { root } from './library.mjs';
import { golden, made, photo } from './pictures.mjs';

const data = (name) => join(root, 'tests/data/scan', name);
const vector = (name) => join(root, 'tests/vectors', `${name}.txt`);
/** The vault that the golden sheets hold. */
const vault = JSON.parse(readFileSync(golden('vault.json'), 'utf8'));
const firstSet = vault.accounts.flatMap(({ items }) => items).find(({ kind }) => kind === 'codes');
const firstCode = firstSet.codes[0].code;

const photos = {};
before(async () => {
  for (const number of [1, 2, 4]) photos[number] = await photo(number);
});

for (const [name, open] of [['chromium', chromium], ['firefox', firefox]]) {
  const story = (what, act) =>
    test(`${name}: ${what}`, { timeout: 180_000 }, async () => {
      const tab = await open();
      try {
        await tab.begin();
        await act(tab);
        assert.deepEqual(tab.problems, []);
      } finally {
        await tab.close();
      }
    });

  /** Every code of the vault, shown one after the other. */
  const codes = async (tab) => {
    const shown = [];
    const accounts = await tab.evaluate(() => document.querySelectorAll('.accounts button').length);
    for (let at = 0; at < accounts; at++) {
      await tab.evaluate((index) => document.querySelectorAll('.accounts button')[index].click(), at);
      const hidden = await tab.evaluate(() => {
        const all = [...document.querySelectorAll('article button.secret')];
        for (const one of all) one.click();
        return all.length;
      });
      await tab.until((count) => document.querySelectorAll('article .secret.shown').length === count, hidden);
      shown.push(...(await tab.evaluate(() => [...document.querySelectorAll('article .secret.shown')].map((one) => one.textContent))));
    }
    return shown;
  };

  story('three photos open the vault, and codes are hidden until tapped', async (tab) => {
    await tab.give(photos[1]);
    await tab.sees('2 more');
    await tab.give(photos[2], photos[4]);
    await tab.press('Open the codes');
    await tab.sees('Account 1 of');
    // The way through the plan: where to sign in, what to choose there, and what comes afterwards.
    await tab.sees('Sign in at https://accounts.google.com/signin');
    await tab.sees('Try another way');
    await tab.sees('Afterwards');
    assert.ok(!(await tab.seen()).includes(firstCode));
    const shown = await codes(tab);
    for (const { items } of vault.accounts) {
      for (const item of items.filter(({ voided }) => !voided)) {
        for (const { code } of item.codes ?? []) assert.ok(shown.includes(code), `${code} is not shown`);
      }
    }
  });

  story('PDF, text, scan and sealed vault in one pile', async (tab) => {
    await tab.give(golden('sheet-1.pdf'), golden('sheet-2.txt'), golden('scan-3.png'), golden('vault.age'));
    await tab.press('Open the codes');
    await tab.sees('Account 1 of');
  });

  story('a sheet too few: says which set and how many', async (tab) => {
    await tab.give(golden('sheet-1.pdf'), golden('sheet-4.pdf'));
    const seen = await tab.seen();
    assert.match(seen, /KGB9-93HN/);
    assert.ok(!seen.includes('Open the codes'));
    assert.equal(await tab.evaluate(() => document.querySelectorAll('.slots .there').length), 2);
    assert.equal(await tab.evaluate(() => document.querySelectorAll('.slots .gap').length), 1);
  });

  story('damaged, forged and conflicting sheets are named, and never opened', async (tab) => {
    await tab.give(vector('conflicting_shares'), vector('forged_signature'), vector('digits_cut'));
    assert.ok((await tab.evaluate(() => document.querySelectorAll('.says.warn').length)) >= 2);
  });

  story('an iPhone’s photo is read, or it is said what is wrong with it', async (tab) => {
    await tab.give(data('turned.heic'));
    await tab.until(() => document.querySelectorAll('.card canvas').length);
    const [card] = await tab.evaluate(() => [...document.querySelectorAll('.card')].map((one) => one.innerText));
    assert.match(card, /turned\.heic/);
    assert.doesNotMatch(card, /could not be read here/);
  });

  story('what is no sheet is said to be none', async (tab) => {
    const list = join(made, 'list.txt');
    writeFileSync(list, 'milk, eggs\n');
    const noise = join(made, 'broken.pdf');
    writeFileSync(noise, Buffer.concat([Buffer.from('%PDF-1.7\n'), readFileSync(golden('sheet-1.pdf')).subarray(0, 20_000)]));
    await tab.give(list, noise);
    assert.equal(await tab.evaluate(() => document.querySelectorAll('.card .says.warn').length), 2);
  });

  story('nothing is left after forgetting', async (tab) => {
    await tab.give(golden('sheet-1.pdf'), golden('sheet-2.pdf'), golden('sheet-3.pdf'));
    await tab.press('Open the codes');
    await tab.sees('Account 1 of');
    await codes(tab);
    await tab.press('Forget everything');
    await tab.press('Yes, forget it');
    await tab.sees('Everything is forgotten');
    const all = await tab.evaluate(() => document.documentElement.textContent);
    for (const word of [firstCode, vault.title, 'KGB9-93HN']) assert.ok(!all.includes(word), word);
    await tab.press('Begin again');
    await tab.give(golden('sheet-1.txt'));
    await tab.sees('2 more');
  });

  story('one sheet alone: good or not, with the code of the day', async (tab) => {
    await tab.press('Is my sheet good? Check it alone');
    await tab.files('#check-files', [golden('sheet-2.pdf')]);
    await tab.sees('This sheet is good');
    const program = spawnSync(join(root, 'target/debug/kinsafe'), ['check', '--json', '--proof', golden('sheet-2.pdf')], { encoding: 'utf8' });
    assert.equal(program.status, 0, program.stderr);
    const [{ proof }] = JSON.parse(program.stdout).sheets;
    assert.equal(await tab.evaluate(() => document.querySelector('.proof').textContent), proof);
  });
}

/** What `age` makes of a file. It asks on a terminal, which Python's `pty` makes. */
function decryptedByAge(path, passphrase) {
  const out = join(made, 'by-age.json');
  const terminal = `
import os, pty, sys
child, terminal = pty.fork()
if child == 0:
    os.execvp("age", ["age", "-d", "-o", sys.argv[2], sys.argv[1]])
seen, answered = b"", False
while True:
    try:
        data = os.read(terminal, 4096)
    except OSError:
        break
    if not data:
        break
    seen += data
    if not answered and b"passphrase" in seen and b":" in seen:
        answered = True
        os.write(terminal, sys.argv[3].encode() + b"\\n")
sys.stderr.write(seen.decode(errors="replace"))
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
`;
  execFileSync('python3', ['-c', terminal, path, out, passphrase], { stdio: ['ignore', 'ignore', 'inherit'] });
  return readFileSync(out, 'utf8');
}

test('chromium: what is saved opens with the program and with age', { timeout: 180_000 }, async () => {
  const tab = await chromium();
  try {
    await tab.begin();
    await tab.give(golden('sheet-1.pdf'), golden('sheet-2.pdf'), golden('sheet-5.pdf'));
    await tab.press('Open the codes');
    await tab.sees('Account 1 of');
    // A code is ticked off, and stays so in the file.
    const used = () => [...document.querySelectorAll('.tick input')].filter((one) => one.checked).length;
    while ((await tab.evaluate(() => document.querySelectorAll('.tick input').length)) === 0) await tab.press('Next account');
    const usedBefore = await tab.evaluate(used);
    await tab.evaluate(() => [...document.querySelectorAll('.tick input')].find((one) => !one.checked).click());
    await tab.until((count) => document.querySelectorAll('.codes li.used').length === count, usedBefore + 1);
    await tab.press('Save as vault.age');
    const passphrase = await tab.until(() => document.querySelector('#passphrase')?.value);
    await tab.page.fill('#passphrase-again', passphrase);
    const download = tab.page.waitForEvent('download');
    await tab.press('Save the file');
    const path = join(made, 'saved.age');
    await (await download).saveAs(path);
    const secret = join(made, 'passphrase.txt');
    writeFileSync(secret, `${passphrase}\n`);
    const listed = JSON.parse(
      execFileSync(join(root, 'target/debug/kinsafe'), ['list', '--json', '--vault', path, '--passphrase-file', secret], { encoding: 'utf8' }),
    );
    assert.ok(JSON.stringify(listed).includes(vault.accounts[0].provider));
    const plain = JSON.parse(decryptedByAge(path, passphrase));
    const codes = ({ accounts }) => accounts.flatMap(({ items }) => items).filter(({ kind }) => kind === 'codes').flatMap((one) => one.codes);
    assert.deepEqual(codes(plain).map(({ code }) => code), codes(vault).map(({ code }) => code));
    assert.equal(codes(plain).filter((one) => one.used).length, codes(vault).filter((one) => one.used).length + 1);
    assert.deepEqual(tab.problems, []);
  } finally {
    await tab.close();
  }
});

after(() => setTimeout(() => process.exit(), 500).unref());
