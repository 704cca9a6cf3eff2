import { strToU8 } from 'fflate';
import type { ImportSample } from '../importer.contract.ts';

/** The ids of the sample. */
export const GUID = {
  user: '00000000-0000-0000-0000-0000000000a1',
  portal: '00000000-0000-0000-0000-0000000000a2',
  store: '00000000-0000-0000-0000-0000000000a3',
  device: '00000000-0000-0000-0000-0000000000a4',
  site: '00000000-0000-0000-0000-0000000000b1',
  inner: '00000000-0000-0000-0000-0000000000b2',
  line: '00000000-0000-0000-0000-0000000000b3',
  order: '00000000-0000-0000-0000-0000000000c1',
  save: '00000000-0000-0000-0000-0000000000c2',
  poll: '00000000-0000-0000-0000-0000000000c3',
} as const;

const NONE = '00000000-0000-0000-0000-000000000000';

/** A property as the tool writes it: a text, a switch, or a choice of a list. */
export function property(name: string, value: string | boolean | readonly [choice: string, choices: readonly string[]]): string {
  if (typeof value === 'string')
    return `<a:anyType i:type="b:StringDisplayAttribute"><b:DisplayName>${name}</b:DisplayName><b:Name/><b:Value i:type="c:string">${value}</b:Value></a:anyType>`;
  if (typeof value === 'boolean')
    return `<a:anyType i:type="b:BooleanDisplayAttribute"><b:DisplayName>${name}</b:DisplayName><b:Name/><b:Value i:type="c:boolean">${String(value)}</b:Value></a:anyType>`;
  const [choice, choices] = value;
  return `<a:anyType i:type="b:ListDisplayAttribute"><b:DisplayName>${name}</b:DisplayName><b:Name/><b:Value i:type="a:ArrayOfstring">${choices.map((one) => `<a:string>${one}</a:string>`).join('')}</b:Value><b:SelectedIndex>${choices.indexOf(choice)}</b:SelectedIndex></a:anyType>`;
}

/** A stencil or boundary. */
export function item(
  shape: string,
  generic: string,
  guid: string,
  parts: { readonly type: string; readonly box: readonly [number, number, number, number]; readonly properties: string },
): string {
  const [x, y, w, h] = parts.box;
  return `<a:KeyValueOfguidanyType><a:Key>${guid}</a:Key><a:Value i:type="${shape}"><GenericTypeId>${generic}</GenericTypeId><Guid>${guid}</Guid><Properties>${parts.properties}</Properties><TypeId>${parts.type}</TypeId><Height>${h}</Height><Left>${x}</Left><Top>${y}</Top><Width>${w}</Width></a:Value></a:KeyValueOfguidanyType>`;
}

/** A flow between two stencils, or a boundary line (from nothing to nothing) with its curve. */
export function connector(
  shape: string,
  generic: string,
  guid: string,
  parts: {
    readonly type: string;
    readonly ends?: readonly [string, string];
    readonly curve?: readonly [number, number, number, number, number, number];
    readonly properties: string;
  },
): string {
  const [from, to] = parts.ends ?? [NONE, NONE];
  const [sx, sy, hx, hy, tx, ty] = parts.curve ?? [0, 0, 0, 0, 0, 0];
  return `<a:KeyValueOfguidanyType><a:Key>${guid}</a:Key><a:Value i:type="${shape}"><GenericTypeId>${generic}</GenericTypeId><Guid>${guid}</Guid><Properties>${parts.properties}</Properties><TypeId>${parts.type}</TypeId><HandleX>${hx}</HandleX><HandleY>${hy}</HandleY><SourceGuid>${from}</SourceGuid><SourceX>${sx}</SourceX><SourceY>${sy}</SourceY><TargetGuid>${to}</TargetGuid><TargetX>${tx}</TargetX><TargetY>${ty}</TargetY></a:Value></a:KeyValueOfguidanyType>`;
}

/** A threat with its properties by their keys. */
export function threat(
  id: number,
  parts: {
    readonly type: string;
    readonly state: string;
    readonly flow: string;
    readonly target: string;
    readonly properties: Readonly<Record<string, string>>;
  },
): string {
  const pairs = Object.entries(parts.properties).map(
    ([key, value]) => `<a:KeyValueOfstringstring><a:Key>${key}</a:Key><a:Value>${value}</a:Value></a:KeyValueOfstringstring>`,
  );
  return `<a:KeyValueOfstringThreatpc_P0_PhOB><a:Key>k${id}</a:Key><a:Value><b:FlowGuid>${parts.flow}</b:FlowGuid><b:Id>${id}</b:Id><b:Priority>High</b:Priority><b:Properties>${pairs.join('')}</b:Properties><b:SourceGuid>${NONE}</b:SourceGuid><b:State>${parts.state}</b:State><b:TargetGuid>${parts.target}</b:TargetGuid><b:TypeId>${parts.type}</b:TypeId></a:Value></a:KeyValueOfstringThreatpc_P0_PhOB>`;
}

