import type { CatalogFile } from './schema/catalog-file.ts';
import type { DeviceClassEntry } from './schema/device-classes.ts';
import type { DevicePropertyEntry } from './schema/device-properties.ts';
import type { DeviceThreatEntry } from './schema/device-threats.ts';
import type { EntryPointEntry } from './schema/entry-points.ts';
import type { FrameworkEntry } from './schema/frameworks.ts';
import type { KindEntry } from './schema/kinds.ts';
import type { LifecycleEntry } from './schema/lifecycle.ts';
import type { MappingEntry } from './schema/mappings.ts';
import type { MeasureExampleEntry } from './schema/measures.ts';
import type { ObligationEntry } from './schema/obligations.ts';
import type { ReliabilityEntry } from './schema/reliability.ts';
import type { RequirementEntry } from './schema/requirements.ts';
import type { RiskVocabularyEntry } from './schema/risk-vocabulary.ts';
import type { RuleEntry } from './schema/rules.ts';
import type { SafetyRuleEntry } from './schema/safety-rules.ts';
import type { TermEntry } from './schema/terms.ts';
import type { ThreatClassEntry } from './schema/threat-classes.ts';
import type { WorksheetEntry } from './schema/worksheets.ts';

/** A crosswalk row with the two frameworks it joins. */
export interface Mapping extends MappingEntry {
  readonly fromFramework: string;
  readonly toFramework: string;
}

/** All knowledge that the engine uses, as data, in the order of the files. */
export interface Catalog {
  readonly frameworks: readonly FrameworkEntry[];
  readonly threatClasses: readonly ThreatClassEntry[];
  readonly riskVocabulary: readonly RiskVocabularyEntry[];
  readonly requirements: readonly RequirementEntry[];
  readonly measures: readonly MeasureExampleEntry[];
  readonly worksheets: readonly WorksheetEntry[];
  readonly obligations: readonly ObligationEntry[];
  readonly lifecycle: readonly LifecycleEntry[];
  readonly entryPoints: readonly EntryPointEntry[];
  readonly terms: readonly TermEntry[];
  readonly reliability: readonly ReliabilityEntry[];
  readonly kinds: readonly KindEntry[];
  readonly rules: readonly RuleEntry[];
  readonly safetyRules: readonly SafetyRuleEntry[];
  readonly deviceProperties: readonly DevicePropertyEntry[];
  readonly deviceThreats: readonly DeviceThreatEntry[];
  readonly deviceClasses: readonly DeviceClassEntry[];
  readonly mappings: readonly Mapping[];
}

type FileOf<T extends CatalogFile['type']> = Extract<CatalogFile, { type: T }>;
type EntryOf<T extends CatalogFile['type']> = FileOf<T>['entries'][number];

/** Joins catalog files (the built-in ones and any pack a user adds) into one catalog; files of one type are concatenated in order. */
export function assembleCatalog(files: readonly CatalogFile[]): Catalog {
  const of = <T extends CatalogFile['type']>(type: T) =>
    files.filter((file): file is FileOf<T> => file.type === type).flatMap((file) => file.entries as EntryOf<T>[]);
  return {
    frameworks: of('frameworks'),
    threatClasses: of('threat-classes'),
    riskVocabulary: of('risk-vocabulary'),
    requirements: of('requirements'),
    measures: of('measures'),
    worksheets: of('worksheets'),
    obligations: of('obligations'),
    lifecycle: of('lifecycle'),
    entryPoints: of('entry-points'),
    terms: of('terms'),
    reliability: of('reliability'),
    kinds: of('kinds'),
    rules: of('rules'),
    safetyRules: of('safety-rules'),
    deviceProperties: of('device-properties'),
    deviceThreats: of('device-threats'),
    deviceClasses: of('device-classes'),
    mappings: files
      .filter((file): file is FileOf<'mappings'> => file.type === 'mappings')
      .flatMap((file) => file.entries.map((entry) => ({ ...entry, fromFramework: file.from, toFramework: file.to }))),
  };
}
