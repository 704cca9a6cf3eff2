/** The style of a cell: `shape=cylinder3;dashed=1;text` as keys with values; bare words have an empty one. */
export function readStyle(style: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const part of style.slice(0, 8_000).split(';')) {
    const at = part.indexOf('=');
    const key = (at === -1 ? part : part.slice(0, at)).trim();
    if (key !== '') entries.set(key, at === -1 ? '' : part.slice(at + 1).trim());
  }
  return entries;
}

/** Words that a style may begin with and that name a basic shape. */
const BASIC = [
  'ellipse',
  'rhombus',
  'triangle',
  'swimlane',
  'hexagon',
  'cylinder',
  'actor',
  'cloud',
  'line',
  'text',
  'group',
  'image',
  'label',
  'doubleEllipse',
];

/** What a cell is drawn as: the icon of a library where it has one, else its shape, else the basic shape. */
export function stencilOf(style: ReadonlyMap<string, string>): string {
  for (const key of ['resIcon', 'grIcon', 'prIcon']) {
    const icon = style.get(key);
    if (icon !== undefined && icon !== '') return icon;
  }
  const image = style.get('image');
  if (image !== undefined && image !== '' && !image.startsWith('data:')) return imageName(image);
  const shape = style.get('shape');
  if (shape !== undefined && shape !== '' && shape !== 'image') return shape;
  if (shape === 'image') return 'image';
  return BASIC.find((word) => style.has(word)) ?? 'rectangle';
}

/** `img/lib/azure2/compute/Virtual_Machine.svg` as `azure2/compute/Virtual_Machine`. */
function imageName(path: string): string {
  return path
    .replace(/^.*?img\/lib\//, '')
    .replace(/^https?:\/\/.*\//, '')
    .replace(/\.\w{2,4}$/, '')
    .slice(0, 200);
}
