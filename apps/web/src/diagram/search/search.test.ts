import { builtinCatalog } from '@anshin/catalog';
import { expect, test } from 'vitest';
import { folded, romanised } from './kana.ts';
import { kindItems } from './kind-items.ts';
import { found } from './search.ts';
import { KIND_WORDS } from './tables.ts';

const items = kindItems(builtinCatalog().kinds);
const first = (query: string): string | undefined => found(items, query)[0]?.id;
const ids = (query: string): readonly string[] => found(items, query).map(({ id }) => id);

test.each(['ホームゲートウェイ', 'ホームゲート', 'ほーむげーと', 'ﾎｰﾑｹﾞｰﾄｳｪｲ', 'homugeto', 'hoomugeeto', 'Home gate', 'homegateway'])(
  '%s finds the home gateway first',
  (query) => expect(first(query)).toBe('homeGateway'),
);
test.each([
  ['ルーター', 'router'],
  ['ruta', 'router'],
  ['かめら', 'camera'],
  ['kamera', 'camera'],
  ['shitsu', undefined],
  ['きゅうとうき', 'waterHeater'],
  ['kyuutouki', 'waterHeater'],
  ['スマホ', 'smartphoneApp'],
  ['sumaho', 'smartphoneApp'],
  ['densa', undefined],
  ['firewall', 'firewall'],
  ['rousha', undefined],
  ['denkijou', 'doorLock'],
  ['シャッター', 'actuator'],
])('%s leads to %s', (query, kind) => expect(first(query)).toBe(kind));

test('a part of a title comes before another name of something else', () => expect(ids('ゲートウェイ').slice(0, 2)).toEqual(['homeGateway', 'edgeServer']));
test('without a query everything is offered in the order of the catalog', () => expect(ids('')).toEqual(items.map(({ id }) => id)));
test('one sound is one, however it is written', () => {
  for (const [one, other] of [
    ['shi', 'し'],
    ['tsu', 'つ'],
    ['fu', 'ふ'],
    ['ja', 'じゃ'],
    ['cha', 'ちゃ'],
    ['kaa', 'カー'],
    ['sentaa', 'センター'],
  ] as const)
    expect(romanised(folded(one))).toBe(romanised(folded(other)));
});
test('every kind of the catalog can also be found by other words', () => {
  expect(items.filter(({ id }) => KIND_WORDS[id] === undefined).map(({ id }) => id)).toEqual([]);
});
