// How fast the page is in Chromium, against the native program on the same files:
//
//   node page/bench/bench.mjs
//
// A photo of 12 megapixels and a page scanned at 300 dpi, each read five times by both, the least
// of each compared, for the page as the first file of all and as a later one; when the first answer stands on the screen; and how often the camera looks.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from '../test/browsers.mjs';
import { root } from '../test/library.mjs';
import { cut, drawn, film, made, png } from '../test/pictures.mjs';

const TIMES = 5;
const program = process.env.KINSAFE ?? join(root, 'target/release/kinsafe');

const sheet = await drawn(1, 3300);
const scan = join(made, 'scan-300.png');
writeFileSync(scan, png(sheet));
const wide = join(made, 'photo-12mp.png');
writeFileSync(wide, png(cut(sheet, -350, -350, 3000, 4000)));

/** Milliseconds from choosing a file until its card says what it was. */
async function took(path) {
  await tab.evaluate(() => {
    window.begun = undefined;
    document.querySelector('#files').addEventListener('change', () => { window.begun = performance.now(); }, { once: true, capture: true });
    window.took = new Promise((done) => {
      const watch = new MutationObserver(() => {
        const card = document.querySelector('.card');
        if (card && !card.querySelector('.busy') && window.begun) {
          watch.disconnect();
          done(performance.now() - window.begun);
        }
      });
      watch.observe(document.querySelector('main'), { childList: true, subtree: true });
    });
  });
  await tab.files('#files', [path]);
  const time = await tab.evaluate(() => window.took);
  const said = await tab.evaluate(() => document.querySelector('.card').innerText);
  if (!said.includes('number 1 of set')) throw new Error(`not read: ${said}`);
  return time;
}

const tab = await chromium();
const jpeg = join(made, 'photo-12mp.jpg');
try {
  await tab.begin();
  // What phones make: the browser itself writes it as JPEG.
  await tab.page.setInputFiles('#files', []);
  const data = await tab.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    const out = new Uint8Array(await blob.arrayBuffer());
    let text = '';
    for (let at = 0; at < out.length; at += 32768) text += String.fromCharCode(...out.subarray(at, at + 32768));
    return btoa(text);
  }, (await import('node:fs')).readFileSync(wide).toString('base64'));
  writeFileSync(jpeg, Buffer.from(data, 'base64'));

  for (const [what, path] of [['photo, 12 megapixels', jpeg], ['scan, 300 dpi', scan]]) {
    let native = Infinity;
    let first = Infinity;
    let next = Infinity;
    for (let at = 0; at < TIMES; at++) {
      const begun = performance.now();
      execFileSync(program, ['check', path], { stdio: 'ignore' });
      native = Math.min(native, performance.now() - begun);
      // A page that has read nothing yet, so that no code is there before.
      await tab.begin();
      first = Math.min(first, await took(path));
      await tab.begin();
      // A sheet of another set, after which the browser knows the library.
      await took(join(root, 'tests/data/scan/turned.heic'));
      next = Math.min(next, await took(path));
    }
    const times = (page) => `${page.toFixed(0)} ms, ${(page / native).toFixed(2)} times`;
    console.log(`${what}: program ${native.toFixed(0)} ms; page ${times(next)}; as the first file of all ${times(first)}`);
  }
} finally {
  await tab.close();
}

const opened = await chromium();
try {
  await opened.page.goto((await import('../test/browsers.mjs')).URL_OF_PAGE);
  const painted = await opened.until(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  const ready = Number(await opened.until(() => document.documentElement.dataset.ready));
  console.log(`first answer on the screen after ${painted.toFixed(0)} ms; ready to read after ${ready} ms`);
} finally {
  await opened.close();
}

const camera = await chromium({ film: await film('bench', [1], { frames: 60 }) });
try {
  await camera.begin();
  await camera.press('Use the camera');
  await camera.until(() => window.kinsafeLooks.looks > 60);
  const speed = await camera.evaluate(() => (1000 * window.kinsafeLooks.looks) / (performance.now() - window.kinsafeLooks.since));
  console.log(`camera: ${speed.toFixed(1)} looks a second at 1280 x 720`);
} finally {
  await camera.close();
}
process.exit();
