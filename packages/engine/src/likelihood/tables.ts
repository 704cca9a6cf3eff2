import type { BilingualText } from '@anshin/model';
import type { Exposure } from '../stages/entry-points/find-entry-points.ts';
import type { AttackClass, AttackFactors, ExposureLevel, Factor, Feasibility, LikelihoodLevel } from './attack-factors.ts';

const w = (ja: string, en: string): BilingualText => ({ ja, en });

/** Points of each level. Source: ISO/IEC 18045, attack potential; the same figures in ISO/SAE 21434:2021 annex G (which has no three-month row). */
export const POINTS: { readonly [F in Factor]: Readonly<Record<AttackFactors[F], number>> } = {
  time: { oneDay: 0, oneWeek: 1, oneMonth: 4, threeMonths: 10, sixMonths: 17, longer: 19 },
  expertise: { layman: 0, proficient: 3, expert: 6, severalExperts: 8 },
  knowledge: { public: 0, restricted: 3, confidential: 7, strictlyConfidential: 11 },
  window: { unlimited: 0, easy: 1, moderate: 4, difficult: 10 },
  equipment: { standard: 0, specialised: 4, bespoke: 7, severalBespoke: 9 },
};

/** The most points up to which an attack is that feasible; beyond all it is very low. Source: ISO/SAE 21434:2021 annex G (13, 19, 24), the same borders as in ISO/IEC 18045. */
export const FEASIBILITY_UP_TO: readonly (readonly [Feasibility, number])[] = [
  ['high', 13],
  ['medium', 19],
  ['low', 24],
];

/** ASSUMPTION `likelihood-exposure`: who can try, by how an entry point can be reached. */
export const EXPOSURE_LEVEL: Readonly<Record<Exposure, ExposureLevel>> = {
  internet: 'anyone',
  radio: 'nearby',
  voice: 'nearby',
  userInterface: 'nearby',
  api: 'inside',
  unknownDevice: 'inside',
  maintenance: 'inside',
  physical: 'onSite',
  removableMedia: 'onSite',
};

/** ASSUMPTION `likelihood-exposure`: an attack whose CVSS vector asks for more nearness is open to no more people than that. */
export const EXPOSURE_AT_MOST: Readonly<Record<string, ExposureLevel>> = { N: 'anyone', A: 'nearby', L: 'inside', P: 'onSite' };

/** ASSUMPTION `likelihood-matrix`: feasibility × exposure. Easier or more exposed is never less likely. */
export const LIKELIHOOD: Readonly<Record<Feasibility, Readonly<Record<ExposureLevel, LikelihoodLevel>>>> = {
  veryLow: { onSite: 'veryLow', inside: 'veryLow', nearby: 'veryLow', anyone: 'low' },
  low: { onSite: 'veryLow', inside: 'low', nearby: 'low', anyone: 'low' },
  medium: { onSite: 'low', inside: 'low', nearby: 'medium', anyone: 'medium' },
  high: { onSite: 'low', inside: 'medium', nearby: 'high', anyone: 'high' },
};

/** ASSUMPTION `likelihood-defaults`: what an attack of a class takes where nobody stated it. The window comes from the vector. */
export const DEFAULT_FACTORS: Readonly<Record<AttackClass, Omit<AttackFactors, 'window'>>> = {
  spoofing: { time: 'oneWeek', expertise: 'proficient', knowledge: 'public', equipment: 'standard' },
  tampering: { time: 'oneMonth', expertise: 'proficient', knowledge: 'restricted', equipment: 'standard' },
  repudiation: { time: 'oneDay', expertise: 'layman', knowledge: 'public', equipment: 'standard' },
  informationDisclosure: { time: 'oneWeek', expertise: 'proficient', knowledge: 'public', equipment: 'standard' },
  denialOfService: { time: 'oneDay', expertise: 'proficient', knowledge: 'public', equipment: 'standard' },
  elevationOfPrivilege: { time: 'oneMonth', expertise: 'expert', knowledge: 'restricted', equipment: 'standard' },
  unauthorisedAccess: { time: 'oneWeek', expertise: 'proficient', knowledge: 'public', equipment: 'standard' },
  malware: { time: 'oneWeek', expertise: 'proficient', knowledge: 'public', equipment: 'standard' },
  steppingStone: { time: 'oneWeek', expertise: 'proficient', knowledge: 'public', equipment: 'standard' },
  illicitModification: { time: 'oneMonth', expertise: 'expert', knowledge: 'restricted', equipment: 'specialised' },
  unknownVulnerability: { time: 'sixMonths', expertise: 'expert', knowledge: 'restricted', equipment: 'standard' },
};

