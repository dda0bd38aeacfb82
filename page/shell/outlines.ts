// Codes outlined on a picture. Read ones are drawn in full and unread ones dashed, so that it does
// not take colours to tell them apart.

import type { Outline } from './contract';

export function drawOutlines(
  canvas: CanvasRenderingContext2D,
  outlines: Outline[],
  width: number,
) {
  const scale = { x: canvas.canvas.width, y: canvas.canvas.height };
  for (const { corners, what } of outlines) {
    const [first, ...rest] = corners;
    if (!first) continue;
    canvas.beginPath();
    canvas.moveTo(first[0] * scale.x, first[1] * scale.y);
    for (const [x, y] of rest) canvas.lineTo(x * scale.x, y * scale.y);
    canvas.closePath();
    canvas.setLineDash(what === 'read' ? [] : [width * 3, width * 2]);
    canvas.lineJoin = 'round';
    canvas.lineWidth = width + 2;
    canvas.strokeStyle = '#ffffff';
    canvas.stroke();
    canvas.lineWidth = width;
    canvas.strokeStyle = what === 'read' ? '#12a150' : '#e0452f';
    canvas.stroke();
  }
}
