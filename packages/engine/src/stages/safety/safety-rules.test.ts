import type { AnshinDocument, Asset, Channel, Component, Hazard, Measure } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { assess, prepareRun } from '../../assess.ts';
import type { SafetyConflict } from '../../assessment/safety-result.ts';
import { TEST_DAY, testCatalog } from '../../testing/test-catalog.ts';
import { tinyDocument, wires } from '../../testing/tiny-document.contract.ts';
import { findConflicts } from './find-conflicts.ts';

/** A made-up document in which a rule fires at these places, and counterparts in which it is silent, by what they differ in. */
interface Case {
  readonly fires: AnshinDocument;
  readonly at: readonly string[];
  readonly silent: Readonly<Record<string, AnshinDocument>>;
}

const HOME = { home: { kind: 'premises' }, away: { kind: 'cloud' } } as const;
const at = (zone: string, component: Component): Component => ({ ...component, zone });
const measure = (more: Partial<Measure>): Measure => ({ title: 'Measure', status: 'planned', ...more });
const hazard = (place: string, more: Partial<Hazard> = {}): Record<string, Hazard> => ({
  danger: { title: 'Danger', situation: 'Someone is near', harm: 'Injury', at: [place], ...more },
});
const order: Asset = { kind: 'controlSignal' };

/** A document of a home with these parts; every measure stands under its own name. */
const home = (components: Record<string, Component>, measures: Record<string, Measure> = {}, more: Partial<AnshinDocument> = {}): AnshinDocument =>
  tinyDocument({ zones: HOME, components, measures, ...more });

/** A document with one component under `x` and one measure that acts on it. */
const one = (component: Component, acting: Partial<Measure>, more: Partial<AnshinDocument> = {}): AnshinDocument =>
  home({ x: at('home', component) }, { m: measure({ on: ['x'], ...acting }) }, more);

/** A cloud that orders `x` about, and whatever else flows. */
const remote = (x: Component, more: Partial<AnshinDocument> = {}, reports = true): AnshinDocument =>
  home(
    { cloud: at('away', { kind: 'cloudService' }), x: at('home', x) },
    {},
    {
      assets: { order, state: { kind: 'deviceData' } },
      channels: wires([['cloud', 'x']]),
      flows: {
        run: {
          steps: {
            order: { from: 'cloud', to: 'x', carries: ['order'] },
            ...(reports ? { report: { from: 'x', to: 'cloud', carries: ['state'] } } : {}),
          },
        },
      },
      ...more,
    },
  );

/** Two senders that command a window through one gateway. */
const contested = (
  more: Partial<AnshinDocument> = {},
  senders: Record<string, Component> = { comfort: { kind: 'controller' }, guard: { kind: 'controller' } },
) =>
  home(
    { ...senders, gateway: { kind: 'homeGateway' }, window: { kind: 'actuator' } },
    {},
    {
      assets: { order },
      flows: {
        all: {
          steps: {
            ...Object.fromEntries(Object.keys(senders).map((id) => [id, { from: id, to: 'gateway', carries: ['order'] }])),
            act: { from: 'gateway', to: 'window', carries: ['order'] },
          },
        },
      },
      ...more,
    },
  );

const LINK: Record<string, Channel> = { bus: { between: ['plc', 'x'], medium: 'fieldbus' } };
const loop = (x: Component, acting: Partial<Measure>, measures: Record<string, Measure> = {}): AnshinDocument =>
  home({ plc: { kind: 'plc' }, x }, { m: measure({ on: ['bus'], ...acting }), ...measures }, { channels: LINK });
const call = (button: Component, acting: Partial<Measure>, measures: Record<string, Measure> = {}): AnshinDocument =>
  home(
    { gateway: { kind: 'homeGateway' }, button },
    { m: measure({ on: ['call'], ...acting }), ...measures },
    { channels: { call: { between: ['gateway', 'button'], medium: 'lowPowerRadio' } } },
  );

