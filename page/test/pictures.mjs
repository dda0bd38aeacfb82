// Pictures and films of the golden sheets, for the tests: drawn by the page's own library from the
// printed PDFs, and written as PNG and y4m.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

import { Library, root } from './library.mjs';

export const golden = (name) => join(root, 'tests/golden/v1', name);
export const made = join(root, 'target/page/test');
mkdirSync(made, { recursive: true });

/** A grey PNG. */
export function png({ width, height, grey }) {
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(grey.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 6 })), chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A part of a picture; what lies outside of it is grey, like a table. */
export function cut({ width, height, grey }, left, top, wide, high) {
  const part = new Uint8Array(wide * high).fill(150);
  for (let y = 0; y < high; y++) {
    const from = y + top;
    if (from < 0 || from >= height) continue;
    for (let x = 0; x < wide; x++) {
      const at = x + left;
      if (at >= 0 && at < width) part[y * wide + x] = grey[from * width + at];
    }
  }
  return { width: wide, height: high, grey: part };
}

let drawing;

/** A golden sheet as a picture with so many pixels along its long side. */
export async function drawn(number, side) {
  drawing ??= Library.start();
  const library = await drawing;
  const bytes = readFileSync(golden(`sheet-${number}.pdf`));
  return library.call('preview', `sheet-${number}.pdf`, new Blob([bytes]), 0, side);
}

/** A photo of a golden sheet on a table, as a file. */
export async function photo(number, side = 2000) {
  const sheet = await drawn(number, side);
  const path = join(made, `photo-${number}.png`);
  writeFileSync(path, png(cut(sheet, -60, -80, sheet.width + 120, sheet.height + 160)));
  return path;
}

/**
 * A film in which sheets are held in front of a camera, one after the other, each slowly moved
 * from its head to its foot; between them the bare table. It is played again and again.
 */
export async function film(name, numbers, { width = 1280, height = 720, frames = 40 } = {}) {
  const path = join(made, `${name}.y4m`);
  const parts = [Buffer.from(`YUV4MPEG2 W${width} H${height} F20:1 Ip A1:1 C420jpeg\n`, 'latin1')];
  const colour = Buffer.alloc((width / 2) * (height / 2) * 2, 128);
  const frame = (grey) => parts.push(Buffer.from('FRAME\n', 'latin1'), Buffer.from(grey), colour);
  const table = new Uint8Array(width * height).fill(150);
  for (const number of numbers) {
    const sheet = await drawn(number, 1700);
    for (let at = 0; at < 6; at++) frame(table);
    for (let at = 0; at < frames; at++) {
      const top = Math.round(-40 + ((sheet.height + 80 - height) * at) / (frames - 1));
      frame(cut(sheet, Math.round((sheet.width - width) / 2) + (at % 3), top, width, height).grey);
    }
  }
  writeFileSync(path, Buffer.concat(parts));
  return path;
}
