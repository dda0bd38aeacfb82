// What wasm-bindgen makes of page/src/lib.rs.
declare module 'kinsafe-bindings' {
  export function initSync(options: { module: WebAssembly.Module }): unknown;
  export function new_passphrase(): string;
  export function offers(begun: string): string[];
  type OnPage = (page: number, pages: number) => void;
  export class Picture {
    readonly width: number;
    readonly height: number;
    grey(): Uint8Array;
    free(): void;
  }
  export class Reader {
    speak(tags: string[]): string;
    label(id: string, names: string): string | undefined;
    read(name: string, bytes: Uint8Array, onPage: OnPage): string;
    check(name: string, bytes: Uint8Array, onPage: OnPage): string;
    check_anew(): void;
    verdict(seconds: number): string;
    preview(name: string, bytes: Uint8Array, page: number, side: number): Picture | undefined;
    look(rgba: Uint8Array, width: number, height: number, alone: boolean): string | undefined;
    state(): string;
    choose(set: string): void;
    keep(): string;
    restore(kept: string): void;
    type_in(kind: string, text: string): string;
    type_anew(): void;
    typed_sheets(): number;
    open(unix_seconds: number): string;
    summary(unix_seconds: number): string | undefined;
    secret(account: number, item: number, code?: number): string | undefined;
    besides(thing: string): string | undefined;
    note(account: number): string | undefined;
    set_used(account: number, item: number, code: number, seconds?: number): boolean;
    code_now(account: number, item: number, seconds: number): string | undefined;
    qr(account: number, item: number): Uint8Array | undefined;
    to_json(seconds: number): Uint8Array | undefined;
    seal(passphrase: string, seconds: number): Uint8Array | undefined;
  }
}
