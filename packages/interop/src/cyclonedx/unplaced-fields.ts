import { countUnplacedField } from '../inventory/count-unplaced.ts';
import type { FieldCounts } from '../one-way/counts.ts';
import { fieldOf, isRecord, type JsonRecord, listOf } from '../two-way/json.ts';

const TOP: ReadonlySet<string> = new Set([
  '$schema',
  'bomFormat',
  'specVersion',
  'serialNumber',
  'version',
  'metadata',
  'components',
  'services',
  'dependencies',
  'vulnerabilities',
  'schemaLocation',
]);
const METADATA: ReadonlySet<string> = new Set(['component', 'timestamp', 'tools']);
const COMPONENT: ReadonlySet<string> = new Set([
  'bom-ref',
  'type',
  'name',
  'group',
  'version',
  'purl',
  'description',
  'components',
  'vulnerabilities',
  'scope',
  'mime-type',
]);
const SERVICE: ReadonlySet<string> = new Set(['bom-ref', 'name', 'group', 'version', 'description', 'endpoints', 'authenticated']);
const VULNERABILITY: ReadonlySet<string> = new Set([
  'bom-ref',
  'ref',
  'id',
  'source',
  'references',
  'ratings',
  'cwes',
  'description',
  'detail',
  'recommendation',
  'recommendations',
  'analysis',
  'affects',
  'published',
  'updated',
  'created',
]);

/** Counts the fields of a bill that the model has no place for; they stay in the kept file. */
export function countUnplaced(value: JsonRecord): FieldCounts {
  const fields: FieldCounts = new Map();
  const count = (item: unknown, known: ReadonlySet<string>, where: string): void => {
    if (isRecord(item)) for (const key of Object.keys(item)) if (!known.has(key)) countUnplacedField(fields, `${where}${key}`);
  };
  const countComponents = (list: readonly unknown[]): void => {
    for (const item of list) {
      count(item, COMPONENT, 'components[].');
      countComponents(listOf(fieldOf(item, 'components')));
    }
  };
  count(value, TOP, '');
  count(value['metadata'], METADATA, 'metadata.');
  countComponents([fieldOf(value['metadata'], 'component'), ...listOf(value['components'])]);
  for (const item of listOf(value['services'])) count(item, SERVICE, 'services[].');
  for (const item of listOf(value['vulnerabilities'])) count(item, VULNERABILITY, 'vulnerabilities[].');
  return fields;
}
