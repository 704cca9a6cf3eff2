import type { Protection, Text } from '@anshin/model';
import { isRecord, type JsonRecord, listOf, recordOf, textOf, textsOf } from '../two-way/json.ts';
import { SCHEMES } from './tables.ts';

/** Where a Thing is reached and how it is protected. */
export interface Access {
  /** Schemes of all forms, sorted. */
  readonly schemes: readonly string[];
  readonly hosts: readonly string[];
  /** Hosts at which things and their users meet, rather than the Thing itself. */
  readonly brokers: readonly string[];
  readonly protection: Protection;
  /** Some form can be used without proving who one is. */
  readonly isOpen: boolean;
  /** Names of security definitions that are used but not defined. */
  readonly undefinedSecurity: readonly string[];
}

/** What is known of a scheme; names such as `constructor` are none. */
export function schemeOf(scheme: string): (typeof SCHEMES)[string] | undefined {
  return Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : undefined;
}

/** The names of a thing or of one of its parts: both languages where it gives them. */
export function namesOf(value: JsonRecord, key: 'title' | 'description', fallback: string): Text {
  const texts = recordOf(value[`${key}s`]);
  const [ja, en] = ['ja', 'en'].map((language) => textOf(texts[language] ?? texts[`${language}-${language === 'ja' ? 'JP' : 'US'}`]));
  const plain = textOf(value[key]);
  if (ja !== undefined && en !== undefined) return { ja, en };
  if (ja !== undefined && plain !== undefined) return { ja, en: plain };
  if (en !== undefined && plain !== undefined) return { ja: plain, en };
  return plain ?? ja ?? en ?? fallback;
}

/** The properties, actions or events of a Thing by their names. */
export function partsOf(thing: JsonRecord, key: 'properties' | 'actions' | 'events'): readonly (readonly [name: string, part: JsonRecord])[] {
  return Object.entries(recordOf(thing[key])).flatMap(([name, part]) => (isRecord(part) ? [[name, part] as const] : []));
}

/** What all forms of a Thing say together; the weakest counts. */
export function accessOf(thing: JsonRecord): Access {
  const definitions = recordOf(thing['securityDefinitions']);
  const base = textOf(thing['base']) ?? '';
  const parts = (['properties', 'actions', 'events'] as const).flatMap((key) => partsOf(thing, key).map(([, part]) => part));
  const forms = [thing, ...parts].flatMap((part) => listOf(part['forms']).filter(isRecord));
  const links = forms.map((form) => linkOf(textOf(form['href']) ?? '', base));
  const all = links.length === 0 && base !== '' ? [linkOf(base, '')] : links;
  const used = forms.length === 0 ? [securityOf(thing)] : forms.map((form) => (form['security'] === undefined ? securityOf(thing) : securityOf(form)));
  const names = [...new Set(used.flat())];
  const missing = names.filter((name) => !Object.hasOwn(definitions, name));
  const open = used.some((list) => list.every((name) => isNoSecurity(definitions, name)));
  const schemes = [...new Set(all.map(({ scheme }) => scheme).filter((scheme) => scheme !== ''))].sort();
  const known = schemes.map((scheme) => schemeOf(scheme)).filter((scheme) => scheme !== undefined);
  const encrypted = known.length > 0 && known.length === schemes.length ? { encrypted: known.every((scheme) => scheme.encrypted) } : {};
  return {
    schemes,
    hosts: hostsOf(all),
    brokers: hostsOf(all.filter(({ scheme }) => schemeOf(scheme)?.hasBroker === true)),
    protection: { ...encrypted, authenticated: !open },
    isOpen: open,
    undefinedSecurity: missing,
  };
}

function hostsOf(links: readonly { readonly host: string }[]): string[] {
  return [...new Set(links.map(({ host }) => host).filter((host) => host !== ''))].sort();
}

function securityOf(value: JsonRecord): readonly string[] {
  const security = value['security'];
  return typeof security === 'string' ? [security] : textsOf(security);
}

/** Whether a definition asks for nothing; what is not defined, or combines several, is looked into. Combinations may refer to each other in circles. */
function isNoSecurity(definitions: JsonRecord, name: string, depth = 0): boolean {
  const definition = Object.hasOwn(definitions, name) ? recordOf(definitions[name]) : {};
  const scheme = textOf(definition['scheme']);
  if (scheme === 'combo' && depth < 5) {
    const [oneOf, allOf] = [textsOf(definition['oneOf']), textsOf(definition['allOf'])];
    if (oneOf.length > 0) return oneOf.some((other) => isNoSecurity(definitions, other, depth + 1));
    return allOf.every((other) => isNoSecurity(definitions, other, depth + 1));
  }
  return scheme === undefined || scheme === 'nosec' || scheme === 'combo';
}

/** Scheme and host of a link, resolved against the base by the scheme alone. */
function linkOf(href: string, base: string): { readonly scheme: string; readonly host: string } {
  const [, scheme = '', host = ''] = /^([a-z][a-z0-9+.-]*):(?:\/\/(?:[^@/?#]*@)?(\[[^\]]*\]|[^:/?#]*))?/i.exec(href.slice(0, 2_000)) ?? [];
  if (scheme !== '') return { scheme: scheme.toLowerCase(), host: host.toLowerCase() };
  return base === '' ? { scheme: '', host: '' } : linkOf(base, '');
}

/** Whether a host is one that anybody on the internet can name: neither a private address nor a name of a local network. */
export function isPublicHost(host: string): boolean {
  if (/^\[?(::1|fe80:|f[cd][0-9a-f]{2}:)/.test(host) || host.startsWith('[')) return host.startsWith('[') && !/^\[(::1|fe80:|f[cd][0-9a-f]{2}:)/.test(host);
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(host)) return !/^(10\.|127\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|0\.)/.test(host);
  return host.includes('.') && !/\.(local|lan|home|internal|localdomain|home\.arpa|test|invalid)$/.test(host) && !host.includes('{');
}
