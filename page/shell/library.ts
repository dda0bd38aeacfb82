// The library as the window calls it: a worker, which is started anew if it dies.
//
// Responsible for one answer to each call, whatever becomes of the worker: the call that killed it
// fails with [`Died`], and those behind it are asked again of the next one. Not responsible for
// what was read, which the safe holds.

import type { Answer, Asking, Call, Calls, Spoken } from './contract';
import { MESSAGES } from './messages';
import { learn } from './texts';

/** The worker died of this call. */
export class Died extends Error {}
/** The library refused, and this is why. */
export class Refused extends Error {}

interface Pending {
  asking: Asking;
  resolve: (result: never) => void;
  reject: (error: Error) => void;
}

/** A file on which nothing has moved for so long is given up. The library bounds its own work, so
 * this is for what it does not foresee. */
const PATIENCE = 120_000;

const code = (id: string) => document.getElementById(id)?.textContent ?? '';

function workerOf(id: string): Worker {
  const url = URL.createObjectURL(new Blob([code(id)], { type: 'text/javascript' }));
  const worker = new Worker(url);
  // It is read at once; the address is not needed any more.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return worker;
}

export class Library {
  /** Told which page of a file is being read. */
  onPage: (page: number, pages: number) => void = () => undefined;
  /** Told that this browser cannot run the library at all. */
  onHopeless: () => void = () => undefined;
  readonly ready: Promise<Spoken>;
  #isReady: (spoken: Spoken) => void = () => undefined;
  #wasReady = false;
  #pending: Pending[] = [];
  #next = 1;
  #safe: Worker;
  #worker: Worker;
  #watch = 0;
  #deaths = 0;
  #languages: readonly string[];

  /** `languages` as the person prefers them, the first that there is being taken. */
  constructor(languages: readonly string[]) {
    this.#languages = languages;
    this.ready = new Promise((resolve) => {
      this.#isReady = resolve;
    });
    this.#safe = workerOf('code-safe');
    this.#worker = this.#started();
  }

  call<C extends Call>(call: C, ...args: Calls[C]['args']): Promise<Calls[C]['result']> {
    return new Promise((resolve, reject) => {
      const asking = { id: this.#next++, call, args };
      this.#pending.push({ asking, resolve, reject });
      this.#post(asking);
      if (this.#pending.length === 1) this.#wait();
    });
  }

  /** Speaks another language from now on. */
  async speak(tag: string): Promise<void> {
    this.#languages = [tag];
    learn(await this.call('speak', tag));
  }

  /** Gives up what is being done now. */
  skip() {
    this.#died();
  }

  /** Ends everything: the memory of both workers is gone. */
  forget() {
    clearTimeout(this.#watch);
    this.#worker.terminate();
    this.#safe.terminate();
    this.#pending = [];
  }

  #started(): Worker {
    const worker = workerOf('code-worker');
    const { port1, port2 } = new MessageChannel();
    this.#safe.postMessage(port1, [port1]);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#answer(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.#died();
    };
    worker.postMessage({ wasm: code('code-wasm'), safe: port2, messages: MESSAGES, languages: this.#languages }, [port2]);
    return worker;
  }

  #post(asking: Asking) {
    // A frame is handed over, not copied.
    const [first] = asking.args;
    this.#worker.postMessage(asking, asking.call === 'look' ? [first as ArrayBuffer] : []);
  }

  #wait() {
    clearTimeout(this.#watch);
    if (this.#pending.length > 0) this.#watch = window.setTimeout(() => this.#died(), PATIENCE);
  }

  #answer(answer: Answer) {
    this.#wait();
    if ('ready' in answer) {
      learn(answer.ready);
      this.#wasReady = true;
      this.#deaths = 0;
      this.#isReady(answer.ready);
    } else if ('pages' in answer) {
      this.onPage(answer.page, answer.pages);
    } else if ('died' in answer) {
      this.#died();
    } else {
      const at = this.#pending.findIndex(({ asking }) => asking.id === answer.id);
      const [pending] = at < 0 ? [] : this.#pending.splice(at, 1);
      this.#wait();
      if ('failed' in answer) pending?.reject(new Refused(answer.failed));
      else pending?.resolve(answer.result as never);
    }
  }

  #died() {
    this.#worker.terminate();
    this.#deaths += 1;
    if (!this.#wasReady || this.#deaths > 3) {
      this.onHopeless();
      return;
    }
    // Calls are answered one after the other, so it was the first.
    this.#pending.shift()?.reject(new Died());
    this.#worker = this.#started();
    const rest = this.#pending;
    this.#pending = [];
    for (const pending of rest) {
      // What was handed over is gone; the camera's next look comes at once.
      if (pending.asking.call === 'look') pending.resolve(null as never);
      else {
        this.#pending.push(pending);
        this.#post(pending.asking);
      }
    }
    this.#wait();
  }
}
