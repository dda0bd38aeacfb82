// The open vault: one account at a time, in the order in which they are recovered, codes hidden
// until they are asked for.
//
// A secret is in the window only while it is shown or copied. The order, the kinds and what is to
// be said of them are the library's.

import type { Account, Item, Message, Summary } from './contract';
import { button, byId, h, says } from './dom';
import type { Library } from './library';
import { Keeping } from './saving';
import { day, listed, t, type Id } from './texts';
import { announce, go, isSeen, view } from './views';

const now = () => Date.now() / 1000;

/** A sentence with the address that is filled into it as a link. */
function withLink({ text, args }: Message): (Node | string)[] {
  const address = args['address'];
  if (typeof address !== 'string' || !address.startsWith('https://')) return [text];
  const [before, ...after] = text.split(address);
  return after.length === 0 ? [text] : [before ?? '', h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, address), after.join(address)];
}

/** The kind of an item, with its label. */
export function kindOf({ kind, label }: Item): string {
  const name = t(`page-kind-${kind}` as Extract<Id, `page-kind-${Item['kind']}`>);
  return label ? t('page-kind-labelled', { kind: name, label }) : name;
}

export class VaultView {
  readonly #library: Library;
  readonly #keeping: Keeping;
  #summary: Summary | null = null;
  #at = 0;
  #place = h('div', {});
  #list = h('ol', { class: 'accounts' });
  #clock = 0;

  constructor(library: Library, forget: () => void) {
    this.#library = library;
    this.#keeping = new Keeping(library, forget);
  }

