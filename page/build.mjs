// Puts the page together: bundles the shell, packs the library, and writes one file of all.
//
//   node page/build.mjs page FOLDER OUT     FOLDER has what wasm-bindgen wrote
//   node page/build.mjs licences OUT        the licences of what is inside
//   node page/build.mjs check FILE          whether FILE was built from the sources that are here
//
// Responsible for the Content-Security-Policy, which pins every script and style by its hash, and
// for the hash of the sources. The same sources and tools give the same bytes.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const shell = join(root, 'page/shell');
const MOST_BYTES = 4_000_000;

// What the page is made of. What only the program has is not in it.
const SOURCES = [
  'Cargo.toml', 'Cargo.lock', 'locales', 'src', 'page/Cargo.toml', 'page/src', 'page/bindgen',
  'page/shell', 'page/build', 'page/build.mjs', 'page/package-lock.json', 'page/tsconfig.json',
];
const NOT_SOURCES = ['src/cli', 'src/desk', 'src/main.rs', 'page/bindgen/target'];

function files(path) {
  const full = join(root, path);
  if (NOT_SOURCES.includes(path)) return [];
  let found;
  try {
    found = statSync(full);
  } catch {
    return [];
  }
  if (!found.isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => files(`${path}/${name}`));
}

function sourcesHash() {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap(files).sort()) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function check(file) {
  const text = readFileSync(file, 'utf8');
  const has = /<meta name="kinsafe-sources" content="([0-9a-f]{64})">/.exec(text)?.[1];
  if (has !== sourcesHash()) {
    console.error(`${relative(root, file)} was built from other sources; page/build makes it anew`);
    process.exit(1);
  }
}

// The messages of the page's own, with their arguments, for the types of the shell.
function messages() {
  const text = readFileSync(join(root, 'locales/en/page.ftl'), 'utf8');
  const found = {};
  let id;
  for (const line of text.split('\n')) {
    id = /^([a-z][a-z0-9-]*) *=/.exec(line)?.[1] ?? (/^\s/.test(line) ? id : undefined);
    if (!id) continue;
    found[id] ??= [];
    for (const [, name] of line.matchAll(/\{ *\$([a-z]+) *\}/g)) {
      if (!found[id].includes(name)) found[id].push(name);
    }
  }
  return found;
}

// The sentences of a language that stand in the page before the library runs: each on one line.
function sentencesOf(language) {
  const text = readFileSync(join(root, 'locales', language, 'page.ftl'), 'utf8');
  return new Map([...text.matchAll(/^([a-z][a-z0-9-]*) = (.+)$/gm)].map(([, id, sentence]) => [id, sentence]));
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

// Puts the English sentences where the page names them, for the moment before the library runs.
function inEnglish(html) {
  const english = sentencesOf('en');
  const sentence = (id) => escaped(english.get(id) ?? missing(id));
  return html
    .replace(/( data-t="([a-z-]+)"[^>]*>)(?=<)/g, (_, head, id) => head + sentence(id))
    .replace(/ data-t-label="([a-z-]+)"/g, (all, id) => `${all} aria-label="${sentence(id)}"`);
}

// What to do where no script runs, in every language but English, which stands there in full.
function cannot() {
  return readdirSync(join(root, 'locales'))
    .filter((name) => name !== 'en' && statSync(join(root, 'locales', name)).isDirectory())
    .sort()
    .map((name) => {
      const sentence = sentencesOf(name).get('page-cannot') ?? missing(`page-cannot of ${name}`);
      return `<p lang="${name}" dir="auto">${escaped(sentence)}</p>`;
    })
    .join('\n  ');
}

function writeMessages() {
  const entries = Object.entries(messages()).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = entries.map(([id, names]) => `  '${id}': ${JSON.stringify(names).replaceAll('"', "'")},`);
  const text = `// Made by page/build.mjs from locales/en/page.ftl: each message of the page's own, and its arguments.
export const MESSAGES = {
${lines.join('\n')}
} as const;
`;
  const path = join(shell, 'messages.ts');
  let before = '';
  try {
    before = readFileSync(path, 'utf8');
  } catch {
    // There was none yet.
  }
  if (before !== text) writeFileSync(path, text);
}

async function bundle(entry, define = {}, alias = {}) {
  const { build } = await import('esbuild');
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: ['chrome91', 'firefox113', 'safari16.4'],
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    treeShaking: true,
    define,
    alias,
    logLevel: 'warning',
  });
  // The end of a script element must not stand in one.
  return result.outputFiles[0].text.trim().replaceAll('</script', '<\\/script');
}

const sha = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const packed = (bytes) => gzipSync(bytes, { level: 9 }).toString('base64');

