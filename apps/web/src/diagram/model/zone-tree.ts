import type { Zone } from '@anshin/model';

type Zones = Readonly<Record<string, Zone>>;

/** Zones so that each comes after the one it lies in; a circle is broken where it is first met. */
export function zonesOutsideIn(zones: Zones): readonly { readonly id: string; readonly within: string | undefined; readonly depth: number }[] {
  const ordered: { id: string; within: string | undefined; depth: number }[] = [];
  const depths = new Map<string, number>();
  const add = (id: string, seen: ReadonlySet<string>): void => {
    const zone = own(zones, id);
    if (zone === undefined || depths.has(id) || seen.has(id)) return;
    if (zone.within !== undefined) add(zone.within, new Set([...seen, id]));
    const outer = zone.within === undefined ? undefined : depths.get(zone.within);
    const depth = outer === undefined ? 0 : outer + 1;
    depths.set(id, depth);
    ordered.push({ id, within: outer === undefined ? undefined : zone.within, depth });
  };
  for (const id of Object.keys(zones)) add(id, new Set());
  return ordered;
}

/** A zone and those around it, innermost first; nothing for none. */
export function zonesAround(zone: string | undefined, zones: Zones): readonly string[] {
  const around: string[] = [];
  for (let id = zone; id !== undefined && own(zones, id) !== undefined && !around.includes(id); id = own(zones, id)?.within) around.push(id);
  return around;
}

function own(zones: Zones, id: string): Zone | undefined {
  return Object.hasOwn(zones, id) ? zones[id] : undefined;
}
