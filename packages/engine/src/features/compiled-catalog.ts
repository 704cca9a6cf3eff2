import type { Catalog, DevicePropertyEntry, EntryPointEntry, ObligationEntry, RequirementEntry, RuleEntry, SafetyRuleEntry } from '@anshin/catalog';
import { byId } from '../order.ts';
import { AtomTable } from './atoms.ts';
import { compileCondition, type Test } from './compile-condition.ts';

/** A catalog entry with its compiled condition. */
export interface Compiled<T> {
  readonly entry: T;
  readonly test: Test;
}

/** A safety rule with its compiled condition, and the one under which it stays silent. */
export interface CompiledSafetyRule extends Compiled<SafetyRuleEntry> {
  readonly except: Test;
}

/** What the engine makes of a catalog once and keeps for every run. */
export interface CompiledCatalog {
  readonly atoms: AtomTable;
  readonly componentRules: readonly Compiled<RuleEntry>[];
  readonly channelRules: readonly Compiled<RuleEntry>[];
  readonly entryPoints: readonly Compiled<EntryPointEntry>[];
  readonly requirements: readonly Compiled<RequirementEntry>[];
  readonly obligations: readonly Compiled<ObligationEntry>[];
  readonly safetyRules: readonly CompiledSafetyRule[];
  readonly deviceProperties: readonly Compiled<DevicePropertyEntry>[];
}

const compiled = new WeakMap<Catalog, CompiledCatalog>();

/** The compiled form of a catalog; compiled when first asked for. */
export function compileCatalog(catalog: Catalog): CompiledCatalog {
  const known = compiled.get(catalog);
  if (known !== undefined) return known;
  const atoms = new AtomTable();
  const always: Test = () => true;
  const never: Test = () => false;
  const rules = [...catalog.rules].sort((a, b) => byId(a.id, b.id)).map((entry) => ({ entry, test: compileCondition(entry.when, atoms) }));
  const fresh: CompiledCatalog = {
    atoms,
    componentRules: rules.filter(({ entry }) => entry.element === 'component'),
    channelRules: rules.filter(({ entry }) => entry.element === 'channel'),
    entryPoints: catalog.entryPoints.map((entry) => ({ entry, test: compileCondition(entry.when, atoms) })),
    requirements: catalog.requirements.map((entry) => ({ entry, test: entry.appliesTo ? compileCondition(entry.appliesTo, atoms) : always })),
    obligations: catalog.obligations.map((entry) => ({ entry, test: entry.when ? compileCondition(entry.when, atoms) : always })),
    safetyRules: [...catalog.safetyRules]
      .sort((a, b) => byId(a.id, b.id))
      .map((entry) => ({
        entry,
        test: compileCondition(entry.when, atoms),
        except: entry.unless?.element ? compileCondition(entry.unless.element, atoms) : never,
      })),
    deviceProperties: catalog.deviceProperties.map((entry) => ({ entry, test: entry.when ? compileCondition(entry.when, atoms) : never })),
  };
  compiled.set(catalog, fresh);
  return fresh;
}