/** A model of these drawings and threats, with a small knowledge base of our own. */
export function tm7With(surfaces: readonly { readonly borders: string; readonly lines: string }[], threats = ''): Uint8Array {
  const drawings = surfaces.map(
    ({ borders, lines }, at) =>
      `<DrawingSurfaceModel><Borders>${borders}</Borders><Header>Sheet ${at + 1}</Header><Lines>${lines}</Lines></DrawingSurfaceModel>`,
  );
  return strToU8(
    `<ThreatModel xmlns="http://schemas.datacontract.org/2004/07/ThreatModeling.Model" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:a="urn:arrays" xmlns:b="urn:base" xmlns:c="urn:schema"><DrawingSurfaceList>${drawings.join('')}</DrawingSurfaceList><MetaInformation><Assumptions>The gate is locked.</Assumptions><Contributors>two people</Contributors><HighLevelSystemDescription>A gate that opens from afar.</HighLevelSystemDescription><Owner/><ThreatModelName>Gate</ThreatModelName></MetaInformation><Notes><Note><Message>Ask the installer.</Message></Note></Notes><ThreatInstances>${threats}</ThreatInstances><Version>4.3</Version><KnowledgeBase><StandardElements><ElementType><Id>SE.DF.X.Sealed</Id><Name>HTTPS</Name></ElementType></StandardElements><ThreatCategories><ThreatCategory><Id>T</Id><Name>Tampering</Name></ThreatCategory></ThreatCategories><ThreatTypes><ThreatType><Category>T</Category><Description>What reaches {target.Name} may be altered.</Description><Id>TX1</Id><ShortTitle>Orders to {target.Name} are altered</ShortTitle></ThreatType></ThreatTypes></KnowledgeBase></ThreatModel>`,
  );
}

const YES_NO = ['No', 'Yes'] as const;

/** A gate: a user outside, a portal and its store at a site, a gate behind a boundary line. */
export const GATE: { readonly borders: string; readonly lines: string } = {
  borders: [
    item('BorderBoundary', 'GE.TB.B', GUID.site, { type: 'GE.TB.B', box: [300, 0, 500, 400], properties: property('Name', 'Cloud site') }),
    item('BorderBoundary', 'GE.TB.B', GUID.inner, { type: 'GE.TB.B', box: [550, 50, 200, 200], properties: property('Name', 'Data centre') }),
    item('StencilRectangle', 'GE.EI', GUID.user, { type: 'SE.EI.X.User', box: [50, 100, 100, 100], properties: property('Name', 'Resident') }),
    item('StencilEllipse', 'GE.P', GUID.portal, {
      type: 'SE.P.X.WebApp',
      box: [350, 100, 100, 100],
      properties: `${property('Name', 'Portal server')}${property('Runs as', ['root', ['Not Selected', 'root']])}`,
    }),
    item('StencilParallelLines', 'GE.DS', GUID.store, {
      type: 'SE.DS.X.SQL',
      box: [600, 100, 100, 100],
      properties: `${property('Name', 'Orders')}${property('Stores Credentials', ['Yes', YES_NO])}${property('Out Of Scope', true)}${property('Reason For Out Of Scope', 'Assessed last year')}`,
    }),
    item('StencilRectangle', 'GE.EI', GUID.device, { type: 'SE.EI.X.Thing', box: [350, 600, 100, 100], properties: property('Name', 'Gate actuator') }),
  ].join(''),
  lines: [
    connector('Connector', 'GE.DF', GUID.order, {
      type: 'SE.DF.X.Sealed',
      ends: [GUID.user, GUID.portal],
      properties: `${property('Name', 'Order')}${property('Provides Integrity', ['Yes', YES_NO])}${property('Destination Authenticated', ['Yes', YES_NO])}`,
    }),
    connector('Connector', 'GE.DF', GUID.save, { type: 'GE.DF', ends: [GUID.portal, GUID.store], properties: property('Name', 'Save') }),
    connector('Connector', 'GE.DF', GUID.poll, {
      type: 'GE.DF',
      ends: [GUID.device, GUID.portal],
      properties: `${property('Name', 'Poll')}${property('Physical Network', ['Wi-Fi', ['Not Selected', 'Wire', 'Wi-Fi']])}`,
    }),
    connector('LineBoundary', 'GE.TB.L', GUID.line, { type: 'GE.TB.L', curve: [330, 520, 400, 440, 550, 520], properties: property('Name', 'Home boundary') }),
  ].join(''),
};

/** Its threats: one derived by the tool, one called mitigated, one called not applicable. */
export const GATE_THREATS = [
  threat(1, {
    type: 'TX1',
    state: 'AutoGenerated',
    flow: GUID.order,
    target: GUID.portal,
    properties: { PossibleMitigations: 'Sign every order.', SDLPhase: 'Design' },
  }),
  threat(2, {
    type: 'TX9',
    state: 'Mitigated',
    flow: NONE,
    target: GUID.store,
    properties: { Title: 'Orders are read', UserThreatCategory: 'Information Disclosure', StateInformation: 'Disks are encrypted.' },
  }),
  threat(3, {
    type: 'TX9',
    state: 'NotApplicable',
    flow: GUID.poll,
    target: GUID.portal,
    properties: { Title: 'Rights are gained', UserThreatCategory: 'Elevation of Privileges', StateInformation: 'No rights to gain.' },
  }),
].join('');

/** The gate as a file. */
export const TM7_SAMPLES: readonly ImportSample[] = [{ name: 'gate.tm7', bytes: tm7With([GATE], GATE_THREATS), components: 4 }];
