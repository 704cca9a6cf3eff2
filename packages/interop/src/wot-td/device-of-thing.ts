import type { Catalog } from '@anshin/catalog';
import { type Medium, type Text, textIn, type Trait } from '@anshin/model';
import type { Device } from '../devices/device.ts';
import { deviceClassByCode, deviceClassByKind } from '../devices/device-class-of.ts';
import { guessKind } from '../drafting/guess-kind.ts';
import { type JsonRecord, textOf, textsOf } from '../two-way/json.ts';
import { affordancesOf } from './affordances.ts';
import { TRAIT_WORDS } from './tables.ts';
import { accessOf, isPublicHost, namesOf, partsOf, schemeOf } from './thing.ts';

/** The device that a Thing Description tells of. */
export function deviceOfThing(thing: JsonRecord, at: number, catalog: Catalog): Device {
  const name = namesOf(thing, 'title', textOf(thing['id']) ?? `thing-${at + 1}`);
  const types = typeof thing['@type'] === 'string' ? [thing['@type']] : textsOf(thing['@type']);
  const words = [textIn(name, 'en'), textIn(name, 'ja'), ...types, textOf(thing['description'])];
  const code = codeOf(thing, types);
  const stated = code === undefined ? undefined : deviceClassByCode(catalog, code);
  const { kind } = stated ?? guessKind(words.map(spaced), 'homeAppliance');
  const access = accessOf(thing);
  const deviceClass = stated ?? deviceClassByKind(catalog, kind, words.join(' '));
  const media = access.schemes.map((scheme) => schemeOf(scheme)?.medium).filter((medium): medium is Medium => medium !== undefined);
  const isPublic = access.hosts.some(isPublicHost);
  const affordances = affordancesOf(thing);
  return {
    foreignId: textOf(thing['id']) ?? `#${at + 1}`,
    name,
    description: descriptionOf(thing, access.schemes),
    kind,
    traits: {
      ...stated?.traits,
      ...traitsOf(thing),
      ...(affordances.some(({ effect }) => effect === 'acts') ? { actsOnWorld: true } : {}),
      ...(access.hosts.some((host) => isPublicHost(host) && !access.brokers.includes(host)) ? { internetFacing: true } : {}),
      ...(access.schemes.some((scheme) => /^(https?|wss?|coaps?)$/.test(scheme)) ? { api: true } : {}),
    },
    affordances,
    deviceClass,
    isClassGuessed: stated === undefined,
    medium: media[0],
    protection: access.protection,
    isPublic,
  };
}

/** The ECHONET Lite class that a Thing states: in a field of its own, or as a type. */
function codeOf(thing: JsonRecord, types: readonly string[]): string | undefined {
  const field = textOf(thing['echonet:eoj']) ?? textOf(thing['eoj']);
  if (field !== undefined) return field;
  return types.map((type) => /echonet.*?(0x[0-9a-f]{4})/i.exec(type.slice(0, 200))?.[1]).find((code) => code !== undefined);
}

function spaced(text: string | undefined): string | undefined {
  return text?.replace(/([a-z])([A-Z])/g, '$1 $2');
}

function descriptionOf(thing: JsonRecord, schemes: readonly string[]): Text | undefined {
  const description = namesOf(thing, 'description', '');
  const line = schemes.length === 0 ? '' : `WoT: ${schemes.join(', ')}`;
  if (typeof description === 'string') return [description, line].filter((text) => text !== '').join('\n') || undefined;
  return line === '' ? description : { ja: `${description.ja}\n${line}`, en: `${description.en}\n${line}` };
}

function traitsOf(thing: JsonRecord): Partial<Record<Trait, boolean>> {
  const names = (['properties', 'actions', 'events'] as const).flatMap((key) =>
    partsOf(thing, key).map(([name, part]) => spaced(`${name} ${textOf(part['title']) ?? ''}`) ?? ''),
  );
  const found = TRAIT_WORDS.filter(([, pattern]) => names.some((name) => pattern.test(name.slice(0, 300))));
  return Object.fromEntries(found.map(([trait]) => [trait, true]));
}
