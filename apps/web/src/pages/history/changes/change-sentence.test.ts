import { type AnshinDocument, diffDocuments, type Language } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import type { Say } from '../../../i18n/use-words.ts';
import { EN } from '../locales/en.ts';
import { JA } from '../locales/ja.ts';
import { changeSentence, fieldName, type Lexicon } from './change-sentence.ts';
import { valueText } from './value-text.ts';

const DOCUMENT: AnshinDocument = {
  anshin: 1,
  id: 'x',
  title: 'X',
  stakeholders: { maker: { name: { ja: 'メーカー', en: 'Maker' }, role: 'provider' } },
  components: { edge: { kind: 'homeGateway', name: { ja: '宅内機', en: 'Edge' } } },
  measures: { m: { title: { ja: '署名', en: 'Signing' }, status: 'planned' } },
};

const NAMES: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  maker: { ja: 'メーカー', en: 'Maker' },
  edge: { ja: '宅内機', en: 'Edge' },
  m: { ja: '署名', en: 'Signing' },
};

function lexicon(language: Language): Lexicon {
  const words: Readonly<Record<string, string>> = language === 'ja' ? JA : EN;
  const say: Say<'history'> = (key, values = {}) =>
    (words[key] ?? words[`${key}_other`] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
  const name = (id: string): string => NAMES[id]?.[language] ?? id;
  const shown = {
    text: (text: { readonly ja: string; readonly en: string }) => text[language],
    name,
    field: (field: string) => fieldName(field, say, name),
    yes: say('value.yes'),
    no: say('value.no'),
    nothing: say('value.nothing'),
    several: (count: number) => say('value.several', { count }),
    separator: language === 'ja' ? '、' : ', ',
  };
  return { say, name, value: (value, field, collection) => valueText(value, field, collection, shown) };
}

const told = (after: AnshinDocument, language: Language) => diffDocuments(DOCUMENT, after).map((change) => changeSentence(change, lexicon(language)));

describe('a change as a sentence', () => {
  it('names what was added', () => {
    const after = { ...DOCUMENT, components: { ...DOCUMENT.components, cam: { kind: 'camera', name: { ja: 'カメラ', en: 'Camera' } } } } as AnshinDocument;
    expect(told(after, 'en')).toEqual(['Component “Camera” was added.']);
    expect(told(after, 'ja')).toEqual(['機器・システム「カメラ」が追加されました。']);
  });

  it('says from what to what in the words of the list', () => {
    const after: AnshinDocument = { ...DOCUMENT, measures: { m: { title: { ja: '署名', en: 'Signing' }, status: 'verified' } } };
    expect(told(after, 'en')).toEqual(['Measure “Signing”: the status changed from “Planned” to “Verified”.']);
    expect(told(after, 'ja')).toEqual(['対策「署名」の状況が「計画」から「確認済み」に変わりました。']);
  });

  it('names parties instead of their ids', () => {
    const after: AnshinDocument = { ...DOCUMENT, components: { edge: { kind: 'homeGateway', name: { ja: '宅内機', en: 'Edge' }, accountable: 'maker' } } };
    expect(told(after, 'ja')).toEqual(['機器・システム「宅内機」の責任者が「メーカー」になりました。']);
  });

  it('leads through nested fields, and says nothing of languages', () => {
    const after: AnshinDocument = { ...DOCUMENT, title: 'Y', scope: { baseline: { credits: ['inherentDesign'] } } };
    expect(told(after, 'en')).toEqual(['The scope is now “the baseline: what counts as given: Inherent design”.', 'The title changed from “X” to “Y”.']);
    const renamed: AnshinDocument = { ...DOCUMENT, components: { edge: { kind: 'homeGateway', name: { ja: '宅内機', en: 'Box' } } } };
    expect(told(renamed, 'en')).toEqual(['Component “Edge”: the name changed from “Edge” to “Box”.']);
  });

  it('says what is gone', () => {
    const { measures: _, ...rest } = DOCUMENT;
    expect(told(rest, 'ja')).toEqual(['対策「署名」が削除されました。']);
  });

  it('cuts long texts', () => {
    const after: AnshinDocument = { ...DOCUMENT, description: 'あ'.repeat(500) };
    expect(told(after, 'ja')[0]?.length).toBeLessThan(160);
  });
});
