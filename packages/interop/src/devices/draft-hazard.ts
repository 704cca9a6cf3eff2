import type { DeviceClassEntry } from '@anshin/catalog';
import { type Text, textIn } from '@anshin/model';
import type { Device } from './device.ts';
import type { DevicesDraft } from './draft-device.ts';

/** Adds the hazard that the catalog knows of devices of this class, for somebody to judge; without severity, which no file can tell. */
export function draftHazard({ draft, telling, into }: DevicesDraft, { name, deviceClass, isClassGuessed }: Device, id: string): void {
  if (deviceClass === undefined || !deviceClass.properties.some(({ effect }) => effect === 'acts')) return;
  if (Object.values(into?.hazards ?? {}).some(({ at }) => at?.includes(id) === true)) return;
  const hazard = draft.add('hazards', `${id}-moves-unasked`, {
    title: { ja: `${textIn(name, 'ja')}が意図せず動く`, en: `${textIn(name, 'en')} acts when nobody means it to` },
    situation: situationOf(deviceClass),
    harm: { ja: '誰にどのような危害が及ぶかは、まだ判断していません。', en: 'Who is harmed, and how, has not been judged yet.' },
    at: [id],
  });
  telling.assume(['hazards', hazard], isClassGuessed ? 'devices.hazard-by-likeness' : 'devices.hazard', { name, class: deviceClass.title });
}

/** What the class can lead to, with the single values that are the less safe ones. */
function situationOf({ summary, properties }: DeviceClassEntry): Text {
  const values = properties.flatMap(({ title, values: all = [] }) =>
    all.filter(({ lessSafe }) => lessSafe === true).map((value) => ({ title, value: value.title })),
  );
  if (values.length === 0) return summary;
  return {
    ja: `${summary.ja}特に注意する操作: ${values.map(({ title, value }) => `${title.ja}（${value.ja}）`).join('、')}。`,
    en: `${summary.en} Commands to watch: ${values.map(({ title, value }) => `${title.en} (${value.en})`).join(', ')}.`,
  };
}
