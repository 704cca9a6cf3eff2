import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { AnshinDocument } from '@anshin/model';

/** Validates example documents by the schema and lists references that name nothing. */
for (const path of process.argv.slice(2)) {
  const parsed = AnshinDocument.safeParse(load(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    for (const issue of parsed.error.issues.slice(0, 60)) process.stdout.write(`${path}: ${issue.path.join('.')}: ${issue.message}\n`);
    continue;
  }
  const faults = danglingReferences(parsed.data);
  process.stdout.write(`${path}: ${faults.length === 0 ? 'ok' : `\n  ${faults.join('\n  ')}`}\n`);
}

function danglingReferences(document: AnshinDocument): string[] {
  const faults: string[] = [];
  const parties = new Set(Object.keys(document.stakeholders ?? {}));
  const components = new Set(Object.keys(document.components ?? {}));
  const channels = new Set(Object.keys(document.channels ?? {}));
  const elements = new Set([...components, ...channels]);
  const need = (where: string, id: string | undefined, among: ReadonlySet<string>) => {
    if (id !== undefined && !among.has(id)) faults.push(`${where}: unknown ${id}`);
  };
  const assets = new Set(Object.keys(document.assets ?? {}));
  const zones = new Set(Object.keys(document.zones ?? {}));
  for (const [id, c] of Object.entries(document.components ?? {})) {
    need(`components.${id}.zone`, c.zone, zones);
    for (const party of [c.owner, c.accountable, c.operator]) need(`components.${id}`, party, parties);
  }
  for (const [id, c] of Object.entries(document.channels ?? {})) for (const end of c.between) need(`channels.${id}`, end, components);
  for (const [id, f] of Object.entries(document.flows ?? {}))
    for (const [step, s] of Object.entries(f.steps)) {
      for (const end of [s.from, s.to, ...(s.via ?? [])]) need(`flows.${id}.${step}`, end, components);
      for (const asset of s.carries ?? []) need(`flows.${id}.${step}`, asset, assets);
      for (const before of s.after ?? []) need(`flows.${id}.${step}`, before, new Set(Object.keys(f.steps)));
    }
  for (const [id, a] of Object.entries(document.assets ?? {})) for (const holder of a.heldBy ?? []) need(`assets.${id}`, holder, elements);
  for (const [id, i] of Object.entries(document.incidents ?? {})) {
    for (const cause of i.causes ?? []) need(`incidents.${id}.causes`, cause.at, elements);
    for (const party of Object.keys(i.consequences ?? {})) need(`incidents.${id}.consequences`, party, parties);
  }
  for (const [id, m] of Object.entries(document.measures ?? {})) {
    for (const party of [m.performs, m.accountable, ...(m.asked ?? [])]) need(`measures.${id}`, party, parties);
    for (const element of m.on ?? []) need(`measures.${id}.on`, element, elements);
    for (const reference of m.treats ?? []) {
      if ('cause' in reference) {
        const [incident = '', index = ''] = reference.cause.split('/');
        const causes = document.incidents?.[incident]?.causes ?? [];
        if (!causes.some((cause, i) => cause.id === index || String(i) === index)) faults.push(`measures.${id}.treats: no cause ${reference.cause}`);
      }
      if ('incident' in reference) need(`measures.${id}.treats`, reference.incident, new Set(Object.keys(document.incidents ?? {})));
    }
  }
  return faults;
}
