// Making elements, and nothing that knows what they are for. Text is always set as text.

type Child = Node | string | null | undefined | false;
type Value = string | number | boolean | undefined | ((event: Event) => void);

/** An element with attributes (a function is a listener) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, Value> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  for (const child of children) if (child) element.append(...(typeof child === 'string' ? prose(child) : [child]));
  return element;
}

/** A sentence in which no set id is broken at the end of a line: it is compared with one on paper. */
export function prose(text: string): (Node | string)[] {
  return text.split(/\b([0-9A-Z]{4}-[0-9A-Z]{4})\b/).map((part, at) => {
    if (at % 2 === 0) return part;
    const id = document.createElement('span');
    id.className = 'id';
    id.textContent = part;
    return id;
  });
}

/** The element of the page's frame with this id. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as T;
}

/** A sentence with a sign in front that says how grave it is, also without colour. */
export function says(kind: 'good' | 'note' | 'warn', text: string): HTMLElement {
  return h('p', { class: `says ${kind}` }, h('span', {}, text));
}

export function button(text: string, act: () => void, attributes: Record<string, Value> = {}): HTMLButtonElement {
  return h('button', { type: 'button', ...attributes, click: act }, text);
}
