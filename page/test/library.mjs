// The page's own library, run under node: the worker that stands in the built file, as it is.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** The file that is tested: the committed one, or the one that was just built. */
export const PAGE = process.env.KINSAFE_PAGE ?? join(root, 'page/kinsafe.html');
export const html = readFileSync(PAGE, 'utf8');

/** What stands in a script element with an id. */
export function part(id) {
  const found = new RegExp(`<script type="[a-z/-]+" id="${id}">([^]*?)</script>`).exec(html);
  if (!found) throw new Error(`the page has no ${id}`);
  return found[1];
}

/** The messages' ids, as the page asks for them. */
export function messages() {
  const text = readFileSync(join(root, 'page/shell/messages.ts'), 'utf8');
  return Object.fromEntries(
    [...text.matchAll(/^ {2}'([a-z0-9-]+)': \[(.*)\],$/gm)].map(([, id, names]) => [
      id,
      [...names.matchAll(/'([a-z]+)'/g)].map(([, name]) => name),
    ]),
  );
}

export class Library {
  #pending = new Map();
  #next = 1;
  #self;
  pages = [];

  static async start(held = null, languages = ['en']) {
    const library = new Library();
    await library.#begin(held, languages);
    return library;
  }

  async #begin(held, languages) {
    const { port1, port2 } = new MessageChannel();
    port1.postMessage(held);
    port1.on('message', (kept) => {
      this.kept = kept;
    });
    port1.unref();
    const answers = (message) => this.#answer(message);
    const self = { postMessage: answers, onmessage: null };
    this.#self = self;
    const names = [
      'atob', 'Blob', 'Response', 'DecompressionStream', 'WebAssembly', 'TextDecoder', 'TextEncoder',
      'Uint8Array', 'crypto', 'console', 'performance', 'Date', 'Error',
    ];
    const context = vm.createContext({ self, ...Object.fromEntries(names.map((name) => [name, globalThis[name]])) });
    context.globalThis = context;
    vm.runInContext(part('code-worker'), context);
    const ready = new Promise((resolve, reject) => {
      this.#ready = resolve;
      this.#failed = reject;
    });
    // The worker listens by a property, which node's ports take as well.
    self.onmessage({ data: { wasm: part('code-wasm'), safe: port2, messages: messages(), languages } });
    this.spoken = await ready;
    this.texts = this.spoken.texts;
    port2.unref();
  }

  #ready;
  #failed;

  #answer(message) {
    if ('ready' in message) this.#ready(message.ready);
    else if ('pages' in message) this.pages.push(message);
    else if ('died' in message) {
      this.#failed(new Error('the library died'));
      this.#pending.get(message.died)?.reject(new Error('died'));
    } else {
      const pending = this.#pending.get(message.id);
      this.#pending.delete(message.id);
      if ('failed' in message) pending.reject(new Error(message.failed));
      else pending.resolve(message.result);
    }
  }

  call(call, ...args) {
    return new Promise((resolve, reject) => {
      const id = this.#next++;
      this.#pending.set(id, { resolve, reject });
      this.#self.onmessage({ data: { id, call, args } });
    });
  }

  read(name, bytes) {
    return this.call('read', name, new Blob([bytes]));
  }
}
