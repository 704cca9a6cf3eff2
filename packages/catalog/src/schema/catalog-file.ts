import { z } from 'zod';
import { DeviceClassFile } from './device-classes.ts';
import { DevicePropertyFile } from './device-properties.ts';
import { DeviceThreatFile } from './device-threats.ts';
import { EntryPointFile } from './entry-points.ts';
import { FrameworkFile } from './frameworks.ts';
import { KindFile } from './kinds.ts';
import { LifecycleFile } from './lifecycle.ts';
import { MappingFile } from './mappings.ts';
import { MeasureExampleFile } from './measures.ts';
import { ObligationFile } from './obligations.ts';
import { ReliabilityFile } from './reliability.ts';
import { RequirementFile } from './requirements.ts';
import { RiskVocabularyFile } from './risk-vocabulary.ts';
import { RuleFile } from './rules.ts';
import { SafetyRuleFile } from './safety-rules.ts';
import { TermFile } from './terms.ts';
import { ThreatClassFile } from './threat-classes.ts';
import { WorksheetFile } from './worksheets.ts';

/** Any catalog file, told apart by `type`. A new type is one schema file and one line here. */
export const CatalogFile = z.discriminatedUnion('type', [
  ThreatClassFile,
  RiskVocabularyFile,
  RequirementFile,
  MeasureExampleFile,
  WorksheetFile,
  ObligationFile,
  LifecycleFile,
  EntryPointFile,
  TermFile,
  ReliabilityFile,
  KindFile,
  RuleFile,
  FrameworkFile,
  MappingFile,
  SafetyRuleFile,
  DevicePropertyFile,
  DeviceThreatFile,
  DeviceClassFile,
]);
export type CatalogFile = z.infer<typeof CatalogFile>;
