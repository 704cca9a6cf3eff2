import type { Finding } from '@anshin/model';
import type { ImportSource } from '../importer.ts';
import { finding } from '../reading/finding.ts';
import { readValue } from '../reading/read-value.ts';
import type { Opened } from '../two-way/two-way-format.ts';
import { fieldOf, isRecord, isSame, type JsonRecord, listOf, recordOf, textOf, textsOf } from '../two-way/json.ts';
import { slugOf } from './titles.ts';
import { TITLED_MAPS } from './tables.ts';

/** Most included files, and how deep they may include others. ASSUMPTION: real models have a dozen, one deep. */
const MAX_INCLUDES = 200;

/**
 * Opens a Threagile model: puts the included files in (only those that were handed in beside it), and turns the maps by titles into lists with ids,
 * so that a thing can be told from its title. `undefined` when it is no such model.
 */
export function openThreagile(value: unknown, source: ImportSource): Opened | undefined {
  if (!isRecord(value) || !['technical_assets', 'threagile_version', 'includes'].some((key) => value[key] !== undefined)) return undefined;
  const findings: Finding[] = [];
  const whole = withIncludes(value, { source, findings, seen: new Set([source.name]) });
  if (!isRecord(whole['technical_assets']) && whole['threagile_version'] === undefined) return undefined;
  return { value: unfolded(whole), findings };
}

interface Including {
  readonly source: ImportSource;
  readonly findings: Finding[];
  readonly seen: Set<string>;
}

/** The model with what its included files say; where both say something else, the including file wins. Each file is taken in once. */
function withIncludes(value: JsonRecord, including: Including): JsonRecord {
  const { includes, ...own } = value;
  const { source, findings, seen } = including;
  let whole: JsonRecord = own;
  for (const name of textsOf(includes)) {
    if (seen.has(name) || seen.size > MAX_INCLUDES) continue;
    seen.add(name);
    const bytes = source.beside?.get(name);
    const read = bytes === undefined ? undefined : readValue(bytes);
    if (read === undefined) findings.push(finding('import.include-missing', 'warning', [], { name }));
    else if (!('value' in read) || !isRecord(read.value)) findings.push(finding('import.include-unreadable', 'warning', [], { name }));
    else whole = joined(whole, withIncludes(read.value, including));
  }
  return whole;
}

function joined(own: JsonRecord, included: JsonRecord): JsonRecord {
  const keys = [...new Set([...Object.keys(own), ...Object.keys(included)])];
  return Object.fromEntries(keys.map((key) => [key, joinedValue(fieldOf(own, key), fieldOf(included, key))]));
}

function joinedValue(own: unknown, included: unknown): unknown {
  if (own === undefined || own === null) return included ?? own;
  if (isRecord(own) && isRecord(included)) return joined(own, included);
  if (Array.isArray(own) && Array.isArray(included)) return [...listOf(own), ...listOf(included).filter((item) => !own.some((each) => isSame(each, item)))];
  return own;
}

function unfolded(value: JsonRecord): JsonRecord {
  const lists = TITLED_MAPS.filter((name) => isRecord(value[name])).map((name) => {
    const taken = new Set<string>();
    const items = Object.entries(recordOf(value[name])).map(([title, item]) => {
      const id = free(textOf(fieldOf(item, 'id')) ?? slugOf(title), taken);
      return { $title: title, ...(isRecord(item) ? item : { $value: item }), id, ...inside(name, item, id) };
    });
    return [name, items] as const;
  });
  return { ...value, ...Object.fromEntries(lists) };
}

/** The links of an asset get the id that the tool gives them; the risks of a category are known by their titles. */
function inside(list: string, item: unknown, asset: string): JsonRecord {
  const links = fieldOf(item, 'communication_links');
  if (list === 'technical_assets' && isRecord(links)) {
    const taken = new Set<string>();
    const all = Object.entries(links).map(([title, link]) => ({
      $title: title,
      ...(isRecord(link) ? link : { $value: link }),
      id: free(`${asset}>${slugOf(title)}`, taken),
    }));
    return { communication_links: all };
  }
  const risks = fieldOf(item, 'risks_identified');
  if (list !== 'individual_risk_categories' || !isRecord(risks)) return {};
  return { risks_identified: Object.entries(risks).map(([title, risk]) => ({ $title: title, ...(isRecord(risk) ? risk : { $value: risk }), id: title })) };
}

function free(id: string, taken: Set<string>): string {
  let own = id;
  for (let number = 2; taken.has(own); number++) own = `${id}-${number}`;
  taken.add(own);
  return own;
}

/** The opposite of `openThreagile`: maps by titles. */
export function closeThreagile(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const maps = TITLED_MAPS.filter((name) => Array.isArray(value[name])).map((name) => [name, folded(value[name], name)] as const);
  return { ...value, ...Object.fromEntries(maps) };
}

function folded(list: unknown, name: string): JsonRecord {
  return Object.fromEntries(
    listOf(list)
      .filter(isRecord)
      .map((item) => {
        const { $title, $value, ...rest } = item;
        if ('$value' in item) return [String($title), $value];
        const { id, ...plain } = rest;
        const links = Array.isArray(rest['communication_links']) ? { communication_links: folded(rest['communication_links'], 'links') } : {};
        const risks = Array.isArray(rest['risks_identified']) ? { risks_identified: folded(rest['risks_identified'], 'risks') } : {};
        return [String($title), name === 'links' || name === 'risks' ? plain : { id, ...plain, ...links, ...risks }];
      }),
  );
}
