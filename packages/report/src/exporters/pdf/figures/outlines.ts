import { number as n } from '../file/pdf-value.ts';

/** Handle of a curve for a quarter circle of radius 1. Source: 4/3·tan(π/8). */
const QUARTER = 0.5523;

/** A circle as path operators; `y` counts upward. */
export function circlePath(x: number, y: number, radius: number): string {
  return roundedPath({ x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }, radius);
}

/** A rectangle with rounded corners as path operators; `x` and `y` are its lower left corner and `y` counts upward. */
export function roundedPath(box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }, wanted: number): string {
  const { x, y, width, height } = box;
  const r = Math.max(0, Math.min(wanted, width / 2, height / 2));
  if (r === 0) return `${n(x)} ${n(y)} ${n(width)} ${n(height)} re`;
  const [right, top, k] = [x + width, y + height, r * (1 - QUARTER)];
  return [
    `${n(x + r)} ${n(y)} m ${n(right - r)} ${n(y)} l`,
    `${n(right - k)} ${n(y)} ${n(right)} ${n(y + k)} ${n(right)} ${n(y + r)} c`,
    `${n(right)} ${n(top - r)} l ${n(right)} ${n(top - k)} ${n(right - k)} ${n(top)} ${n(right - r)} ${n(top)} c`,
    `${n(x + r)} ${n(top)} l ${n(x + k)} ${n(top)} ${n(x)} ${n(top - k)} ${n(x)} ${n(top - r)} c`,
    `${n(x)} ${n(y + r)} l ${n(x)} ${n(y + k)} ${n(x + k)} ${n(y)} ${n(x + r)} ${n(y)} c h`,
  ].join(' ');
}
