import type { Words } from '../importer.ts';

/** What imports of devices say. */
export const DEVICE_WORDS = {
  'devices.known': {
    ja: '「{name}」は文書にすでにある構成要素と名称が一致したため、そこに加えました。書かれていた項目は変えていません。',
    en: 'The document has a component called “{name}”. The device was added to it; what was written there did not change.',
  },
  'devices.assumed-network': {
    ja: '機器がつながる先として「{name}」を構成要素に加えました。実際のつながり方に直してください。',
    en: 'A component “{name}” was added as what the devices connect to. Change it to how they really connect.',
  },
  'devices.acts': {
    ja: '「{name}」の次の操作は、物や人に働きかけるものとみなしました。危害につながらないか判断してください: {what}',
    en: 'These commands of “{name}” were taken for acting on the world. Judge whether they can do harm: {what}',
  },
  'devices.hazard': {
    ja: '「{name}」は「{class}」なので、判断すべきハザードを一つ加えました。',
    en: '“{name}” is of the class “{class}”, so a hazard was added for you to judge.',
  },
  'devices.hazard-by-likeness': {
    ja: '「{name}」は「{class}」に似た機器とみなし、判断すべきハザードを一つ加えました。',
    en: '“{name}” was taken for something like “{class}”, so a hazard was added for you to judge.',
  },
} as const satisfies Words;
