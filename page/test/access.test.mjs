// Whether everybody can use it: axe-core, the keyboard alone, small and enlarged windows, dark and
// printed; and whether the promises hold while it is used.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { chromium } from './browsers.mjs';
import { film, golden, made, photo, png } from './pictures.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const three = [1, 2, 3].map((number) => golden(`sheet-${number}.pdf`));

async function withTab(options, act) {
  const tab = await chromium(options);
  try {
    await tab.begin();
    await act(tab);
    assert.deepEqual(tab.problems, []);
  } finally {
    await tab.close();
  }
}

/** Findings of axe-core on what is seen now. */
async function findings(tab) {
  return tab.evaluate(async () => {
    const { violations } = await window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`);
  });
}

/** Each state, one after the other; `at` is called in each. */
async function everyState(tab, at) {
  await at('start');
  await tab.press('We are not all in one place');
  await at('apart');
  await tab.press('Back');
  await tab.press('Is my sheet good? Check it alone');
  await tab.files('#check-files', [golden('sheet-2.pdf')]);
  await tab.sees('This sheet is good');
  await at('check');
  await tab.press('Back');
  await tab.press('Type the words');
  await tab.until(() => document.querySelector('#line'));
  await tab.page.fill('#line', 'ab');
  await tab.until(() => document.querySelector('.offers button'));
  await at('typing');
  await tab.press('Back');
  await tab.give(three[0], new URL('./library.mjs', import.meta.url).pathname);
  await at('pile');
  await tab.give(three[1], three[2]);
  await at('enough');
  await tab.press('Open the codes');
  await tab.sees('Account 1 of');
  await tab.evaluate(() => document.querySelector('article button.secret')?.click());
  await at('vault');
  await tab.press('Save as vault.age');
  await tab.until(() => document.querySelector('#passphrase')?.value);
  await at('save');
  await tab.press('Forget everything');
  await tab.press('Yes, forget it');
  await at('gone');
}

for (const colorScheme of ['light', 'dark']) {
  test(`axe-core finds nothing in any state (${colorScheme})`, { timeout: 240_000 }, () =>
    // The tool itself is put in from outside, which the page's own policy forbids.
    withTab({ colorScheme, bypassCSP: true, width: 390, height: 844 }, async (tab) => {
      await tab.page.evaluate(axe);
      await everyState(tab, async (state) => assert.deepEqual(await findings(tab), [], state));
    }));
}

for (const [what, options] of [
  ['320 px wide', { width: 320, height: 640 }],
  ['at 200 %', { width: 640, height: 400, deviceScaleFactor: 2 }],
]) {
  test(`nothing is wider than the window, and everything is large enough: ${what}`, { timeout: 180_000 }, () =>
    withTab(options, (tab) =>
      everyState(tab, async (state) => {
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(wide <= 0, `${state}: ${wide} px too wide`);
        const small = await tab.evaluate(() =>
          [...document.querySelectorAll('button, input:not(.sr), summary, .tick')]
            .filter((one) => one.checkVisibility() && !one.closest('.tick input') && one.type !== 'checkbox')
            .filter((one) => one.getBoundingClientRect().height < 44)
            .map((one) => one.outerHTML.slice(0, 90)));
        assert.deepEqual(small, [], state);
      })));
}

test('the keyboard alone leads from the start to a code', { timeout: 180_000 }, () =>
  withTab({}, async (tab) => {
    const { keyboard } = tab.page;
    const tabTo = async (text) => {
      for (let at = 0; at < 120; at++) {
        await keyboard.press('Tab');
        const found = await tab.evaluate((wanted) => {
          const now = document.activeElement;
          const ring = now.matches(':focus-visible') && getComputedStyle(now).outlineStyle !== 'none';
          if (now !== document.body && !ring) throw new Error(`no focus is seen on ${now.outerHTML.slice(0, 90)}`);
          return now.innerText?.trim() === wanted || now.getAttribute('aria-label') === wanted;
        }, text);
        if (found) return;
      }
      throw new Error(`Tab never comes to ${text}`);
    };
    const chosen = tab.page.waitForEvent('filechooser');
    await tabTo('Choose photos or files');
    await keyboard.press('Enter');
    await (await chosen).setFiles(three);
    await tab.sees('There is enough to open it');
    await tabTo('Open the codes');
    await keyboard.press('Enter');
    await tab.sees('Account 1 of');
    await tabTo('Next account');
    await keyboard.press('Space');
    await tab.sees('Account 2 of');
    while (!(await tab.evaluate(() => document.querySelector('article .codes')))) {
      await tabTo('Next account');
      await keyboard.press('Enter');
    }
    await tabTo('Show code 1');
    await keyboard.press('Enter');
    await tab.until(() => document.activeElement.matches('.secret.shown') && document.activeElement.textContent.length > 3);
  }));

test('printing gives the codes, and nothing else of the page', { timeout: 120_000 }, () =>
  withTab({}, async (tab) => {
    await tab.give(...three);
    await tab.press('Open the codes');
    await tab.sees('Account 1 of');
    await tab.evaluate(() => {
      window.print = () => { window.wasPrinted = document.querySelector('#print').innerText; };
    });
    await tab.press('Print all codes');
    await tab.evaluate(() => [...document.querySelectorAll('.keep button')].filter((one) => one.innerText === 'Print all codes').at(-1).click());
    const seen = await tab.until(() => document.querySelector('#print').textContent);
    const vault = JSON.parse(readFileSync(golden('vault.json'), 'utf8'));
    for (const { items } of vault.accounts) for (const { codes = [] } of items.filter(({ voided }) => !voided)) for (const { code } of codes) assert.ok(seen.includes(code));
    await tab.page.emulateMedia({ media: 'print' });
    assert.ok(!(await tab.evaluate(() => document.querySelector('main').checkVisibility())));
    assert.ok(await tab.evaluate(() => document.querySelector('#print').checkVisibility()));
  }));

test('without scripts it says what it is and what to do', { timeout: 60_000 }, async () => {
  const tab = await chromium({ javaScriptEnabled: false });
  try {
    await tab.page.goto((await import('./browsers.mjs')).URL_OF_PAGE);
    assert.ok(await tab.page.locator('#cannot').isVisible());
    assert.ok(!(await tab.page.locator('main').isVisible()));
  } finally {
    await tab.close();
  }
});

/** What Chromium asks of its maker by itself, on an empty page as well. */
const BROWSERS_OWN = ['update.googleapis.com', 'accounts.google.com'];

test('a listener hears nothing, no rule is broken, and WebRTC is gone', { timeout: 180_000 }, async () => {
  const heard = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (bytes) => {
      const [, host = 'something'] = /^[A-Z]+ (?:https?:\/\/)?([^/: ]+)/.exec(bytes.toString('latin1')) ?? [];
      if (!BROWSERS_OWN.includes(host)) heard.push(host);
      socket.destroy();
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  try {
    // Every name leads to the listener, and so would every connection.
    await withTab({ args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, `--proxy-server=127.0.0.1:${port}`] }, async (tab) => {
      await tab.evaluate(() => {
        window.broken = [];
        document.addEventListener('securitypolicyviolation', (event) => window.broken.push(`${event.effectiveDirective} ${event.blockedURI}`));
      });
      const asked = [];
      tab.page.on('request', (request) => { if (!/^(blob|file):/.test(request.url())) asked.push(request.url()); });
      await everyState(tab, async () => undefined);
      assert.deepEqual(asked, []);
      assert.deepEqual(await tab.evaluate(() => window.broken), []);
      assert.equal(await tab.evaluate(() => typeof window.RTCPeerConnection), 'undefined');
      assert.equal(await tab.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
      assert.deepEqual(heard, []);
      // Refused by the policy, not only left out by the page.
      assert.equal(await tab.evaluate(() => fetch('http://example.org/').then(() => 'sent', () => 'refused')), 'refused');
      assert.equal((await tab.evaluate(() => window.broken)).length, 1);
      assert.deepEqual(heard, []);
      // The listener does hear what is really sent.
      await tab.page.goto('http://example.org/').catch(() => undefined);
      assert.deepEqual([...new Set(heard)], ['example.org']);
      heard.length = 0;
      tab.problems.length = 0;
    });
  } finally {
    server.close();
  }
});

let reel;
let single;
before(async () => {
  reel = await film('three', [1, 2, 3]);
  single = await film('one', [1]);
  await photo(1);
});

test('the camera reads sheet after sheet without a tap', { timeout: 240_000 }, () =>
  withTab({ film: reel }, async (tab) => {
    await tab.press('Use the camera');
    await tab.until(() => window.kinsafeLooks.looks > 20, undefined, 60_000);
    const speed = await tab.evaluate(() => (1000 * window.kinsafeLooks.looks) / (performance.now() - window.kinsafeLooks.since));
    console.log(`looks a second: ${speed.toFixed(1)}`);
    await tab.until(() => document.querySelector('main').innerText.includes('There is enough to open it'), undefined, 180_000);
    await tab.press('Open the codes');
    await tab.sees('Account 1 of');
  }));

test('a sheet alone is checked with the camera', { timeout: 240_000 }, () =>
  withTab({ film: single }, async (tab) => {
    await tab.press('Is my sheet good? Check it alone');
    await tab.press('Use the camera');
    await tab.until(() => document.querySelector('main').innerText.includes('This sheet is good'), undefined, 180_000);
    assert.match(await tab.seen(), /Sheet 1 of set KGB9-93HN/);
    assert.equal(await tab.evaluate(() => document.querySelectorAll('.proof').length), 1);
    // It was another pile's sheet: nothing of it is in the one that opens the codes.
    await tab.press('Back');
    assert.equal(await tab.evaluate(() => document.querySelectorAll('.card, .slots').length), 0);
  }));

/** A grey picture of nothing but white, small as a file and large when it is unpacked. */
function vast(side) {
  const path = join(made, `vast-${side}.png`);
  writeFileSync(path, png({ width: side, height: side, grey: new Uint8Array(side * side).fill(255) }));
  return path;
}

test('a worker that dies is started anew, and what was read stays', { timeout: 120_000 }, () =>
  // With so little memory as an old phone has, the picture kills the library.
  withTab({ args: ['--js-flags=--wasm-max-mem-pages=1000'] }, async (tab) => {
    await tab.give(three[0], three[1]);
    await tab.give(vast(9000));
    await tab.sees('vast-9000.png could not be read here');
    await tab.give(three[2]);
    await tab.press('Open the codes');
    await tab.sees('Account 1 of');
  }));

after(() => setTimeout(() => process.exit(), 500).unref());