const CASES: Readonly<Record<string, Case>> = {
  'harm.lock-out-in-emergency': {
    fires: one({ kind: 'emergencyButton' }, { meets: ['ssf.access-control'] }),
    at: ['x'],
    silent: {
      'nobody needs it in an emergency': one({ kind: 'camera' }, { meets: ['ssf.access-control'] }),
      'the measure locks nobody out': one({ kind: 'emergencyButton' }, { meets: ['ssf.monitoring-and-logging'] }),
      'the door opens by hand': one({ kind: 'doorLock', traits: { localUi: true } }, { meets: ['ssf.access-control'] }),
      'there is a stop that needs no login': home(
        { x: { kind: 'hmi' } },
        { m: measure({ meets: ['ssf.access-control'], on: ['x'] }), stop: measure({ functions: [18], on: ['x'] }) },
      ),
    },
  },
  'harm.update-interrupts-control': {
    fires: one({ kind: 'waterHeater' }, { functions: [11] }, { hazards: hazard('x') }),
    at: ['x'],
    silent: {
      'it acts on nothing dangerous': one({ kind: 'camera' }, { functions: [11] }),
      'the measure updates something else': home(
        { x: { kind: 'waterHeater' }, app: { kind: 'smartphoneApp' } },
        { m: measure({ meets: ['ssf.updates'], on: ['app'] }) },
      ),
      'its hazards have a safe state': one({ kind: 'waterHeater' }, { functions: [11] }, { hazards: hazard('x', { safeState: 'The burner is off' }) }),
      'a spare takes over': home({ x: { kind: 'robot' } }, { m: measure({ functions: [11], on: ['x'] }), spare: measure({ functions: [17], on: ['x'] }) }),
    },
  },
  'harm.protection-delays-control': {
    fires: loop({ kind: 'actuator' }, { meets: ['ssf.data-encryption'] }),
    at: ['bus'],
    silent: {
      'nothing on the link is urgent': home(
        { a: { kind: 'officePc' }, b: { kind: 'businessServer' } },
        { m: measure({ meets: ['ssf.data-encryption'] }) },
        { channels: wires([['a', 'b']]) },
      ),
      'the load has been looked at': loop(
        { kind: 'actuator' },
        { meets: ['ssf.data-encryption'] },
        { load: measure({ meets: ['ssf.availability'], on: ['bus'] }) },
      ),
    },
  },
  'harm.cut-off-of-safety-link': {
    fires: call({ kind: 'emergencyButton' }, { functions: [15] }),
    at: ['call'],
    silent: {
      'the link carries no call for help': call({ kind: 'sensor' }, { functions: [15] }),
      'there is a second way': call({ kind: 'emergencyButton' }, { functions: [15] }, { second: measure({ functions: [17], on: ['call'] }) }),
    },
  },
  'harm.cut-off-of-safety-unit': {
    fires: one({ kind: 'safetyPlc' }, { meets: ['ccds.sr3-sp-4'] }),
    at: ['x'],
    silent: {
      'the unit has nothing to do with safety': one({ kind: 'historian' }, { functions: [15] }),
      'it goes on with less': home({ x: { kind: 'safetyPlc' } }, { m: measure({ functions: [15], on: ['x'] }), less: measure({ functions: [16], on: ['x'] }) }),
    },
  },
  'harm.lock-fails-secure': {
    fires: one({ kind: 'doorLock' }, { failsTo: 'secure' }),
    at: ['x'],
    silent: {
      'it falls open': one({ kind: 'doorLock' }, { failsTo: 'safe' }),
      'it opens from inside by hand': one({ kind: 'doorLock', traits: { localUi: true } }, { failsTo: 'secure' }),
      'it stands where nobody is': home({ x: { kind: 'doorLock' } }, { m: measure({ failsTo: 'secure', on: ['x'] }) }),
    },
  },
  'harm.locked-away-from-operators': {
    fires: one({ kind: 'boiler' }, { meets: ['ssf.physical-access-control'] }),
    at: ['x'],
    silent: {
      'it is not dangerous': one({ kind: 'router' }, { meets: ['ssf.physical-access-control'] }),
      'there is a stop outside': home(
        { x: { kind: 'boiler' } },
        { m: measure({ meets: ['ssf.physical-access-control'], on: ['x'] }), stop: measure({ functions: [18] }) },
      ),
    },
  },
  'harm.change-to-approved-safety-device': {
    fires: one({ kind: 'safetyDevice' }, { meets: ['ssf.anti-malware'] }),
    at: ['x'],
    silent: {
      'it is no safety device': one({ kind: 'officePc' }, { meets: ['ssf.anti-malware'] }),
      'the measure stands elsewhere': home({ x: { kind: 'safetyPlc' }, pc: { kind: 'officePc' } }, { m: measure({ meets: ['ssf.anti-malware'], on: ['pc'] }) }),
      'the measure says so itself': one({ kind: 'safetyDevice' }, { meets: ['ssf.anti-malware'], canHarm: [{ because: 'It may stop.' }] }),
    },
  },
  'harm.stop-while-moving': {
    fires: one({ kind: 'drone' }, { functions: [18] }, { hazards: hazard('x') }),
    at: ['x'],
    silent: {
      'it stands still': one({ kind: 'boiler' }, { functions: [18] }),
      'what it does instead is decided': one({ kind: 'drone' }, { functions: [18] }, { hazards: hazard('x', { safeState: 'It hovers and lands' }) }),
    },
  },
  'harm.scan-slows-supervision': {
    fires: one({ kind: 'hmi' }, { functions: [9] }),
    at: ['x'],
    silent: {
      'nothing there is urgent': one({ kind: 'officePc' }, { functions: [9] }),
      'only listed programs run': home({ x: { kind: 'hmi' } }, { m: measure({ functions: [9], meets: ['ssf.software-installation-restriction'], on: ['x'] }) }),
    },
  },
  'harm.expired-key-stops-control': {
    fires: one({ kind: 'robot' }, { meets: ['ssf.key-management'] }),
    at: ['x'],
    silent: {
      'it waits for nobody': one({ kind: 'camera' }, { meets: ['ssf.key-management'] }),
      'expiry is watched': one({ kind: 'robot' }, { meets: ['ssf.key-management'], functions: [14] }),
    },
  },
  'harm.operated-without-feedback': {
    fires: remote({ kind: 'actuator' }, {}, false),
    at: ['x'],
    silent: {
      'it reports what it did': remote({ kind: 'actuator' }),
      'its state is shown': remote({ kind: 'actuator' }, { measures: { show: measure({ functions: [13] }) } }, false),
      'it moves nothing': remote({ kind: 'camera' }, {}, false),
    },
  },
  'harm.operated-without-cut-off-nearby': {
    fires: remote({ kind: 'actuator' }),
    at: ['x'],
    silent: {
      'it has controls of its own': remote({ kind: 'airConditioner' }),
      'a handset lies beside it': remote(
        { kind: 'actuator' },
        {
          components: { cloud: at('away', { kind: 'cloudService' }), x: at('home', { kind: 'actuator' }), handset: at('home', { kind: 'remoteControl' }) },
          channels: wires([
            ['cloud', 'x'],
            ['handset', 'x'],
          ]),
        },
      ),
      'it can be stopped on the spot': remote({ kind: 'actuator' }, { measures: { stop: measure({ functions: [18], on: ['x'] }) } }),
      'nobody far away commands it': remote(
        { kind: 'actuator' },
        { components: { cloud: at('home', { kind: 'controller' }), x: at('home', { kind: 'actuator' }) } },
      ),
    },
  },
  'harm.conflict-without-priority': {
    fires: contested(),
    at: ['window'],
    silent: {
      'one sender alone commands it': contested({}, { comfort: { kind: 'controller' } }),
      'an order of priority holds where commands meet': contested({ measures: { referee: measure({ priorities: ['life', 'comfort'], on: ['gateway'] }) } }),
      'the second sender is a safety controller': contested({}, { comfort: { kind: 'controller' }, guard: { kind: 'safetyPlc' } }),
      'collisions are prevented': contested({
        incidents: { clash: { title: 'Clash', causes: [{ at: 'gateway', class: 'conflictingCommands' }] } },
        measures: { referee: measure({ effect: { prevents: true }, treats: [{ incident: 'clash' }] }) },
      }),
    },
  },
  'harm.lock-failure-unstated': {
    fires: home({ x: at('home', { kind: 'doorLock' }) }),
    at: ['x'],
    silent: {
      'it is stated': one({ kind: 'doorLock' }, { failsTo: 'asIs' }),
      'its hazard has a safe state': home({ x: at('home', { kind: 'doorLock' }) }, {}, { hazards: hazard('x', { safeState: 'It opens' }) }),
      'it is no lock': home({ x: at('home', { kind: 'actuator' }) }),
    },
  },
};

