// The safe: a worker that only holds what the reading worker hands it, for the next one if that
// dies. It decodes nothing, so that nothing that is read can end it, and the window never sees
// what it holds.

let held: unknown = null;

self.onmessage = ({ data: port }: MessageEvent<MessagePort>) => {
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    held = data;
  };
  port.postMessage(held);
};
