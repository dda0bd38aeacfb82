// Keeping what was opened: on paper, in a sealed file, in a plain one; or forgetting it.

import type { Summary } from './contract';
import { button, byId, h, says } from './dom';
import type { Library } from './library';
import { t } from './texts';
import { kindOf } from './vault';
import { announce } from './views';

export class Keeping {
  readonly #library: Library;
  readonly #forget: () => void;
  #place = h('div', {});

  constructor(library: Library, forget: () => void) {
    this.#library = library;
    this.#forget = forget;
  }

  section(summary: Summary): HTMLElement {
    this.#place.replaceChildren();
    return h('section', { class: 'panel keep' },
      h('h2', {}, t('page-keep-title')),
      h('p', {}, t('page-keep-how')),
      h('div', { class: 'row' },
        button(t('page-save'), () => void this.#save(), { class: 'main' }),
        button(t('page-print'), () => this.#print(summary)),
        button(t('page-json'), () => this.#json()),
        button(t('page-forget'), () => this.#sure(), { class: 'grave' })),
      this.#place);
  }

  #put(...children: Node[]) {
    this.#place.replaceChildren(...children);
    this.#place.querySelector<HTMLElement>('input, button')?.focus();
  }

  #cancel = () => button(t('page-cancel'), () => this.#place.replaceChildren());

  async #save() {
    const field = (id: string) => h('input', { type: 'text', id, autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false' });
    const first = field('passphrase');
    const again = field('passphrase-again');
    const news = h('div', { role: 'alert' });
    const make = async () => {
      first.value = await this.#library.call('new_passphrase').catch(() => '');
      again.value = '';
    };
    const form = h('form', {},
      h('h3', {}, t('page-save')),
      h('p', {}, t('page-save-how')),
      h('p', {}, t('page-save-made')),
      h('p', {}, h('label', { for: 'passphrase' }, t('page-save-passphrase')), first),
      h('p', {}, h('label', { for: 'passphrase-again' }, t('page-save-again')), again),
      news,
      h('div', { class: 'row' },
        h('button', { type: 'submit', class: 'main' }, t('page-save-do')),
        button(t('page-save-new'), () => void make()), this.#cancel()));
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const wrong = first.value === '' ? t('page-save-empty') : first.value === again.value ? null : t('page-save-differ');
      if (wrong !== null) {
        news.replaceChildren(says('warn', wrong));
        again.focus();
        return;
      }
      news.replaceChildren(h('p', { class: 'busy' }, t('page-working')));
      const bytes = await this.#library.call('seal', first.value).catch(() => null);
      if (!bytes) {
        news.replaceChildren(says('warn', t('page-mistake')));
        return;
      }
      hand(bytes, 'vault.age');
      this.#put(says('good', t('page-save-done')));
      announce(t('page-save-done'));
    });
    await make();
    this.#put(form);
  }

  #json() {
    this.#put(
      says('warn', t('page-json-warning')),
      h('div', { class: 'row' },
        button(t('page-json-do'), async () => {
          const bytes = await this.#library.call('to_json').catch(() => null);
          if (bytes) hand(bytes, 'vault.json');
          this.#place.replaceChildren();
        }, { class: 'grave' }), this.#cancel()));
  }

  #print(summary: Summary) {
    this.#put(
      says('warn', t('page-print-how')),
      h('div', { class: 'row' },
        button(t('page-print'), async () => {
          const paper = byId('print');
          paper.replaceChildren(...(await this.#paper(summary)));
          window.addEventListener('afterprint', () => paper.replaceChildren(), { once: true });
          window.print();
          this.#place.replaceChildren();
        }, { class: 'main' }), this.#cancel()));
  }

  async #paper({ title, accounts }: Summary): Promise<HTMLElement[]> {
    const secret = (account: number, item: number, code?: number) =>
      this.#library.call('secret', account, item, code).catch(() => null);
    const pages: HTMLElement[] = [h('h1', {}, t('page-print-title', { title }))];
    for (const account of accounts) {
      const section = h('section', {}, h('h2', {}, account.name));
      if (account.address) section.append(h('p', {}, account.address));
      const note = account.has_note ? await this.#library.call('note', account.at).catch(() => null) : null;
      if (note !== null) section.append(h('pre', {}, note));
      for (const item of account.items) {
        section.append(h('p', {}, h('b', {}, kindOf(item))));
        if (item.kind === 'codes') {
          const list = h('ul', {});
          for (const { at, used } of item.codes) {
            list.append(h('li', { class: used === null ? 'box' : 'box used' }, (await secret(account.at, item.at, at)) ?? ''));
          }
          section.append(list);
        } else {
          section.append(h('pre', {}, (await secret(account.at, item.at)) ?? ''));
        }
      }
      pages.push(section);
    }
    return pages;
  }

  #sure() {
    this.#put(
      h('p', {}, t('page-forget-sure')),
      h('div', { class: 'row' }, button(t('page-forget-do'), this.#forget, { class: 'grave', id: 'forget' }), this.#cancel()));
  }
}

/** Hands a file to the browser, which asks or puts it among the downloads. */
function hand(bytes: Uint8Array, name: string) {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' }));
  h('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
