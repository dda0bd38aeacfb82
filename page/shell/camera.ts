// The camera: looks as fast as the library reads, outlines what it reads, and closes by itself
// when there is enough.

import type { Look } from './contract';
import { button, h, says } from './dom';
import type { Library } from './library';
import { drawOutlines } from './outlines';
import { t } from './texts';
import { go, isSeen, view, type View } from './views';

/** How long an outline stays when the next look does not see the code, in milliseconds. */
const LINGERS = 350;

/** What the camera looks for, and where it leads back to. */
export interface Purpose {
  /** Whether it is the one sheet that is checked alone. */
  alone: boolean;
  /** What is said of something new, and whether it is enough. */
  told(look: Look): Promise<{ text: string; enough: boolean }>;
  /** What is seen when it was closed. */
  back(): View;
}

export class CameraView {
  readonly #library: Library;
  #stream: MediaStream | null = null;
  #sound: AudioContext | null = null;
  /** How many pictures were looked at since the camera was opened, and since when. */
  looks = 0;
  since = 0;

  constructor(library: Library) {
    this.#library = library;
  }

  async open(purpose: Purpose) {
    const title = h('h1', { id: 'camera-title' }, t('page-camera-title'));
    const close = () => this.close(purpose.back());
    const end = button(t('page-camera-end'), close);
    const section = view('camera');
    const video = h('video', { playsinline: true, muted: true, autoplay: true, 'aria-label': t('page-camera') });
    const canvas = h('canvas', { 'aria-hidden': true });
    const count = h('p', { class: 'count', role: 'status' }, t('page-camera-nothing'));
    section.replaceChildren(title, h('p', {}, t('page-camera-how')), h('div', { class: 'stage' }, video, canvas), count, h('div', { class: 'row' }, end));
    go('camera');
    try {
      if (!navigator.mediaDevices) throw new Error('none');
      this.#stream = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
      });
    } catch {
      section.replaceChildren(title, says('warn', t('page-camera-none')), says('note', t('page-camera-none-hint')), h('div', { class: 'row' }, button(t('page-back'), close)));
      return;
    }
    this.#sound = typeof AudioContext === 'function' ? new AudioContext() : null;
    video.muted = true;
    video.srcObject = this.#stream;
    await video.play().catch(() => undefined);
    this.looks = 0;
    this.since = performance.now();
    await this.#watch(purpose, video, canvas, count);
  }

  close(next: View) {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = null;
    void this.#sound?.close();
    this.#sound = null;
    view('camera').replaceChildren();
    if (isSeen('camera')) go(next);
  }

  async #watch(purpose: Purpose, video: HTMLVideoElement, overlay: HTMLCanvasElement, count: HTMLElement) {
    const frame = h('canvas', {});
    const pixels = frame.getContext('2d', { willReadFrequently: true });
    const drawing = overlay.getContext('2d');
    const stream = this.#stream;
    let seen = 0;
    while (this.#stream === stream && stream && pixels && drawing) {
      const { videoWidth: width, videoHeight: height } = video;
      if (width === 0 || document.hidden) {
        await new Promise((wait) => setTimeout(wait, 100));
        continue;
      }
      if (frame.width !== width || frame.height !== height) {
        frame.width = overlay.width = width;
        frame.height = overlay.height = height;
      }
      pixels.drawImage(video, 0, 0);
      const { data } = pixels.getImageData(0, 0, width, height);
      const look = await this.#library.call('look', data.buffer, width, height, purpose.alone).catch(() => null);
      this.looks += 1;
      if (this.#stream !== stream) return;
      if (look && look.outlines.length > 0) seen = performance.now();
      if (look?.outlines.length || performance.now() - seen > LINGERS) drawing.clearRect(0, 0, width, height);
      if (look) drawOutlines(drawing, look.outlines, 6);
      if (look?.new) {
        this.#signal();
        const { text, enough } = await purpose.told(look);
        count.textContent = text;
        if (enough) {
          this.close(purpose.back());
          return;
        }
      }
      // The window must come to its own work, too.
      await new Promise((wait) => setTimeout(wait, 0));
    }
  }

  /** A short tone and a tap, where the device does that. */
  #signal() {
    if (typeof navigator.vibrate === 'function') navigator.vibrate(60);
    const sound = this.#sound;
    if (!sound || sound.state !== 'running') return;
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    volume.gain.value = 0.08;
    tone.frequency.value = 880;
    tone.connect(volume).connect(sound.destination);
    tone.start();
    tone.stop(sound.currentTime + 0.12);
  }
}
