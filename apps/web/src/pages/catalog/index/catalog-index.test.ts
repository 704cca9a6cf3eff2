import { builtinCatalog } from '@anshin/catalog';
import { describe, expect, it } from 'vitest';
import { findItems, shelfFrom, shelfText } from './find-items.ts';
import { referencesOf } from './references.ts';
import { itemsOf, LISTS } from './shelves.ts';
import { sourceText, worksOf } from '../../../catalog/works.ts';

const catalog = builtinCatalog();
const items = itemsOf(catalog);
const references = referencesOf(items);
const everything = { list: undefined, family: undefined };

describe('the items of the catalog', () => {
  it('hold every list of the catalog, so that none is forgotten', () => {
    expect(Object.keys(catalog).filter((list) => !(LISTS as readonly string[]).includes(list))).toEqual([]);
    expect(items.length).toBeGreaterThan(1_400);
  });

  it('have ids of their own', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
});

describe('references', () => {
  it('lead from a rule to its class, requirements and functions, and back', () => {
    const to = references.to.get('rule.app-weakness-disclosure') ?? [];
    expect(to).toEqual(expect.arrayContaining(['class.information-disclosure', 'ssf.secure-development', 'ccds.ep09']));
    expect(to.some((id) => id.startsWith('ipa.f'))).toBe(true);
    expect(references.by.get('ssf.secure-development')).toContain('rule.app-weakness-disclosure');
  });

  it('are the same both ways, and none leads to itself', () => {
    for (const [from, ids] of references.to) for (const id of ids) expect(references.by.get(id)).toContain(from);
    for (const [from, ids] of references.to) expect(ids).not.toContain(from);
  });

  it('join an EMB3D property with its threats', () => {
    const property = items.find(({ entry }) => entry['number'] === 'PID-14');
    expect((references.to.get(property?.id ?? '') ?? []).filter((id) => id.startsWith('threat.')).length).toBeGreaterThan(0);
  });

  it('tie every entry with a source to a work', () => {
    const without = items.filter((item) => item.source !== undefined && worksOf(item.source, item.family).length === 0);
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

describe('search', () => {
  it('finds in either language, and hiragana finds katakana', () => {
    const ids = (search: string) => findItems(items, everything, search).map(({ id }) => id);
    expect(ids('spoofing')).toContain('class.spoofing');
    expect(ids('まるうぇあ')).toEqual(ids('マルウェア'));
    expect(ids('ＳＴＲＩＤＥ')).toEqual(ids('stride'));
  });

  it('wants every word', () => {
    const both = findItems(items, everything, 'update signature').length;
    expect(both).toBeLessThanOrEqual(findItems(items, everything, 'update').length);
    expect(findItems(items, everything, 'update zzzz')).toEqual([]);
  });

  it('keeps to the shelf', () => {
    for (const { list, family } of findItems(items, { list: 'requirements', family: 'ccds' }, '')) expect([list, family]).toEqual(['requirements', 'ccds']);
  });
});

describe('the shelf in the address', () => {
  it.each(['requirements', 'requirements:ccds', ':ipa', undefined])('comes back as it went: %s', (text) => {
    expect(shelfText(shelfFrom(text))).toBe(text);
  });

  it('is everything where nobody knows it', () => {
    expect(shelfFrom('nonsense:more')).toEqual(everything);
  });
});

describe('sources', () => {
  it('name the work instead of its mark', () => {
    expect(sourceText('001 表3-3; 000 表4', 'anshin', 'ja')).toBe('CCDS 製品分野別セキュリティガイドライン スマートホーム編 表3-3; IoT-SSF 適用実証報告書 表4');
  });

  it('take the work of the family where none is named', () => {
    expect(sourceText('table 6-4', 'ccds', 'en')).toBe('CCDS security guideline by product field: smart home: table 6-4');
    expect(sourceText('Anshin', 'ccds', 'en')).toBe('Anshin');
  });

  it('name tables and sections in the language of the page', () => {
    expect(sourceText('tables 3-11, 3-38 to 3-41', 'anshin', 'ja')).toBe('表3-11, 3-38～3-41');
    expect(sourceText('表 3-1', 'anshin', 'en')).toBe('table 3-1');
  });
});