const conflictsOf = (document: AnshinDocument, rule: string): SafetyConflict[] =>
  findConflicts(prepareRun(document, testCatalog(), { now: TEST_DAY })).filter((conflict) => conflict.rule === rule && !conflict.stated);

describe('the safety rules', () => {
  it('are each tried on a made-up document', () => {
    expect(Object.keys(CASES).sort()).toEqual(
      testCatalog()
        .safetyRules.map((rule) => rule.id)
        .sort(),
    );
  });

  describe.each(Object.entries(CASES))('%s', (rule, { fires, at: places, silent }) => {
    it('fires, with a finding at the measure or the place', () => {
      const [conflict] = conflictsOf(fires, rule);
      expect(conflict?.at).toEqual(places);
      const found = assess(fires, testCatalog(), { now: TEST_DAY }).findings.filter((finding) => finding.params['rule'] === rule);
      expect(found.map((finding) => [finding.code, finding.path.join('.')])).toEqual(
        conflict?.measure === undefined
          ? places.map((place) => ['safety.place-can-harm', `components.${place}`])
          : [['safety.measure-can-harm', `measures.${conflict.measure}`]],
      );
      expect(found.map((finding) => finding.severity)).not.toContain('error');
    });

    it.each(Object.entries(silent))('is silent where %s', (_, document) => {
      expect(conflictsOf(document, rule)).toEqual([]);
    });
  });

  it('put a measure without places everywhere that the rule speaks of, and one that names causes where they are', () => {
    const parts = { heater: { kind: 'waterHeater' }, robot: { kind: 'robot' } };
    const everywhere = conflictsOf(home(parts, { m: measure({ functions: [11] }) }), 'harm.update-interrupts-control');
    expect(everywhere.map((conflict) => conflict.at)).toEqual([['heater', 'robot']]);
    const incidents = { loud: { title: 'Loud', causes: [{ id: 'c', at: 'robot', class: 'malware' as const }] } };
    const named = conflictsOf(home(parts, { m: measure({ functions: [11], treats: [{ cause: 'loud/c' }] }) }, { incidents }), 'harm.update-interrupts-control');
    expect(named.map((conflict) => conflict.at)).toEqual([['robot']]);
  });

  it('keep what a measure says itself without a second finding', () => {
    const document = one({ kind: 'waterHeater' }, { functions: [11], canHarm: [{ at: 'x', because: 'The burner may stay on.' }] });
    const { safety, findings } = assess(document, testCatalog(), { now: TEST_DAY });
    expect(safety.filter((result) => result.kind === 'conflict' && result.rule === 'harm.update-interrupts-control')).toMatchObject([
      { measure: 'm', at: ['x'], stated: true },
    ]);
    expect(findings.map((finding) => finding.code)).not.toContain('safety.measure-can-harm');
    expect(findings.map((finding) => finding.code)).toContain('measures.can-harm');
  });
});
