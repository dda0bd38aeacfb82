// Real browsers on a file:// address: Debian's Chromium through playwright-core, Firefox through
// puppeteer-core, both behind the same few verbs.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { PAGE } from './library.mjs';

export const URL_OF_PAGE = pathToFileURL(PAGE).href;

const QUIET = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-default-apps', '--mute-audio',
];

class Tab {
  constructor(page, close, engine) {
    this.page = page;
    this.close = close;
    this.engine = engine;
    this.problems = [];
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
    page.on('pageerror', (error) => this.problems.push(String(error)));
  }

  async begin() {
    await this.page.goto(URL_OF_PAGE);
    await this.until(() => document.documentElement.dataset.ready !== undefined);
  }

  /** Waits until the function, run in the page, is true; gives its value. */
  async until(what, argument, patience = 60_000) {
    const end = Date.now() + patience;
    for (;;) {
      const value = await this.page.evaluate(what, argument);
      if (value) return value;
      if (Date.now() > end) {
        const seen = await this.page.evaluate(() => document.querySelector('main').innerText);
        throw new Error(`waited in vain for ${what}; the page shows:\n${seen}\n${this.problems.join('\n')}`);
      }
      await new Promise((wait) => setTimeout(wait, 60));
    }
  }

  evaluate(what, argument) {
    return this.page.evaluate(what, argument);
  }

  async files(selector, paths) {
    if (this.engine === 'chromium') await this.page.setInputFiles(selector, paths);
    else await (await this.page.$(selector)).uploadFile(...paths);
  }

  /** Gives files to the pile and waits until all were read. */
  async give(...paths) {
    const before = await this.evaluate(() => document.querySelectorAll('.card').length);
    await this.files('#files', paths);
    await this.until(
      (count) => document.querySelectorAll('.card').length === count && !document.querySelector('.card .busy'),
      before + paths.length,
    );
  }

  /** Presses the button with this text. */
  async press(text) {
    await this.until((wanted) => {
      const found = [...document.querySelectorAll('button')].find(
        (one) => one.checkVisibility() && (one.innerText.trim() === wanted || one.getAttribute('aria-label') === wanted),
      );
      found?.click();
      return found !== undefined;
    }, text, 15_000);
  }

  seen() {
    return this.evaluate(() => document.querySelector('main').innerText);
  }

  async sees(text) {
    await this.until((wanted) => document.querySelector('main').innerText.includes(wanted), text);
  }
}

export async function chromium({ film, width = 1280, height = 800, args = [], ...rest } = {}) {
  const { chromium: engine } = await import('playwright-core');
  const folder = mkdtempSync(join(tmpdir(), 'kinsafe-chromium-'));
  const camera = film === undefined ? [] : [
    '--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`,
  ];
  const context = await engine.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [...QUIET, ...camera, ...args],
    viewport: { width, height },
    acceptDownloads: true,
    ...rest,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  return new Tab(page, async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }, 'chromium');
}

export async function firefox({ width = 1280, height = 800 } = {}) {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
  });
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  return new Tab(page, () => browser.close(), 'firefox');
}
