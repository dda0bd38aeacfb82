// Typing: one line at a time, with the words of the list offered. The conversation is the
// library's; here are its field, its buttons, and a list of what was typed, to compare with the
// paper.

import type { TypingKind, TypingStep } from './contract';
import { button, h, says } from './dom';
import { Died, type Library } from './library';
import type { PileView } from './pile';
import { t } from './texts';
import { announce, go, view } from './views';

export class TypingView {
  readonly #library: Library;
  readonly #pile: PileView;
  #said = h('div', { role: 'status' });
  #asks = h('div', {});
  #typed = h('ol', { class: 'typed' });
  #draft = '';
  #begun = false;

  constructor(library: Library, pile: PileView) {
    this.#library = library;
    this.#pile = pile;
  }

  async open() {
    if (!this.#begun) {
      this.#said.replaceChildren();
      this.#typed.replaceChildren();
    }
    view('typing').replaceChildren(
      h('h1', { id: 'typing-title' }, t('page-typing-title')),
      h('div', { class: 'panel' }, this.#said, this.#asks),
      h('details', { class: 'so-far' }, h('summary', {}, t('page-typing-so-far')), this.#typed),
      h('div', { class: 'row' }, button(t('page-back'), () => this.#leave())),
    );
    go('typing');
    await this.#step('look', '');
  }

  #leave() {
    go(this.#pile.state ? 'pile' : 'start');
  }

  async #step(kind: TypingKind, text: string) {
    let step: TypingStep;
    try {
      step = await this.#library.call('type', kind, text);
    } catch (error) {
      this.#said.replaceChildren(says('warn', t('page-mistake')));
      if (!(error instanceof Died)) return;
      step = { said: [], asked: { kind: 'any_line' } };
    }
    this.#begun = true;
    if (text) this.#typed.append(h('li', {}, text));
    this.#draft = '';
    if (step.said.length > 0 || kind !== 'look') {
      this.#said.replaceChildren(...step.said.map(({ text: line, warning }) => (warning ? says('warn', line) : h('p', {}, line))));
    }
    if (step.said.some(({ id }) => id === 'typing-sheet-in')) this.#typed.replaceChildren();
    await this.#ask(step);
  }

  async #ask({ asked }: TypingStep) {
    const submit = (kind: TypingKind) => (text: string) => void this.#step(kind, text);
    switch (asked.kind) {
      case 'question':
        this.#asks.replaceChildren(
          h('p', { id: 'question' }, h('strong', {}, asked.text)),
          h('div', { class: 'row', role: 'group', 'aria-labelledby': 'question' },
            button(t('page-yes'), () => void this.#step('yes', ''), { class: 'main' }),
            button(t('page-no'), () => void this.#step('no', ''))));
        this.#asks.querySelector('button')?.focus();
        announce(asked.text);
        return;
      case 'finished':
        this.#begun = false;
        this.#asks.replaceChildren();
        await this.#pile.refresh();
        if (asked.enough || this.#pile.state) go('pile');
        else go('start');
        return;
      case 'line':
        this.#field(t('page-typing-line', { number: asked.number }), submit('line'), true);
        break;
      case 'any_line':
        this.#field(t('page-typing-any-line'), submit('line'), true);
        break;
      case 'vault_head':
        this.#field(t('page-typing-head'), submit('line'), false);
        break;
      case 'vault_line':
        this.#field(t('page-typing-vault-line', { number: asked.number, of: asked.of }), submit('line'), false);
    }
    void this.#pile.refresh();
  }

  #field(label: string, take: (text: string) => void, words: boolean) {
    const offers = h('div', { class: 'offers', role: 'group', 'aria-label': t('page-typing-offers') });
    const field = h('input', {
      type: 'text', id: 'line', autocomplete: 'off', autocapitalize: 'none', autocorrect: 'off', spellcheck: 'false', inputmode: 'text', enterkeyhint: 'next',
    });
    field.value = this.#draft;
    const offer = async () => {
      this.#draft = field.value;
      const begun = /([a-z]+)$/i.exec(field.value.slice(0, field.selectionStart ?? undefined))?.[1] ?? '';
      const words = begun ? await this.#library.call('offers', begun).catch(() => []) : [];
      if (field.value !== this.#draft) return;
      offers.replaceChildren(...words.map((word) => button(word, () => {
        const at = field.selectionStart ?? field.value.length;
        const before = field.value.slice(0, at).replace(/[a-z]+$/i, '');
        const after = field.value.slice(at);
        field.value = `${before}${word} ${after.trimStart()}`;
        field.focus();
        field.setSelectionRange(before.length + word.length + 1, before.length + word.length + 1);
        void offer();
      })));
    };
    if (words) field.addEventListener('input', () => void offer());
    field.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text') ?? '';
      if (!text.trim().includes('\n')) return;
      event.preventDefault();
      void this.#step('block', text);
    });
    const form = h('form', { class: 'line' },
      h('label', { for: 'line' }, label),
      field, offers,
      h('div', { class: 'row' },
        h('button', { type: 'submit', class: 'main' }, t('page-typing-take')),
        button(t('page-typing-leave'), () => void this.#step('leave', ''), { class: 'plain' }),
        button(t('page-typing-stop'), () => void this.#step('stop', ''), { class: 'plain' })));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (field.value.trim()) take(field.value);
    });
    this.#asks.replaceChildren(form);
    field.focus();
    if (field.value && words) void offer();
  }
}
