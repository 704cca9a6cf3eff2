import type { Drawing, DrawnShape } from './drawing.ts';
import { attachEnds } from './attach-ends.ts';
import { NO_MAPPING, oneLine } from './mapping.ts';
import { nameOf } from './name-of.ts';
import { prepareDrawing } from './prepare-drawing.ts';
import { type SortedShapes, sortShapes } from './sort-shapes.ts';
import { PLAIN_STENCILS } from './stencils/tables.ts';
import { guessMedium } from '../two-way/guesses/guess.ts';

interface Row {
  readonly means: string;
  count: number;
  readonly examples: string[];
}

const HEAD = `# 図形と線の対応付け。左は図形の名前か図に書かれた文字（* は任意の文字）、右はその意味です。
# What the shapes and lines of a drawing mean. Left: the name of a shape or a text of the drawing (* stands for anything). Right: its meaning.
# 図形 / shapes: 構成要素の種類 / a kind of component (\`anshin explain kind.plc\`), zone, "zone: cloud", ignore
# 線 / connectors: 媒体 / a medium (ethernet, wifi …), ignore, { medium: wifi, encrypted: true }
`;

/** The text of a mapping file for a drawing: each distinct shape and labelled line with what it was taken for, to be corrected by hand. */
export function templateOfDrawing(raw: Drawing): string {
  const drawing = prepareDrawing(raw);
  const { connectors } = attachEnds(drawing.connectors, drawing.shapes);
  const sorted = sortShapes(drawing.shapes, connectors, NO_MAPPING);
  const shapes = new Map<string, Row>();
  for (const { shape, means } of meanings(sorted)) addShape(shapes, shape, means);
  const lines = new Map<string, Row>();
  for (const { text } of connectors) add(lines, oneLine(text), guessMedium([text]) ?? 'ethernet', '');
  return `${HEAD}shapes:${written(shapes)}connectors:${written(lines)}`;
}

function meanings({ components, zones, ornaments }: SortedShapes): { shape: DrawnShape; means: string }[] {
  return [
    ...zones.map(({ shape, kind }) => ({ shape, means: kind === undefined ? 'zone' : `zone: ${kind}` })),
    ...components.map(({ shape, kind }) => ({ shape, means: kind })),
    ...ornaments.map((shape) => ({ shape, means: 'ignore' })),
  ];
}

/** A stencil that says something stands for all its shapes while they mean the same; a plain shape is known by its text. */
function addShape(rows: Map<string, Row>, shape: DrawnShape, means: string): void {
  const text = oneLine(shape.text);
  const isPlain = PLAIN_STENCILS.has(shape.stencil.toLowerCase()) || shape.isText;
  const byStencil = rows.get(shape.stencil);
  const key = !isPlain && (byStencil === undefined || byStencil.means === means) ? shape.stencil : text === '' ? shape.stencil : text;
  add(rows, key, means, text);
}

function add(rows: Map<string, Row>, key: string, means: string, example: string): void {
  if (key === '') return;
  const row = rows.get(key) ?? { means, count: 0, examples: [] };
  row.count += 1;
  if (example !== '' && example !== key && row.examples.length < 3 && !row.examples.includes(example)) row.examples.push(example);
  rows.set(key, row);
}

function written(rows: ReadonlyMap<string, Row>): string {
  if (rows.size === 0) return ' {}\n';
  const lines = [...rows].map(([key, { means, count, examples }]) => {
    const seen = [`× ${count}`, ...examples.map((example) => nameOf(example).name)].join(', ').replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
    return `  ${JSON.stringify(key)}: ${means.includes(':') ? JSON.stringify(means) : means} # ${seen}\n`;
  });
  return `\n${lines.join('')}`;
}
