import { type AnshinDocument, type Language, textIn } from '@anshin/model';
import { plainLine } from '../plain-line.ts';

const WORDS = {
  ja: {
    head: [
      '# 損失額の見積りです。空欄に値を入れてから「anshin loss <このファイル>」で試算します。枠組みの評価とは別のもので、位置は動かしません。',
      '# 件数（年あたり）と1件の損失額（円）は、90% の場合が収まる幅を入れます。要らない行は消してください。',
    ],
    events: '1年に何件起きるか',
    magnitude: '1件でいくら失うか（円）',
  },
  en: {
    head: [
      '# Ranges of loss. Fill in the blanks, then run “anshin loss <this file>”. It stands apart from the framework and moves no position.',
      '# Give events a year and yen lost by one event as ranges that hold 90 % of the cases. Delete what you do not need.',
    ],
    events: 'how many a year',
    magnitude: 'yen lost by one event',
  },
} as const;

/** A file to fill in: one risk for each party that an incident costs money. No figure is made up. */
export function lossTemplate(document: AnshinDocument, language: Language): string {
  const words = WORDS[language];
  const lines: string[] = [...words.head, 'risks:'];
  for (const [incident, { title, consequences = {} }] of Object.entries(document.incidents ?? {})) {
    for (const [party, { direct, indirect }] of Object.entries(consequences)) {
      if ((direct ?? 'limited') === 'limited' && (indirect ?? 'limited') === 'limited') continue;
      lines.push(
        `  # ${plainLine(textIn(title, language))}`,
        `  - id: ${`${incident}-${party}`.slice(0, 64)}`,
        `    incident: ${incident}`,
        `    stakeholder: ${party}`,
        `    frequency: { events: { shape: lognormal, low: , high:  } } # ${words.events}`,
        `    magnitude: { shape: lognormal, low: , high:  } # ${words.magnitude}`,
      );
    }
  }
  return `${lines.join('\n')}${lines.at(-1) === 'risks:' ? ' []' : ''}\n`;
}