  async open() {
    try {
      this.#summary = await this.#library.call('open');
    } catch (error) {
      byId('need').after(says('warn', error instanceof Error && error.message ? error.message : t('page-mistake')));
      return;
    }
    document.documentElement.classList.add('opened');
    const { title, accounts, besides, afterwards, findings } = this.#summary;
    view('vault').replaceChildren(
      h('h1', { id: 'vault-title' }, title ? t('page-vault-title', { title }) : t('page-vault-title-bare')),
      ...findings.map(({ note, text }) => says(note ? 'note' : 'warn', text)),
      h('details', { class: 'panel', open: true },
        h('summary', {}, t('page-vault-first')),
        h('ul', {},
          h('li', {}, t('page-vault-first-phone')),
          h('li', {}, t('page-vault-first-password')),
          h('li', {}, t('page-vault-first-order')),
          h('li', {}, t('page-vault-first-stop'))),
        besides.length > 0 && h('dl', { class: 'facts' }, ...besides.flatMap(({ thing, text }) =>
          [h('dt', {}, text.text), h('dd', {}, this.#hidden(t('page-vault-show-one'), () => this.#library.call('besides', thing)))]))),
      h('div', { class: 'vault' },
        h('nav', { class: 'panel', 'aria-label': t('page-vault-accounts') }, h('h2', {}, t('page-vault-accounts')), this.#list),
        this.#place),
      h('details', { class: 'panel' },
        h('summary', {}, t('page-vault-afterwards')),
        h('ul', {}, ...afterwards.map(({ text }) => h('li', {}, text)))),
      this.#keeping.section(this.#summary),
    );
    this.#list.replaceChildren(...accounts.map((account, at) =>
      h('li', {}, h('button', { type: 'button', click: () => this.#show(at, true) }, h('span', { class: 'n' }, String(at + 1)), h('span', {}, account.name)))));
    this.#show(0, false);
    go('vault');
    this.#clock = window.setInterval(() => void this.#tick(), 1000);
  }

  close() {
    clearInterval(this.#clock);
    this.#summary = null;
    view('vault').replaceChildren();
    byId('print').replaceChildren();
    document.documentElement.classList.remove('opened');
  }

  #show(at: number, focus: boolean) {
    const accounts = this.#summary?.accounts ?? [];
    const account = accounts[at];
    if (!account) return;
    this.#at = at;
    [...this.#list.querySelectorAll('button')].forEach((one, index) => {
      if (index === at) one.setAttribute('aria-current', 'true');
      else one.removeAttribute('aria-current');
    });
    const heading = h('h2', { tabindex: -1 }, account.name);
    const previous = button(t('page-vault-previous'), () => this.#show(at - 1, true));
    const next = button(t('page-vault-next'), () => this.#show(at + 1, true), { class: 'main' });
    previous.disabled = at === 0;
    next.disabled = at + 1 === accounts.length;
    this.#place.replaceChildren(
      h('article', { class: 'panel' },
        h('p', { class: 'quiet' }, t('page-vault-account', { at: at + 1, of: accounts.length })),
        heading,
        account.reason && h('p', { class: 'reason' }, account.reason.text),
        this.#facts(account),
        account.steps.length > 0 && h('details', { class: 'todo', open: true },
          h('summary', {}, t('page-vault-steps')),
          h('ol', { class: 'steps' }, ...account.steps.map((step) => h('li', {}, ...withLink(step))))),
        ...account.items.flatMap((item) => this.#item(account, item)),
        account.items.length === 0 && !account.has_note && h('p', {}, t('page-vault-empty')),
        h('div', { class: 'row' }, previous, next)));
    if (focus) heading.focus();
    void this.#tick();
  }

  #facts({ through, has_note, at }: Account): HTMLElement {
    const facts = h('dl', { class: 'facts' });
    const fact = (name: string, value: Node | string) => facts.append(h('dt', {}, name), h('dd', {}, value));
    if (through.length > 0) fact(t('page-vault-through'), listed(through.map(({ name }) => name)));
    if (has_note) fact(t('page-vault-note'), this.#hidden(t('page-vault-show-one'), () => this.#library.call('note', at)));
    return facts;
  }

  #item(account: Account, item: Item): HTMLElement[] {
    const head = h('h3', {}, kindOf(item));
    const about = [
      item.issued ? h('p', { class: 'quiet' }, `${issued(item)} ${day(item.issued)}`) : null,
      item.text.text ? h('p', {}, item.text.text) : null,
    ].filter((one) => one !== null);
    if (item.kind === 'codes') return [head, ...about, ...this.#codes(account, item)];
    if (item.otp) return [head, ...about, this.#seed(account, item)];
    if (item.kind === 'unknown') return [head, ...about];
    return [head, ...about, h('div', { class: 'row' }, ...this.#one(() => this.#library.call('secret', account.at, item.at, undefined)))];
  }

  /** A secret behind a button, and a button that copies it. */
  #one(get: () => Promise<string | null>): HTMLElement[] {
    return [this.#hidden(t('page-vault-show-one'), get), this.#copy(t('page-vault-copy'), get)];
  }

  #hidden(label: string, get: () => Promise<string | null>): HTMLElement {
    const secret = h('button', { type: 'button', class: 'secret', 'aria-label': label }, '•••• ••••');
    secret.addEventListener('click', async () => {
      const text = await get().catch(() => null);
      if (text === null) return;
      const shown = h('span', { class: 'secret shown', tabindex: -1 }, text);
      secret.replaceWith(shown);
      shown.focus();
    });
    return secret;
  }

  #copy(label: string, get: () => Promise<string | null>): HTMLElement {
    const copy = button(t('page-vault-copy'), () => void copied(), { 'aria-label': label });
    const copied = async () => {
      const text = await get().catch(() => null);
      if (text === null) return;
      await navigator.clipboard.writeText(text);
      copy.textContent = t('page-vault-copied');
      announce(t('page-vault-copied'));
      setTimeout(() => { copy.textContent = t('page-vault-copy'); }, 2500);
    };
    return copy;
  }

  #codes(account: Account, item: Item): HTMLElement[] {
    const count = h('p', { class: 'quiet' });
    const tell = () => {
      count.textContent = t('page-codes-left', { left: item.codes.filter(({ used }) => used === null).length, of: item.codes.length });
    };
    const rows = item.codes.map((code) => {
      const get = () => this.#library.call('secret', account.at, item.at, code.at);
      const tick = h('input', { type: 'checkbox', 'aria-label': t('page-vault-used-code', { number: code.number }) });
      tick.checked = code.used !== null;
      const row = h('li', { class: code.used === null ? undefined : 'used' },
        h('span', { class: 'n' }, String(code.number)),
        this.#hidden(t('page-vault-show-code', { number: code.number }), get),
        this.#copy(t('page-vault-copy-code', { number: code.number }), get),
        h('label', { class: 'tick' }, tick, h('span', {}, t('page-vault-used'))));
      tick.addEventListener('change', async () => {
        const used = tick.checked ? now() : undefined;
        const done = await this.#library.call('set_used', account.at, item.at, code.at, used).catch(() => false);
        if (!done) tick.checked = code.used !== null;
        else code.used = used === undefined ? null : new Date(used * 1000).toISOString().slice(0, 10);
        row.classList.toggle('used', tick.checked);
        tell();
      });
      return row;
    });
    tell();
    const list = h('ol', { class: 'codes' }, ...rows);
    const all = button(t('page-vault-show-all'), () => {
      for (const one of list.querySelectorAll<HTMLElement>('button.secret')) one.click();
    }, { class: 'plain' });
    return [count, list, all];
  }

  #seed(account: Account, item: Item): HTMLElement {
    const place = h('div', {});
    const code = h('p', { class: 'now', 'data-account': account.at, 'data-item': item.at }, '•••');
    const left = h('p', { class: 'quiet', role: 'timer', 'aria-live': 'off' });
    const bar = h('progress', { max: 30, value: 0, 'aria-hidden': 'true' });
    const show = button(t('page-vault-show-one'), () => {
      code.classList.add('shown');
      show.remove();
      void this.#tick();
    });
    const qr = button(t('page-vault-qr'), async () => {
      const dark = await this.#library.call('qr', account.at, item.at).catch(() => null);
      if (dark) place.replaceChildren(h('p', {}, t('page-vault-qr-how')), drawn(dark));
    });
    return h('div', { class: 'seed' },
      h('p', {}, t('page-vault-now')), code, item.otp === 'hotp' ? null : left, item.otp === 'hotp' ? null : bar,
      h('div', { class: 'row' }, show, this.#copy(t('page-vault-copy'), async () => (await this.#now(account.at, item.at))?.code ?? null), qr), place);
  }

  async #now(account: number, item: number) {
    const answer = await this.#library.call('code_now', account, item, now()).catch(() => null);
    const [code, left] = answer?.split(' ') ?? [];
    return code === undefined ? null : { code, left: Number(left) };
  }

  /** Seeds' codes change by the clock. */
  async #tick() {
    if (!isSeen('vault')) return;
    for (const place of this.#place.querySelectorAll<HTMLElement>('.now.shown')) {
      const at = this.#at;
      const present = await this.#now(Number(place.dataset.account), Number(place.dataset.item));
      if (!present || at !== this.#at) return;
      if (place.textContent !== present.code) place.textContent = present.code;
      const seed = place.parentElement;
      const left = seed?.querySelector('[role=timer]');
      if (left) left.textContent = t('page-vault-seconds', { seconds: present.left });
      const bar = seed?.querySelector('progress');
      if (bar) bar.value = present.left;
    }
  }
}

/** A QR code with its quiet zone. */
function drawn(dark: Uint8Array): HTMLCanvasElement {
  const side = Math.round(Math.sqrt(dark.length));
  const quiet = 4;
  const canvas = h('canvas', { class: 'qr', role: 'img', 'aria-label': t('page-vault-qr-label'), width: (side + 2 * quiet) * 4, height: (side + 2 * quiet) * 4 });
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000000';
  dark.forEach((is, at) => {
    if (is) context.fillRect((quiet + (at % side)) * 4, (quiet + Math.floor(at / side)) * 4, 4, 4);
  });
  return canvas;
}

/** What stands before the day of an item. */
function issued(item: Item): string {
  return t(item.estimated ? 'page-vault-issued-about' : 'page-vault-issued');
}
