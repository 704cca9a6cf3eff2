/** Where the cursor stands in a YAML text, as a document sees it: items of lists are `-`. */
export interface YamlContext {
  /** The path of the map whose key, or of the value, that is being written. */
  readonly path: readonly string[];
  readonly at: 'key' | 'value';
  /** What is written of it so far. */
  readonly prefix: string;
}

interface Line {
  readonly indent: number;
  readonly text: string;
}

const KEY = /^("[^"]*"|'[^']*'|[^\s:#[\]{},"'][^:#[\]{},]*?)\s*:(?:\s+|$)/;

/** Reads the place from the lines above the cursor by their indentation, and from what is open on its own line; it needs no valid text. */
export function yamlContext(before: string): YamlContext {
  const lines = before.split('\n');
  const own = lines.pop() ?? '';
  const { parents, indent, rest } = itemsOf(own);
  const outer = [...pathAbove(lines, indent, parents.length > 0), ...parents];
  return inFlow(outer, rest) ?? plain(outer, rest, parents.length > 0);
}

/** What stands before the text of a line: its indentation, and a `-` for each list item that begins on it. */
function itemsOf(line: string): { readonly parents: readonly string[]; readonly indent: number; readonly rest: string } {
  const parents: string[] = [];
  const indent = line.length - line.trimStart().length;
  let rest = line.slice(indent);
  while (/^-(?: |$)/.test(rest)) {
    parents.push('-');
    rest = rest.slice(1).trimStart();
  }
  return { parents, indent, rest };
}

function plain(outer: readonly string[], rest: string, isItem: boolean): YamlContext {
  const key = KEY.exec(rest);
  if (key?.[1] === undefined) return { path: outer, at: isItem ? 'value' : 'key', prefix: rest };
  return { path: [...outer, bare(key[1])], at: 'value', prefix: rest.slice(key[0].length) };
}

/** The place within `{ … }` and `[ … ]` that are still open on the line; undefined where none is. */
function inFlow(outer: readonly string[], rest: string): YamlContext | undefined {
  const first = KEY.exec(rest);
  const start = first?.[1] === undefined ? outer : [...outer, bare(first[1])];
  const text = first === null ? rest : rest.slice(first[0].length);
  if (!/^[[{]/.test(text)) return undefined;
  const open: { readonly path: readonly string[]; readonly isList: boolean }[] = [];
  let [part, path] = ['', start];
  for (const letter of withoutQuoted(text)) {
    const here = open.at(-1);
    if (letter === '{' || letter === '[') {
      open.push({ path: letter === '[' ? [...path, '-'] : path, isList: letter === '[' });
      path = open.at(-1)?.path ?? path;
      part = '';
    } else if (letter === '}' || letter === ']') {
      open.pop();
      part = '';
      path = open.at(-1)?.path ?? start;
    } else if (letter === ',') {
      part = '';
      path = here?.path ?? start;
    } else if (letter === ':' && here?.isList === false) {
      path = [...here.path, bare(part.trim())];
      part = '';
    } else part += letter;
  }
  const here = open.at(-1);
  if (here === undefined) return undefined;
  return { path, at: here.isList || path.length > here.path.length ? 'value' : 'key', prefix: part.trimStart() };
}

/** Quoted texts hold no marks. */
function withoutQuoted(text: string): string {
  return text.replace(/"[^"]*"|'[^']*'/g, (quoted) => quoted.replace(/[{}[\],:]/g, '_'));
}

/** The keys above, each less indented than what lies in it; a list may stand as far left as its key. */
function pathAbove(lines: readonly string[], indent: number, isItem: boolean): readonly string[] {
  const path: string[] = [];
  let [level, mayBeEqual] = [indent, isItem];
  for (let index = lines.length - 1; index >= 0 && (level > 0 || mayBeEqual); index -= 1) {
    const line = parsedLine(lines[index] ?? '');
    if (line === undefined) continue;
    const { parents, rest } = itemsOf(line.text);
    const contentIndent = line.indent + line.text.length - rest.length;
    const key = KEY.exec(rest)?.[1];
    if (parents.length > 0 && contentIndent <= level && line.indent < level) {
      if (contentIndent < level && key !== undefined) path.unshift(bare(key));
      path.unshift(...parents);
      [level, mayBeEqual] = [line.indent, true];
    } else if (parents.length === 0 && key !== undefined && (line.indent < level || (mayBeEqual && line.indent === level))) {
      path.unshift(bare(key));
      [level, mayBeEqual] = [line.indent, false];
    }
  }
  return path;
}

function parsedLine(text: string): Line | undefined {
  const trimmed = text.trimStart();
  return trimmed === '' || trimmed.startsWith('#') ? undefined : { indent: text.length - trimmed.length, text: trimmed };
}

function bare(key: string): string {
  return key.replace(/^(["'])(.*)\1$/, '$2');
}
