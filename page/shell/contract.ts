// The JSON that the library gives, as far as the page shows it. The library documents it.

export interface Message {
  id: string;
  args: Record<string, unknown>;
  text: string;
  note: boolean;
}

export interface SheetRead {
  set: string;
  number: number;
  holder: string;
  threshold: number;
  made: string | null;
  signed: boolean;
  text: Message;
}

/** Parts of the picture's width and height, from 0 to 1. */
export type Corners = [number, number][];

export interface Outline {
  page: number;
  corners: Corners;
  what: 'read' | 'bad' | 'unread';
}

export interface FileReport {
  name: string;
  pages: number;
  sheets: SheetRead[];
  vault_codes: number;
  vault_lines: number;
  sealed_vaults: number;
  again: number;
  bad: number;
  others: number;
  is_empty: boolean;
  outlines: Outline[];
  text: Message;
  unseen: Message[];
  failed: Message | null;
  hint: Message | null;
}

export interface Look {
  outlines: Outline[];
  new: boolean;
  sheets: SheetRead[];
  vault_codes: number;
}

export interface SheetThere {
  number: number;
  holder: string;
  made: string | null;
  signed: boolean;
  place: string;
}

export interface SetState {
  set: string;
  threshold: number;
  have: number;
  more: number;
  sheets: SheetThere[];
}

export interface Need {
  kind: 'first_sheet' | 'key_code' | 'sheets' | 'vault_codes' | 'vault_lines' | 'choose_set' | 'other' | 'nothing';
  sets: { set: string; holders: string[]; sheets: number; threshold: number | null; opens: boolean | null }[];
  text: Message;
  hint: Message | null;
}

export interface State {
  sets: SetState[];
  findings: Message[];
  opens: boolean;
  complete: boolean;
  need: Need;
}

export interface CheckedSheet {
  set: string;
  number: number;
  holder: string;
  threshold: number;
  whole: boolean;
  proof: string | null;
  lines: Message[];
}

export interface Verdict {
  intact: boolean;
  sheets: CheckedSheet[];
  findings: Message[];
  error: Message | null;
  hint: Message | null;
}

export interface Code {
  at: number;
  number: number;
  used: string | null;
}

export interface Item {
  at: number;
  kind: 'codes' | 'key' | 'phrase' | 'seed' | 'text' | 'unknown';
  label: string;
  issued: string | null;
  estimated: boolean;
  left: number;
  codes: Code[];
  otp: 'totp' | 'hotp' | 'steam' | null;
  text: Message;
}

export interface Account {
  at: number;
  name: string;
  provider: string;
  login: string;
  address: string;
  has_note: boolean;
  through: { name: string; at: number | null }[];
  loop: boolean;
  reason: Message | null;
  steps: Message[];
  items: Item[];
}

export interface Summary {
  title: string;
  revision: number;
  changed: string | null;
  set: string;
  sheets: number[];
  threshold: number;
  accounts: Account[];
  besides: { thing: string; text: Message }[];
  afterwards: Message[];
  findings: Message[];
}

export type TypingKind = 'look' | 'line' | 'block' | 'yes' | 'no' | 'leave' | 'stop' | 'end';

export interface TypingStep {
  said: { id: string; text: string; warning: boolean }[];
  asked:
    | { kind: 'line'; number: number; again: boolean }
    | { kind: 'any_line' }
    | { kind: 'question'; text: string }
    | { kind: 'vault_head' }
    | { kind: 'vault_line'; number: number; of: number }
    | { kind: 'finished'; enough: boolean };
}

export interface Picture {
  width: number;
  height: number;
  grey: Uint8Array;
}

// What the worker does, by name.
export interface Calls {
  read: { args: [name: string, file: Blob]; result: FileReport };
  check: { args: [name: string, file: Blob]; result: FileReport };
  check_anew: { args: []; result: null };
  verdict: { args: [seconds: number]; result: Verdict };
  preview: { args: [name: string, file: Blob, page: number, side: number]; result: Picture | null };
  look: { args: [rgba: ArrayBuffer, width: number, height: number, alone: boolean]; result: Look | null };
  state: { args: []; result: State };
  choose: { args: [set: string]; result: null };
  type: { args: [kind: TypingKind, text: string]; result: TypingStep };
  offers: { args: [begun: string]; result: string[] };
  open: { args: []; result: Summary };
  summary: { args: []; result: Summary | null };
  secret: { args: [account: number, item: number, code: number | undefined]; result: string | null };
  besides: { args: [thing: string]; result: string | null };
  note: { args: [account: number]; result: string | null };
  set_used: { args: [account: number, item: number, code: number, seconds: number | undefined]; result: boolean };
  code_now: { args: [account: number, item: number, seconds: number]; result: string | null };
  qr: { args: [account: number, item: number]; result: Uint8Array | null };
  to_json: { args: []; result: Uint8Array | null };
  seal: { args: [passphrase: string]; result: Uint8Array | null };
  new_passphrase: { args: []; result: string };
  speak: { args: [tag: string]; result: Spoken };
}

/** The language that is spoken, and all that there are: tag and own name. */
export interface Language {
  tag: string;
  right_to_left: boolean;
  all: [tag: string, name: string][];
}

/** A language with all sentences of the page in it. */
export interface Spoken extends Language {
  texts: Record<string, string>;
}

export type Call = keyof Calls;

export interface Asking {
  id: number;
  call: Call;
  args: unknown[];
}

export type Answer =
  | { id: number; result: unknown }
  | { id: number; failed: string }
  | { died: number }
  | { page: number; pages: number }
  | { ready: Spoken };
