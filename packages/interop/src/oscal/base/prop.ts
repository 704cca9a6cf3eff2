import { ANSHIN_NAMESPACE } from './tables.ts';
import { stringOf } from './markup.ts';

/** A property of OSCAL: a name, a value, and whose name it is. */
export interface Prop {
  readonly name: string;
  readonly ns?: string;
  readonly value: string;
  readonly class?: string;
}

/** Properties under Anshin's own names; what has no value gives none. */
export function propsOf(values: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>): Prop[] {
  return Object.entries(values).flatMap(([name, given]) => {
    const listed = typeof given === 'object' ? given : given === undefined ? [] : [String(given)];
    return listed.flatMap((one) => {
      const value = stringOf(one);
      return value === undefined ? [] : [{ name, ns: ANSHIN_NAMESPACE, value }];
    });
  });
}

/** OSCAL's own property for how a control or group is cited. */
export function labelProp(value: string): Prop {
  return { name: 'label', value };
}
