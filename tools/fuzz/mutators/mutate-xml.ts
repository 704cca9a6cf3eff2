import { HOSTILE_NUMBERS, HOSTILE_TEXTS } from '../hostile.data.ts';
import type { Random } from '../random.ts';
import { replaceOne } from './mutate-text.ts';

/** Changes tags, attributes and texts of XML, and plants document types, entities, deep nesting and parts left open. */
export function mutateXml(random: Random, text: string): string {
  let changed = text;
  for (let left = 1 + random.below(4); left > 0; left -= 1) changed = once(random, changed);
  return changed.length > 8_000_000 ? text : changed;
}

/** An element without elements in it; what is done to one leaves the rest well-formed. */
const LEAF = /<([\w:.-]+)(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1>)/g;

function once(random: Random, text: string): string {
  if (random.chance(0.5)) return wellFormed(random, text);
  const tokens = text.match(/<[^>]*>|[^<]+/g) ?? [text];
  const at = random.below(tokens.length);
  const length = 1 + random.below(Math.min(30, tokens.length - at));
  const [before, chunk, after] = [tokens.slice(0, at), tokens.slice(at, at + length), tokens.slice(at + length)];
  switch (random.below(10)) {
    case 0:
      return [...before, ...after].join('');
    case 1:
      return [...before, ...Array.from({ length: 1 + random.below(random.chance(0.1) ? 1_000 : 10) }, () => chunk).flat(), ...after].join('');
    case 2:
      return [...before, ...after, ...chunk].join('');
    case 3:
      return replaceOne(random, text, /="[^"]*"/g, () => `="${quoted(random.pick(HOSTILE_TEXTS))}"`);
    case 4:
      return replaceOne(random, text, /="[^"]*"/g, () => random.pick(text.match(/="[^"]*"/g) ?? ['=""']));
    case 5:
      return replaceOne(random, text, /="-?[\d.]+"/g, () => `="${random.pick(HOSTILE_NUMBERS)}"`);
    case 6:
      return replaceOne(random, text, />[^<>]+</g, () => `>${quoted(random.pick(HOSTILE_TEXTS))}<`);
    case 7:
      return replaceOne(random, text, /<\/?[\w:.-]+/g, () => random.pick(text.match(/<\/?[\w:.-]+/g) ?? ['<a']));
    case 8: {
      const depth = random.pick([1, 60, 210, 1_000, 1_000]);
      return [...before, '<a>'.repeat(depth), ...chunk, random.chance(0.8) ? '</a>'.repeat(depth) : '', ...after].join('');
    }
    default:
      return [...before, random.pick(PLANTS), ...chunk, ...after].join('');
  }
}

function wellFormed(random: Random, text: string): string {
  switch (random.below(4)) {
    case 0:
      return replaceOne(random, text, LEAF, () => '');
    case 1:
      return replaceOne(random, text, LEAF, (leaf) => leaf.repeat(2 + random.below(random.chance(0.1) ? 2_000 : 5)));
    case 2:
      return replaceOne(random, text, LEAF, () => random.pick(text.match(LEAF) ?? ['']));
    default:
      return replaceOne(random, text, /="[^"]*"/g, () => random.pick([...(text.match(/="[^"]*"/g) ?? []), `="${quoted(random.pick(HOSTILE_TEXTS))}"`]));
  }
}

const PLANTS = [
  '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>',
  '<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd">',
  '<!ENTITY % x SYSTEM "file:///etc/passwd">',
  '&c;&#0;&#xD800;&#99999999999;&unknown;',
  '<![CDATA[<a b="c">]]>',
  '<![CDATA[',
  '<!--',
  '<?php exit ?>',
  '<?xml version="9.9" encoding="utf-32"?>',
  '<a b=c d>',
  '<a a="1" a="2"/>',
  '<__proto__/>',
  '<constructor a="1"/>',
  '</',
  '<',
];

/** Mostly escaped as XML wants it; what is not is one more fault. */
function quoted(text: string): string {
  return text
    .replace(/&(?!\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}
