import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Parsed } from './problem.ts';

/**
 * Reads a text as JSON when its first character beside white space is `{` or `[`, else as YAML 1.2. A file named `.yaml` or `.yml` that
 * begins like JSON but is none is read as YAML, where `{ key: value }` is a map, too.
 */
export function parseText(text: string, file: string): Parsed {
  if (!/^\s*[{[]/.test(text)) return parseYaml(text);
  const json = parseJson(text);
  const isYamlFile = /\.ya?ml$/i.test(file);
  return isYamlFile && 'problems' in json && json.problems.some((problem) => problem.code === 'read.syntax') ? parseYaml(text) : json;
}

/** The text without a leading byte order mark. */
export function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
