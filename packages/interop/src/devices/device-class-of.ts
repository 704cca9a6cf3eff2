import type { Catalog, DeviceClassEntry } from '@anshin/catalog';

/** Words that tell classes of the same kind apart. ASSUMPTION: the usual names of the devices. */
const CLASS_WORDS: readonly (readonly [eoj: string, pattern: RegExp])[] = [
  ['0x0263', /shutter|シャッター|雨戸/i],
  ['0x0260', /blind|shade|awning|ブラインド|日よけ|オーニング/i],
  ['0x026B', /electric water heater|電気温水|エコキュート|heat pump water/i],
  ['0x0272', /water heater|給湯/i],
];

/** The device class of a code such as `0x0130`, `0130` or `013001`, in whatever case. */
export function deviceClassByCode(catalog: Catalog, code: string): DeviceClassEntry | undefined {
  const digits = code.trim().replace(/^0x/i, '').slice(0, 4).toUpperCase();
  return catalog.deviceClasses.find(({ eoj }) => eoj === `0x${digits}`);
}

/** The class that is like a device of a kind: told by its name where several classes are of that kind, else the only one. */
export function deviceClassByKind(catalog: Catalog, kind: string, words: string): DeviceClassEntry | undefined {
  const classes = catalog.deviceClasses.filter((entry) => entry.kind === kind && entry.properties.some(({ effect }) => effect === 'acts'));
  const text = words.slice(0, 300);
  const told = CLASS_WORDS.find(([eoj, pattern]) => classes.some((entry) => entry.eoj === eoj) && pattern.test(text))?.[0];
  return classes.find(({ eoj }) => eoj === told) ?? (classes.length === 1 && kind !== 'actuator' ? classes[0] : undefined);
}
