// The worker: has the library, and with it everything secret.
//
// Responsible for calling the library as the window asks, one call after the other, and for
// handing to the safe, after each change, what a new worker would need. Not responsible for
// starting anew: whoever made this worker does that.

import { Reader, initSync, new_passphrase, offers } from 'kinsafe-bindings';

import type { Answer, Asking, Call, Language, Spoken, TypingKind, TypingStep } from './contract';

interface Used {
  account: number;
  item: number;
  code: number;
  seconds: number | undefined;
}

/** What a worker that starts anew is given. */
interface Kept {
  pile: string;
  chosen: string | null;
  used: Used[];
  /** What was typed of the sheet that is not whole yet; whole ones are in the pile. */
  typed: [TypingKind, string][];
  isOpen: boolean;
}

interface Beginning {
  wasm: string;
  safe: MessagePort;
  messages: Record<string, readonly string[]>;
  languages: readonly string[];
}

let messages: Record<string, readonly string[]> = {};
let languages: readonly string[] = [];
let reader: Reader;
let safe: MessagePort;
let kept: Kept = { pile: '', chosen: null, used: [], typed: [], isOpen: false };

const tell = (answer: Answer, transfer: Transferable[] = []) => self.postMessage(answer, { transfer });
const now = () => Date.now() / 1000;
const parsed = (json: string): unknown => JSON.parse(json);

function keep(change: Partial<Kept> = {}) {
  kept = { ...kept, pile: reader.keep(), ...change };
  safe.postMessage(kept);
}

function typed(kind: TypingKind, text: string): TypingStep {
  const step = parsed(reader.type_in(kind, text)) as TypingStep;
  // Who types again begins a new conversation.
  if (step.asked.kind === 'finished') reader.type_anew();
  return step;
}

const onPage = (page: number, pages: number) => tell({ page, pages });

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

const calls: { [name in Call]: (...args: never[]) => unknown } = {
  async read(name: string, file: Blob) {
    const report = parsed(reader.read(name, await bytesOf(file), onPage));
    keep();
    return report;
  },
  async check(name: string, file: Blob) {
    return parsed(reader.check(name, await bytesOf(file), onPage));
  },
  check_anew() {
    reader.check_anew();
    return null;
  },
  verdict: (seconds: number) => parsed(reader.verdict(seconds)),
  async preview(name: string, file: Blob, page: number, side: number) {
    const picture = reader.preview(name, await bytesOf(file), page, side);
    if (!picture) return null;
    const { width, height } = picture;
    const grey = picture.grey();
    picture.free();
    return { width, height, grey };
  },
  look(rgba: ArrayBuffer, width: number, height: number, alone: boolean) {
    const look = reader.look(new Uint8Array(rgba), width, height, alone);
    if (look === undefined) return null;
    const seen = parsed(look) as { new: boolean };
    if (seen.new && !alone) keep();
    return seen;
  },
  state: () => parsed(reader.state()),
  choose(set: string) {
    reader.choose(set);
    keep({ chosen: set });
    return null;
  },
  type(kind: TypingKind, text: string) {
    const before = reader.typed_sheets();
    const step = typed(kind, text);
    const isWhole = reader.typed_sheets() !== before || step.asked.kind === 'finished';
    keep({ typed: isWhole ? [] : [...kept.typed, [kind, text]] });
    return step;
  },
  offers: (begun: string) => offers(begun),
  open() {
    const summary = parsed(reader.open(now()));
    keep({ isOpen: true, used: [] });
    return summary;
  },
  summary() {
    const summary = reader.summary(now());
    return summary === undefined ? null : parsed(summary);
  },
  secret: (account: number, item: number, code: number | undefined) => reader.secret(account, item, code) ?? null,
  besides: (thing: string) => reader.besides(thing) ?? null,
  note: (account: number) => reader.note(account) ?? null,
  set_used(account: number, item: number, code: number, seconds: number | undefined) {
    const done = reader.set_used(account, item, code, seconds);
    if (done) keep({ used: [...kept.used, { account, item, code, seconds }] });
    return done;
  },
  code_now: (account: number, item: number, seconds: number) => reader.code_now(account, item, seconds) ?? null,
  qr: (account: number, item: number) => reader.qr(account, item) ?? null,
  to_json: () => reader.to_json(now()) ?? null,
  seal: (passphrase: string) => reader.seal(passphrase, now()) ?? null,
  new_passphrase: () => new_passphrase(),
  speak(tag: string) {
    languages = [tag];
    return spoken();
  },
};

/** Has the library speak the first language that it can; all sentences of the page in it. */
function spoken(): Spoken {
  const language = parsed(reader.speak([...languages])) as Language;
  const texts: Record<string, string> = {};
  for (const [id, names] of Object.entries(messages)) texts[id] = reader.label(id, names.join(' ')) ?? id;
  return { ...language, texts };
}

async function unpacked(base64: string): Promise<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

function restored(held: Kept | null) {
  reader = new Reader();
  if (!held) return;
  kept = held;
  if (held.pile) reader.restore(held.pile);
  if (held.chosen !== null) reader.choose(held.chosen);
  for (const [kind, text] of held.typed) typed(kind, text);
  if (!held.isOpen) return;
  reader.open(now());
  for (const { account, item, code, seconds } of held.used) reader.set_used(account, item, code, seconds);
}

async function begin({ wasm, safe: port, ...beginning }: Beginning) {
  safe = port;
  ({ messages, languages } = beginning);
  const held = new Promise<Kept | null>((resolve) => {
    port.onmessage = ({ data }: MessageEvent<Kept | null>) => resolve(data);
  });
  initSync({ module: await WebAssembly.compile(await unpacked(wasm)) });
  restored(await held);
  tell({ ready: spoken() });
}

/** Calls come one at a time; those that read a file wait for its bytes. */
let last: Promise<unknown> = Promise.resolve();

async function answer({ id, call, args }: Asking) {
  try {
    const result = await calls[call](...(args as never[]));
    tell({ id, result });
  } catch (error) {
    // What the library refuses is a text. Anything else is the end of its instance.
    if (typeof error === 'string') tell({ id, failed: error });
    else tell({ died: id });
  }
}

self.onmessage = ({ data }: MessageEvent<Beginning | Asking>) => {
  if ('wasm' in data) last = begin(data).catch(() => tell({ died: 0 }));
  else last = last.then(() => answer(data));
};
