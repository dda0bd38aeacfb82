// Which part of the page is seen. One at a time; its heading gets the focus, so that a screen
// reader says where it is.

import { byId } from './dom';

export type View = 'start' | 'pile' | 'camera' | 'typing' | 'check' | 'apart' | 'vault' | 'gone';

let current: View = 'start';

export const view = (name: View): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-view=${name}]`);
  if (!found) throw new Error(`the page has no view ${name}`);
  return found;
};

export const isSeen = (name: View): boolean => current === name;

export function go(name: View) {
  current = name;
  for (const one of document.querySelectorAll<HTMLElement>('[data-view]')) one.hidden = one.dataset.view !== name;
  const add = byId('add');
  add.hidden = name !== 'start' && name !== 'pile';
  const home = name === 'pile' ? view('pile').querySelector('.add-home') : byId('add-home');
  if (!add.hidden) home?.append(add);
  // What is said in the others is said once, and would stay in the language that was.
  byId<HTMLSelectElement>('language').disabled = !['start', 'pile', 'check', 'apart', 'gone'].includes(name);
  const heading = view(name).querySelector<HTMLElement>('h1');
  if (heading) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  window.scrollTo(0, 0);
}

/** Says something to a screen reader, and only to it. */
export function announce(text: string) {
  byId('news').textContent = text;
}
