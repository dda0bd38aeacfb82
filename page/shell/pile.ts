// The pile: what was read so far, what is still needed, and the cards of all that was given.
//
// Responsible for reading what is given one after the other. What is needed and why, the library
// says.

import { picture, report, sentences } from './card';
import type { Purpose } from './camera';
import type { FileReport, SetState, State } from './contract';
import { button, h, prose, says } from './dom';
import { Died, type Library } from './library';
import { day, listed, t } from './texts';
import { announce, go, isSeen, view } from './views';

/** So many findings are seen at once, and so many more on demand. */
const FINDINGS = 6;
const MOST_FINDINGS = 200;

export interface Wishes {
  openVault: () => void;
  startOver: () => void;
}

export class PileView {
  readonly #library: Library;
  readonly #wishes: Wishes;
  #need = h('div', {});
  #cards = h('ul', { class: 'cards' });
  #findings = h('div', {});
  #title = h('h2', { hidden: true });
  #waiting: Promise<void> = Promise.resolve();
  state: State | null = null;

  constructor(library: Library, wishes: Wishes) {
    this.#library = library;
    this.#wishes = wishes;
  }

  /** Puts the frame in, once the sentences are there. */
  draw() {
    this.#title.textContent = t('page-pile');
    view('pile').replaceChildren(
      this.#need,
      this.#findings,
      h('div', { class: 'add-home' }),
      h('div', { class: 'aside' },
        button(t('page-apart'), () => go('apart'), { class: 'plain' }),
        button(t('page-start-over'), this.#wishes.startOver, { class: 'plain' })),
      this.#title,
      this.#cards,
    );
    this.#drawNeed();
  }

  /** Reads files one after the other. Each has its card at once. */
  take(files: File[]) {
    go('pile');
    for (const file of files) {
      const card = h('li', { class: 'card' }, h('div', { class: 'busy' }, h('span', {}, t('page-reading', { name: file.name }))));
      this.#title.hidden = false;
      this.#cards.prepend(card);
      this.#waiting = this.#waiting.then(() => this.#read(file, card));
    }
  }

  /** Asks what there is now, and shows it. */
  async refresh(): Promise<State | null> {
    try {
      this.state = await this.#library.call('state');
    } catch {
      this.#findings.replaceChildren(says('warn', t('page-mistake')));
    }
    this.#drawNeed();
    return this.state;
  }

  /** Sheets held in front of the camera, one after the other. */
  readonly filmed: Purpose = {
    alone: false,
    back: () => (this.state ? 'pile' : 'start'),
    told: async (look) => {
      const state = await this.refresh();
      const sheets = state?.sets.flatMap((one) => one.sheets.map(({ number, holder }) => holder || t('page-sheet', { number })));
      const codes = t('page-camera-codes', { count: look.vault_codes });
      const text = sheets?.length ? t('page-camera-seen', { sheets: listed(sheets), codes }) : codes;
      for (const sheet of look.sheets) this.note(t('page-camera'), sheet.text.text);
      const enough = state?.opens === true || state?.need.kind === 'choose_set';
      if (enough) announce(t('page-can-open'));
      return { text: enough ? text : `${text} ${state?.need.text.text ?? ''}`, enough };
    },
  };

  /** Puts in a card for what was no file: the camera's, or what was typed. */
  note(heading: string, text: string) {
    this.#title.hidden = false;
    this.#cards.prepend(h('li', { class: 'card' }, h('h3', {}, heading), says('good', text)));
  }

  async #read(file: File, card: HTMLElement) {
    const reading = card.querySelector('span');
    this.#library.onPage = (page, pages) => {
      if (pages > 1 && reading) reading.textContent = t('page-reading-page', { name: file.name, page, pages });
    };
    const skip = setTimeout(() => card.append(button(t('page-skip'), () => this.#library.skip())), 8000);
    let read: FileReport;
    try {
      read = await this.#library.call('read', file.name, file);
    } catch (error) {
      card.replaceChildren(
        h('h3', {}, file.name),
        says('warn', error instanceof Died ? t('page-died', { name: file.name }) : t('page-mistake')),
        says('note', t('page-died-hint')),
      );
      announce(t('page-died', { name: file.name }));
      return;
    } finally {
      clearTimeout(skip);
    }
    const lines = sentences(read);
    card.replaceChildren(...report(file.name, lines, []));
    const state = await this.refresh();
    announce(`${lines.map(({ text }) => text).join(' ')} ${state?.need.text.text ?? ''}`);
    const figure = await this.#figure(file, read);
    if (figure) card.prepend(figure);
    if (read.outlines.some(({ what }) => what !== 'read')) {
      figure?.after(h('p', { class: 'key' },
        h('span', { class: 'read' }, t('page-outlined-read')),
        h('span', { class: 'unread' }, t('page-outlined-unread'))));
    }
  }

  /** The first page with something on it. */
  #figure(file: File, read: FileReport) {
    const page = read.outlines[0]?.page ?? 0;
    const outlines = read.outlines.filter((one) => one.page === page);
    return picture(this.#library, file, page, outlines);
  }

  #drawNeed() {
    const { state } = this;
    const heading = h('h1', { id: 'need', tabindex: -1 });
    const panel = h('div', { class: 'panel need' }, heading);
    if (!state) {
      heading.textContent = t('page-working');
    } else if (state.opens) {
      panel.classList.add('good');
      heading.textContent = t('page-can-open');
      panel.append(
        ...state.sets.filter(({ more }) => more === 0).map(slots),
        h('div', { class: 'row' }, button(t('page-open-now'), this.#wishes.openVault, { class: 'main', id: 'open' })));
    } else if (state.need.kind === 'choose_set') {
      heading.replaceChildren(...prose(state.need.text.text));
      if (state.need.hint) panel.append(h('p', {}, state.need.hint.text));
      panel.append(this.#choices(state));
    } else {
      heading.replaceChildren(...prose(state.need.text.text));
      if (state.need.hint) panel.append(h('p', {}, state.need.hint.text));
      panel.append(...state.sets.map(slots));
    }
    const had = document.activeElement?.id === 'need';
    this.#need.replaceChildren(panel);
    if (had && isSeen('pile')) heading.focus({ preventScroll: true });
    const findings = (state?.findings ?? []).map(({ note, text }) => says(note ? 'note' : 'warn', text));
    const left = findings.splice(FINDINGS);
    this.#findings.replaceChildren(...findings);
    // Of a file of nothing but damaged codes nobody reads all.
    if (left.length > 0) {
      this.#findings.append(h('details', {}, h('summary', {}, t('page-findings-left', { count: left.length })), ...left.slice(0, MOST_FINDINGS)));
    }
  }

  #choices(state: State) {
    const choices = state.need.sets.map((one) => {
      const names = listed(one.holders);
      const text = names ? t('page-choose-set', { set: one.set, names }) : t('page-choose-set-bare', { set: one.set });
      return button(text, () => void this.#choose(one.set));
    });
    return h('div', { class: 'row' }, ...choices);
  }

  async #choose(set: string) {
    await this.#library.call('choose', set).catch(() => undefined);
    await this.refresh();
    document.getElementById('need')?.focus({ preventScroll: true });
  }
}

/** The sheets of a set, those that are there and those that are not. */
function slots({ set, sheets, more }: SetState): HTMLElement {
  const there = sheets.map(({ number, holder, made }) =>
    h('li', { class: 'there', title: made ? day(made) : undefined },
      h('b', {}, t('page-sheet', { number })), h('span', {}, holder)));
  const gaps = Array.from({ length: Math.min(more, 12) }, () => h('li', { class: 'gap' }, h('span', {}, t('page-one-gap'))));
  return h('div', {}, h('p', { class: 'quiet' }, t('page-set', { set })), h('ul', { class: 'slots' }, ...there, ...gaps));
}
