// The window: what is pressed, dropped and pasted, and what follows from it.

import { CameraView } from './camera';
import { CheckView } from './check';
import type { Spoken } from './contract';
import { button, byId, h } from './dom';
import { Library } from './library';
import { PileView } from './pile';
import { t } from './texts';
import { TypingView } from './typing';
import { VaultView } from './vault';
import { announce, go, isSeen, view, type View } from './views';

interface Parts {
  library: Library;
  pile: PileView;
  camera: CameraView;
  typing: TypingView;
  check: CheckView;
  vault: VaultView;
}

let parts: Parts;
/** The language that was chosen, while the page is open. */
let chosen: string | null = null;

/** Everything new: at the start, and after all was forgotten. */
function begin() {
  const library = new Library(chosen === null ? navigator.languages : [chosen]);
  library.onHopeless = () => document.documentElement.classList.remove('js');
  const startOver = () => forget('start');
  const pile = new PileView(library, { openVault: () => void vault.open(), startOver });
  const vault = new VaultView(library, () => forget('gone'));
  const camera = new CameraView(library);
  const typing = new TypingView(library, pile);
  parts = { library, pile, camera, vault, typing, check: new CheckView(library, (purpose) => void camera.open(purpose)) };
  void library.ready.then((spoken) => {
    drawLanguages(spoken);
    pile.draw();
    drawApart();
    document.documentElement.dataset.ready = String(Math.round(performance.now()));
  });
}

/** Ends the workers and their memory, and takes from the page what it shows. */
function forget(next: View) {
  const { library, camera, vault } = parts;
  announce('');
  camera.close('start');
  vault.close();
  library.forget();
  for (const name of ['pile', 'camera', 'typing', 'check'] as const) view(name).replaceChildren(...view(name).querySelectorAll('#add'));
  byId('add-home').append(byId('add'));
  begin();
  go(next);
}

function take(files: File[]) {
  if (files.length === 0) return;
  if (isSeen('check')) {
    void parts.check.take(files);
    return;
  }
  if (isSeen('vault') || isSeen('gone')) return;
  if (isSeen('camera')) parts.camera.close('pile');
  void parts.library.ready.then(() => parts.pile.take(files));
}

/** The languages that there are, each by its own name. */
function drawLanguages({ tag, all }: Spoken) {
  const select = byId<HTMLSelectElement>('language');
  select.replaceChildren(...all.map(([one, name]) => h('option', { value: one, lang: one }, name)));
  select.value = tag;
}

/** What is drawn already is drawn anew; what was said of files stays as it was said. */
async function speak(tag: string) {
  chosen = tag;
  const { library, pile, check } = parts;
  await library.speak(tag);
  pile.draw();
  if (pile.state) await pile.refresh();
  drawApart();
  if (isSeen('check')) check.open();
}

function drawApart() {
  const way = (title: string, how: string) => [h('h2', {}, title), h('p', {}, how)];
  view('apart').replaceChildren(
    h('h1', { id: 'apart-title' }, t('page-apart')),
    h('p', { class: 'lead' }, t('page-apart-lead')),
    ...way(t('page-apart-words'), t('page-apart-words-how')),
    ...way(t('page-apart-picture'), t('page-apart-picture-how')),
    ...way(t('page-apart-meet'), t('page-apart-meet-how')),
    h('h2', {}, t('page-apart-avoid')),
    h('ul', {},
      h('li', {}, t('page-apart-avoid-help')),
      h('li', {}, t('page-apart-avoid-mail')),
      h('li', {}, t('page-apart-avoid-two')),
      h('li', {}, t('page-apart-avoid-search'))),
    h('div', { class: 'row' }, button(t('page-back'), () => go(parts.pile.state ? 'pile' : 'start'))));
}

function wire() {
  const files = byId<HTMLInputElement>('files');
  const add = byId('add');
  byId('choose').addEventListener('click', () => files.click());
  files.addEventListener('change', () => {
    const chosen = [...(files.files ?? [])];
    // The same file may be chosen again.
    files.value = '';
    take(chosen);
  });
  byId('film').addEventListener('click', () => void parts.library.ready.then(() => parts.camera.open(parts.pile.filmed)));
  byId('type').addEventListener('click', () => void parts.library.ready.then(() => parts.typing.open()));
  for (const one of document.querySelectorAll<HTMLElement>('[data-go]')) {
    const name = one.dataset.go as View;
    const act = () => (name === 'check' ? parts.check.open() : go(name));
    // The start stands in the page itself and need not wait for the library.
    one.addEventListener('click', () => (name === 'start' ? act() : void parts.library.ready.then(act)));
  }

  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    add.classList.add('over');
  });
  document.addEventListener('dragleave', () => add.classList.remove('over'));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    add.classList.remove('over');
    take([...(event.dataTransfer?.files ?? [])]);
  });
  document.addEventListener('paste', (event) => {
    if (event.target instanceof HTMLInputElement) return;
    const { clipboardData } = event;
    if (!clipboardData) return;
    if (clipboardData.files.length > 0) {
      take([...clipboardData.files]);
      return;
    }
    const text = clipboardData.getData('text');
    if (text.trim()) void parts.library.ready.then(() => take([new File([text], t('page-pasted'), { type: 'text/plain' })]));
  });

  const select = byId<HTMLSelectElement>('language');
  select.addEventListener('change', () => void parts.library.ready.then(() => speak(select.value)));

  byId('licences').addEventListener('click', async () => {
    const place = byId('licence-text');
    if (place.hidden && !place.textContent) place.textContent = await unpacked('code-licences');
    place.hidden = !place.hidden;
  });

  // A page that the browser keeps for the way back must hold nothing.
  window.addEventListener('pagehide', () => {
    forget('start');
    parts.library.forget();
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) begin();
  });
}

async function unpacked(id: string): Promise<string> {
  const bytes = Uint8Array.from(atob(byId(id).textContent ?? ''), (one) => one.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

if (document.documentElement.classList.contains('js')) {
  begin();
  wire();
  go('start');
  // For measuring, and for nothing else: how many looks the camera took, and since when.
  Object.defineProperty(window, 'kinsafeLooks', { get: () => ({ looks: parts.camera.looks, since: parts.camera.since }) });
}