async function page(made, out) {
  writeMessages();
  const { transform } = await import('esbuild');
  const wasm = readFileSync(join(made, 'kinsafe_bg.wasm'));
  const bindings = { 'kinsafe-bindings': join(made, 'kinsafe.js') };
  const style = (
    await transform(readFileSync(join(shell, 'style.css'), 'utf8'), { loader: 'css', minify: true })
  ).code.trim();
  const boot = await bundle(join(shell, 'boot.ts'));
  const main = await bundle(join(shell, 'main.ts'));
  const worker = await bundle(join(shell, 'worker.ts'), { 'import.meta.url': '""' }, bindings);
  const safe = await bundle(join(shell, 'safe.ts'));
  const policy = [
    "default-src 'none'",
    `script-src ${sha(boot)} ${sha(main)} 'wasm-unsafe-eval'`,
    `style-src ${sha(style)}`,
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const parts = {
    policy,
    sources: sourcesHash(),
    style,
    boot,
    main,
    worker,
    safe,
    wasm: packed(wasm),
    licences: packed(readFileSync(join(made, 'licences.txt'))),
    cannot: cannot(),
  };
  const html = inEnglish(readFileSync(join(shell, 'page.html'), 'utf8')).replace(
    /\{\{([a-z]+)\}\}/g,
    (_, name) => parts[name] ?? missing(name),
  );
  const size = Buffer.byteLength(html);
  writeFileSync(out, html);
  const part = (name, text) => `  ${name.padEnd(10)} ${(text.length / 1000).toFixed(0).padStart(6)} kB`;
  console.log(
    [
      `${relative(root, out)}: ${(size / 1e6).toFixed(2)} MB`,
      part('wasm', parts.wasm) + ` (${(wasm.length / 1e6).toFixed(2)} MB unpacked)`,
      part('licences', parts.licences),
      part('worker', worker),
      part('shell', main + boot + safe),
      part('style', style),
    ].join('\n'),
  );
  if (size > MOST_BYTES) {
    console.error(`the page is larger than ${MOST_BYTES / 1e6} MB`);
    process.exit(1);
  }
}

function missing(name) {
  throw new Error(`page.html asks for {{${name}}}`);
}

// The licence of each crate in the page, with its text where the crate brings one. Of a choice,
// MIT is taken.
function licences(out) {
  const tree = execFileSync(
    'cargo',
    ['tree', '--locked', '-p', 'kinsafe-page', '--target', 'wasm32-unknown-unknown', '-e', 'normal',
      '--prefix', 'none', '--no-dedupe', '-f', '{p}'],
    { cwd: root, encoding: 'utf8' },
  );
  const wanted = new Set(tree.split('\n').map((line) => line.split(' ').slice(0, 2).join(' ')));
  const metadata = JSON.parse(
    execFileSync('cargo', ['metadata', '--locked', '--format-version', '1'], {
      cwd: root, encoding: 'utf8', maxBuffer: 1 << 28,
    }),
  );
  const texts = new Map();
  const crates = metadata.packages
    .filter((one) => wanted.has(`${one.name} v${one.version}`) && !one.name.startsWith('kinsafe'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const one of crates) {
    const folder = dirname(one.manifest_path);
    const named = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|unlicense)/i.test(name));
    const mit = named.filter((name) => /mit/i.test(name));
    const taken = (mit.length ? mit : named).sort().filter((name) => statSync(join(folder, name)).isFile());
    const text = taken.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n');
    const key = text.replace(/\s+/g, ' ');
    if (!texts.has(key)) texts.set(key, { text, crates: [] });
    texts.get(key).crates.push(`${one.name} ${one.version} (${one.license ?? 'see below'})`);
  }
  const own = readFileSync(join(root, 'LICENSE-MIT'), 'utf8').trim();
  const fonts = [];
  const blocks = [...texts.values()].map(({ text, crates }) =>
    `${crates.join('\n')}\n\n${text || 'The crate brings no text of its own; its licence is named above.'}`,
  );
  const rule = `\n\n${'-'.repeat(60)}\n\n`;
  writeFileSync(out, [`kinsafe (MIT OR Apache-2.0)\n\n${own}`, ...blocks, ...fonts].join(rule) + '\n');
}

const [what, ...paths] = process.argv.slice(2);
switch (what) {
  case 'page':
    await page(resolve(paths[0]), resolve(paths[1]));
    break;
  case 'licences':
    licences(paths[0]);
    break;
  case 'check':
    check(paths[0]);
    break;
  case 'messages':
    writeMessages();
    break;
  default:
    console.error('page, licences, check or messages?');
    process.exit(2);
}
