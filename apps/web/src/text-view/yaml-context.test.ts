import { describe, expect, test } from 'vitest';
import { yamlContext } from './yaml-context.ts';

const at = (text: string) => {
  const { path, at: where, prefix } = yamlContext(text);
  return `${path.join('.')} ${where} ${prefix}`.trimEnd();
};

describe('the place of the cursor', () => {
  test.each([
    ['the top of a document', 'anshin: 1\nsec', ' key sec'],
    ['an empty line in a map', 'components:\n  edge:\n    ', 'components.edge key'],
    ['a key among others', 'components:\n  edge:\n    kind: plc\n    zo', 'components.edge key zo'],
    ['a value', 'components:\n  edge:\n    kind: pl', 'components.edge.kind value pl'],
    ['a value after a map in between', 'components:\n  edge:\n    name:\n      ja: x\n    zone: ', 'components.edge.zone value'],
    ['an id of a collection', 'zones:\n  home:\n    kind: premises\n  clo', 'zones key clo'],
    ['an item of a list', 'assets:\n  a:\n    heldBy:\n      - ed', 'assets.a.heldBy.- value ed'],
    ['a field of an item', 'incidents:\n  i:\n    causes:\n      - at: edge\n        cl', 'incidents.i.causes.- key cl'],
    ['a value in an item', 'incidents:\n  i:\n    causes:\n      - at: edge\n        class: tam', 'incidents.i.causes.-.class value tam'],
    ['the first field of an item', 'incidents:\n  i:\n    causes:\n      - class: ta', 'incidents.i.causes.-.class value ta'],
    ['a list as far left as its key', 'applyingParties:\n- ma', 'applyingParties.- value ma'],
    ['a second item', 'applyingParties:\n- maker\n- us', 'applyingParties.- value us'],
    ['a list on one line', 'applyingParties: [maker, us', 'applyingParties.- value us'],
    ['a map on one line', 'zones:\n  home: { kind: pre', 'zones.home.kind value pre'],
    ['a key in a map on one line', 'zones:\n  home: { kind: premises, wi', 'zones.home key wi'],
    ['after a map on one line that is closed', 'zones:\n  home: { name: { ja: "a, {", en: b }, ki', 'zones.home key ki'],
    ['a map in an item', 'incidents:\n  i:\n    causes:\n      - { at: edge, class: ', 'incidents.i.causes.-.class value'],
    ['comments and empty lines between', 'zones:\n\n  # mine\n  home:\n\n    ki', 'zones.home key ki'],
  ])('%s', (_, text, place) => {
    expect(at(text)).toBe(place.trimEnd());
  });
});
