// The page's own sentences, which the library gives once, at the start.

import type { Spoken } from './contract';
import { MESSAGES } from './messages';

type Messages = typeof MESSAGES;
export type Id = keyof Messages;
type Arguments<I extends Id> = { [name in Messages[I][number]]: string | number };
type Rest<I extends Id> = Messages[I] extends readonly [] ? [] : [args: Arguments<I>];

let texts: Record<string, string> = {};

/** Takes the sentences of a language; each has its arguments' names in braces. */
export function learn({ texts: from, tag, right_to_left }: Spoken) {
  texts = from;
  document.documentElement.lang = tag;
  document.documentElement.dir = right_to_left ? 'rtl' : 'ltr';
  for (const one of document.querySelectorAll<HTMLElement>('[data-t]')) {
    one.textContent = texts[one.dataset.t ?? ''] ?? one.textContent;
  }
  for (const one of document.querySelectorAll<HTMLElement>('[data-t-label]')) {
    one.setAttribute('aria-label', texts[one.dataset.tLabel ?? ''] ?? '');
  }
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
  const { lang } = document.documentElement;
  // In English as most of the world writes it.
  return Number.isNaN(date.getTime()) ? iso : date.toLocaleDateString(lang === 'en' ? 'en-GB' : lang, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** Several things one after the other, as the language parts them. */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(document.documentElement.lang, { type: 'unit', style: 'short' }).format(items);
}
