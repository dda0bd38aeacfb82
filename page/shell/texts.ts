// The page's own sentences, which the library gives once, at the start.

import { MESSAGES } from './messages';

type Messages = typeof MESSAGES;
export type Id = keyof Messages;
type Arguments<I extends Id> = { [name in Messages[I][number]]: string | number };
type Rest<I extends Id> = Messages[I] extends readonly [] ? [] : [args: Arguments<I>];

let texts: Record<string, string> = {};

/** Takes the sentences; each has its arguments' names in braces. */
export function learn(from: Record<string, string>) {
  texts = from;
}

/** A sentence with its arguments. */
export function t<I extends Id>(id: I, ...[args]: Rest<I>): string {
  const text = texts[id] ?? id;
  if (!args) return text;
  // Fluent sets foreign text apart by marks of direction, which stay around what is put in.
  return text.replace(/\{([a-z]+)\}/g, (all, name: string) => {
    const value = (args as Record<string, string | number>)[name];
    return value === undefined ? all : String(value);
  });
}

/** A day as the person's browser writes it. */
export function day(iso: string): string {
  const date = new Date(`${iso}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
