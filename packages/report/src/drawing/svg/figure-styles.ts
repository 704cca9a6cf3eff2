import { COLOURS, type Colour, PARTY_COLOURS } from '../looks/colours.ts';
import { colourOf, lookOf } from '../looks/look-of.ts';
import { LOOKS, type Look, type LookName, type Paint } from '../looks/tables.ts';

/** The fonts of figures and pages: Noto Sans JP first, then what systems bring along. */
export const FONT_STACK = "'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Hiragino Kaku Gothic ProN','Yu Gothic UI',Meiryo,system-ui,sans-serif";

/** Custom properties for every colour in one brightness, for the pages that hold figures. */
export function colourProperties(brightness: keyof Colour): string {
  const plain = Object.entries(COLOURS).map(([name, colour]) => `--${name}:${colour[brightness]}`);
  const parties = PARTY_COLOURS.flatMap((colour, index) =>
    Object.entries(colour).map(([shade, value]: [string, Colour]) => `--p${index}-${shade}:${value[brightness]}`),
  );
  return [...plain, ...parties].join(';');
}

/** Style rules of all looks for figures inside a page; colours come from the custom properties. */
export function figureRules(): string {
  const rules = Object.entries(LOOKS).map(([name, look]) => `.k-${name}{${declarations(look, reference)}}`);
  const parties = PARTY_COLOURS.map((_, index) => `.p${index}{--pi:var(--p${index}-ink);--pf:var(--p${index}-fill);--pg:var(--p${index}-ground)}`);
  return `.figure text{font-family:${FONT_STACK}}${rules.join('')}${parties.join('')}`;
}

/** The class attribute of a shape inside a page. */
export function lookClass(look: LookName, party: number | undefined): string {
  return ` class="k-${look}${party === undefined ? '' : ` p${party % PARTY_COLOURS.length}`}"`;
}

/** The presentation attributes of a shape in a file of its own: light colours, and a class by which a style sheet darkens them. */
export function lookAttributes(look: LookName, party: number | undefined): string {
  const paint = (name: Paint): string => colourOf(name, party).light;
  return `${lookClass(look, party)} ${declarations(lookOf(look), paint)
    .split(';')
    .map((declaration) => declaration.replace(/^([^:]+):(.*)$/, '$1="$2"'))
    .join(' ')}`;
}

/** Style rules that darken a standalone file where the reader prefers dark. */
export function darkRules(used: ReadonlySet<LookName>): string {
  const rules: string[] = [];
  for (const name of [...used].sort()) {
    const look = lookOf(name);
    const isPartys = [look.fill, look.stroke].some((paint) => paint?.startsWith('party.'));
    const parties = isPartys ? PARTY_COLOURS.map((_, index) => index) : [undefined];
    for (const party of parties) rules.push(`.k-${name}${party === undefined ? '' : `.p${party}`}{${colours(look, (paint) => colourOf(paint, party).dark)}}`);
  }
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}

function reference(paint: Paint): string {
  return paint === 'party.ink' ? 'var(--pi)' : paint === 'party.fill' ? 'var(--pf)' : paint === 'party.ground' ? 'var(--pg)' : `var(--${paint})`;
}

function colours(look: Look, paint: (name: Paint) => string): string {
  const rim = look.rim === true ? `;stroke:${paint('sheet')}` : '';
  return `fill:${look.fill === undefined ? 'none' : paint(look.fill)}${look.stroke === undefined ? rim : `;stroke:${paint(look.stroke)}`}`;
}

function declarations(look: Look, paint: (name: Paint) => string): string {
  const parts = [colours(look, paint)];
  if (look.rim === true) parts.push('stroke-width:3.5', 'stroke-linejoin:round', 'paint-order:stroke');
  if (look.width !== undefined) parts.push(`stroke-width:${look.width}`, 'stroke-linecap:round', 'stroke-linejoin:round');
  if (look.dash !== undefined) parts.push(`stroke-dasharray:${look.dash}`);
  if (look.opacity !== undefined) parts.push(`opacity:${look.opacity}`);
  if (look.size !== undefined) parts.push(`font-size:${look.size}px`, `font-weight:${look.weight ?? 400}`);
  return parts.join(';');
}
