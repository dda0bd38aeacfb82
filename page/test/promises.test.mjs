// What the built file promises, read from its bytes.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';

import { html, part } from './library.mjs';

const inert = /<script type="[^"]+" id="[^"]+">[^]*?<\/script>/g;
const running = html.replace(inert, '');
const scripts = [...running.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text]) => text);
const code = [...scripts, part('code-worker'), part('code-safe')].join('\n');

test('the policy allows no connection and only the scripts that are there', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)[1];
  assert.match(policy, /^default-src 'none';/);
  assert.match(policy, /connect-src 'none'/);
  assert.doesNotMatch(policy, /'unsafe-|\*|https?:|data:/);
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  assert.equal(scripts.length, 2);
  for (const script of scripts) assert.ok(policy.includes(hash(script)));
  const [, style] = /<style>([^]*?)<\/style>/.exec(running);
  assert.ok(policy.includes(hash(style)));
  // The policy comes before anything that it is to bind.
  assert.ok(html.indexOf('Content-Security-Policy') < html.indexOf('<style'));
  assert.ok(html.indexOf('Content-Security-Policy') < html.indexOf('<script'));
});

test('nothing in it connects', () => {
  for (const word of ['fetch', 'XMLHttpRequest', 'WebSocket', 'sendBeacon', 'EventSource', 'WebTransport', 'importScripts', 'serviceWorker']) {
    assert.ok(!code.includes(word), `the code names ${word}`);
  }
  const webrtc = scripts.map((script) => script.split('RTC').length - 1);
  assert.ok(webrtc[0] > 0, 'WebRTC is not removed');
  assert.deepEqual(webrtc.slice(1), [0]);
  assert.doesNotMatch(part('code-worker') + part('code-safe'), /RTC/);
});

test('it holds no address but those that its text shows', () => {
  const addresses = new Set(html.match(/\b(https?|wss?):\/\/[^\s"'<>)\\]*/g) ?? []);
  assert.deepEqual([...addresses].filter((one) => !/^https?:\/\/(www\.w3\.org\/)?$/.test(one)), []);
  assert.doesNotMatch(running, /\s(src|href|action|srcset|poster|data)="(?!#)[^"]/);
});

test('nothing is stored', () => {
  for (const word of ['localStorage', 'sessionStorage', 'indexedDB', 'document.cookie', 'caches.']) {
    assert.ok(!code.includes(word), `the code names ${word}`);
  }
});

test('it is small enough to be mailed', () => {
  assert.ok(Buffer.byteLength(html) <= 4_000_000, `${Buffer.byteLength(html)} bytes`);
});
