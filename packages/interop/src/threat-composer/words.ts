import type { Words } from '../importer.ts';

/** What the import of Threat Composer files says. */
export const THREAT_COMPOSER_WORDS = {
  'threat-composer.one-component': {
    ja: 'この形式の図は画像で、構成要素や通信経路を持たないため、システム全体を一つの構成要素「{name}」として取り込みました。構成を書き足すと脅威を場所ごとに割り当てられます。',
    en: 'The diagrams of this format are pictures without components or connections, so one component “{name}” stands for the whole system. Add its parts to give the threats their places.',
  },
} as const satisfies Words;
