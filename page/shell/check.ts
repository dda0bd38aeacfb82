// A sheet alone: is it good? With the code that its holder reads out to the owner.

import type { Purpose } from './camera';
import { picture, sentences } from './card';
import type { Verdict } from './contract';
import { button, h, says } from './dom';
import { Died, type Library } from './library';
import { listed, t } from './texts';
import { announce, go, view } from './views';

export class CheckView {
  readonly #library: Library;
  readonly #film: (purpose: Purpose) => void;
  #results = h('div', {});

  constructor(library: Library, film: (purpose: Purpose) => void) {
    this.#library = library;
    this.#film = film;
  }

  open() {
    const input = h('input', { type: 'file', multiple: true, class: 'sr', tabindex: -1, 'aria-hidden': 'true', id: 'check-files' });
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      input.value = '';
      if (files.length > 0) void this.take(files);
    });
    this.#results.replaceChildren();
    void this.#library.call('check_anew').catch(() => undefined);
    view('check').replaceChildren(
      h('h1', { id: 'check-title' }, t('page-check-title')),
      h('p', { class: 'lead' }, t('page-check-how')),
      h('div', { class: 'row' },
        button(t('page-check-choose'), () => input.click(), { class: 'main', id: 'check-choose' }),
        button(t('page-check-film'), () => void this.#filmAnew(), { id: 'check-film' }),
        button(t('page-back'), () => go('start')),
        input),
      this.#results,
    );
    go('check');
  }

  /** Files of one sheet; what was checked before is forgotten. */
  async take(files: File[]) {
    const shown: Node[] = [];
    this.#results.replaceChildren(h('div', { class: 'busy panel' }, h('span', {}, t('page-working'))));
    await this.#library.call('check_anew').catch(() => undefined);
    for (const file of files) {
      try {
        const read = await this.#library.call('check', file.name, file);
        const page = read.outlines[0]?.page ?? 0;
        const outlines = read.outlines.filter((one) => one.page === page);
        const figure = await picture(this.#library, file, page, outlines);
        const lines = sentences(read).filter(({ kind }) => kind === 'warn');
        shown.push(h('li', { class: 'card' }, figure, h('h3', {}, file.name), ...lines.map(({ kind, text }) => says(kind, text))));
      } catch (error) {
        shown.push(h('li', { class: 'card' }, h('h3', {}, file.name), says('warn', error instanceof Died ? t('page-died', { name: file.name }) : t('page-mistake'))));
      }
    }
    const verdict = await this.#verdict();
    this.#results.replaceChildren(
      ...(verdict ? judged(verdict) : [says('warn', t('page-mistake'))]),
      h('ul', { class: 'cards' }, ...shown));
    announce(verdict?.intact ? t('page-check-good') : t('page-check-bad'));
  }

  #verdict() {
    return this.#library.call('verdict', Date.now() / 1000).catch(() => null);
  }

  async #filmAnew() {
    this.#results.replaceChildren();
    await this.#library.call('check_anew').catch(() => undefined);
    this.#film(this.#filmed);
  }

  /** One sheet in front of the camera, until it is whole; what was seen until then is judged, too. */
  readonly #filmed: Purpose = {
    alone: true,
    back: () => 'check',
    told: async (look) => {
      const verdict = await this.#verdict();
      const sheets = verdict?.sheets.map(({ number, holder }) => holder || t('page-sheet', { number })) ?? [];
      if (verdict && sheets.length > 0) this.#results.replaceChildren(...judged(verdict));
      const codes = t('page-camera-codes', { count: look.vault_codes });
      const enough = verdict?.intact === true && sheets.length > 0;
      if (enough) announce(t('page-check-good'));
      return { text: sheets.length > 0 ? t('page-camera-seen', { sheets: listed(sheets), codes }) : codes, enough };
    },
  };
}

function judged(verdict: Verdict): HTMLElement[] {
  const good = verdict.intact && verdict.sheets.length > 0;
  const panel = h('div', { class: good ? 'panel need good' : 'panel need' },
    h('h2', {}, good ? t('page-check-good') : t('page-check-bad')));
  for (const sheet of verdict.sheets) panel.append(...sheet.lines.map(({ text }) => h('p', {}, text)));
  for (const { note, text } of verdict.findings) panel.append(says(note ? 'note' : 'warn', text));
  if (verdict.error) panel.append(says('warn', verdict.error.text));
  if (verdict.hint) panel.append(says('note', verdict.hint.text));
  const proofs = verdict.sheets.flatMap(({ proof }) => (proof ? [proof] : []));
  if (proofs.length === 0) return [panel];
  return [
    panel,
    h('div', { class: 'panel' },
      h('h2', {}, t('page-check-proof')),
      ...proofs.map((proof) => h('p', { class: 'proof' }, proof)),
      h('p', {}, t('page-check-proof-how')),
      says('warn', t('page-check-never'))),
  ];
}
