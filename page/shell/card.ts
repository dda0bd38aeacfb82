// One input as a card: its picture with the codes outlined, what it was, and what is wrong with it.

import type { FileReport, Message, Outline } from './contract';
import { h, says } from './dom';
import type { Library } from './library';
import { drawOutlines } from './outlines';
import { t } from './texts';

/** Longest side of the small picture, in pixels. */
const SIDE = 640;

/** What the file was, for the card and for a screen reader. */
export function sentences(report: FileReport): { kind: 'good' | 'note' | 'warn'; text: string }[] {
  const all: { kind: 'good' | 'note' | 'warn'; text: string }[] = [];
  const add = (kind: 'good' | 'note' | 'warn', message: Message | null) => {
    if (message) all.push({ kind, text: message.text });
  };
  if (report.failed) {
    add('warn', report.failed);
    add('note', report.hint);
    return all;
  }
  for (const sheet of report.sheets) add('good', sheet.text);
  // Sheets were said already, and what is wrong says more than that nothing was found.
  const said = report.sheets.length > 0 && report.bad + report.others === 0;
  if (!said && !(report.is_empty && report.unseen.length > 0)) {
    const useless = report.is_empty || (report.bad > 0 && report.vault_codes === 0 && report.sheets.length === 0);
    add(useless ? 'warn' : report.sheets.length > 0 ? 'note' : 'good', report.text);
  }
  for (const message of report.unseen) add('warn', message);
  return all;
}

export async function picture(
  library: Library,
  file: File,
  page: number,
  outlines: Outline[],
): Promise<HTMLElement | null> {
  const drawn = await drawnByBrowser(file) ?? (await drawnByLibrary(library, file, page));
  if (!drawn) return null;
  const { canvas, context } = drawn;
  drawOutlines(context, outlines, Math.max(3, canvas.width / 130));
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', t('page-picture', { name: file.name }));
  return h('figure', {}, canvas);
}

function blank(width: number, height: number) {
  const canvas = h('canvas', { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) });
  const context = canvas.getContext('2d');
  return context && { canvas, context };
}

async function drawnByBrowser(file: File) {
  // Of others, a browser may never say whether it knows them.
  if (!/^image\/(png|jpeg|webp|gif|bmp)$/.test(file.type)) return null;
  try {
    const image = await createImageBitmap(file);
    const scale = Math.min(1, SIDE / Math.max(image.width, image.height));
    const drawn = blank(image.width * scale, image.height * scale);
    drawn?.context.drawImage(image, 0, 0, drawn.canvas.width, drawn.canvas.height);
    image.close();
    return drawn;
  } catch {
    // It is of a kind that this browser does not know.
    return null;
  }
}

/** What browsers do not draw: pages of a PDF, and the photos of many phones. */
async function drawnByLibrary(library: Library, file: File, page: number) {
  const small = await library.call('preview', file.name, file, page, SIDE).catch(() => null);
  const drawn = small && blank(small.width, small.height);
  if (!drawn) return null;
  const pixels = drawn.context.createImageData(small.width, small.height);
  small.grey.forEach((grey, at) => pixels.data.set([grey, grey, grey, 255], at * 4));
  drawn.context.putImageData(pixels, 0, 0);
  return drawn;
}

export function report(heading: string, lines: ReturnType<typeof sentences>, figures: (HTMLElement | null)[]): HTMLElement[] {
  return [...figures.filter((one) => one !== null), h('h3', {}, heading), ...lines.map(({ kind, text }) => says(kind, text))];
}
