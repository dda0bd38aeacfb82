// The first thing that runs: takes from the page what it must not have, and says that scripts run.
//
// Content-Security-Policy forbids every connection but those of WebRTC; so that goes.

for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'mozRTCPeerConnection', 'RTCDataChannel']) {
  Reflect.deleteProperty(window, name);
  Object.defineProperty(window, name, { value: undefined, writable: false, configurable: false });
}

const runs =
  typeof WebAssembly === 'object' &&
  typeof Worker === 'function' &&
  typeof DecompressionStream === 'function' &&
  typeof MessageChannel === 'function';
if (runs) document.documentElement.classList.add('js');