/** ASSUMPTION `likelihood-failures`: where a cause that is no attack stands in the order until somebody states how often it happens. */
export const NO_ATTACK: LikelihoodLevel = 'medium';

/** What the levels are called. */
export const LEVEL_WORDS: { readonly [F in Factor]: Readonly<Record<AttackFactors[F], BilingualText>> } = {
  time: {
    oneDay: w('1日以内', 'Up to a day'),
    oneWeek: w('1週間以内', 'Up to a week'),
    oneMonth: w('1か月以内', 'Up to a month'),
    threeMonths: w('3か月以内', 'Up to three months'),
    sixMonths: w('6か月以内', 'Up to six months'),
    longer: w('6か月を超える', 'More than six months'),
  },
  expertise: {
    layman: w('専門知識なし', 'Layman'),
    proficient: w('ある程度の知識', 'Proficient'),
    expert: w('専門家', 'Expert'),
    severalExperts: w('複数分野の専門家', 'Experts of several fields'),
  },
  knowledge: {
    public: w('公開情報', 'Public'),
    restricted: w('取引先までの情報', 'Restricted'),
    confidential: w('社内の秘密', 'Confidential'),
    strictlyConfidential: w('ごく一部だけが知る秘密', 'Strictly confidential'),
  },
  window: {
    unlimited: w('いつでも可能', 'Unlimited'),
    easy: w('容易に得られる', 'Easy'),
    moderate: w('限られている', 'Moderate'),
    difficult: w('めったにない', 'Difficult'),
  },
  equipment: {
    standard: w('一般の機材', 'Standard'),
    specialised: w('専用の機材', 'Specialised'),
    bespoke: w('特注の機材', 'Bespoke'),
    severalBespoke: w('複数の特注機材', 'Several bespoke ones'),
  },
};

/** What the factors are called. */
export const FACTOR_WORDS: Readonly<Record<Factor, BilingualText>> = {
  time: w('所要時間', 'Elapsed time'),
  expertise: w('攻撃者の専門性', 'Expertise'),
  knowledge: w('対象についての知識', 'Knowledge of the target'),
  window: w('攻撃の機会', 'Window of opportunity'),
  equipment: w('必要な機材', 'Equipment'),
};

/** What the results are called. */
export const RESULT_WORDS = {
  feasibility: { veryLow: w('とても難しい', 'Very low'), low: w('難しい', 'Low'), medium: w('中くらい', 'Medium'), high: w('易しい', 'High') } satisfies Record<
    Feasibility,
    BilingualText
  >,
  exposure: {
    onSite: w('手で触れられる人', 'Those who can touch it'),
    inside: w('内側にいる人', 'Those inside'),
    nearby: w('近くにいる人', 'Those nearby'),
    anyone: w('だれでも', 'Anyone'),
  } satisfies Record<ExposureLevel, BilingualText>,
  likelihood: { veryLow: w('とても低い', 'Very low'), low: w('低い', 'Low'), medium: w('中くらい', 'Medium'), high: w('高い', 'High') } satisfies Record<
    LikelihoodLevel,
    BilingualText
  >,
} as const;
