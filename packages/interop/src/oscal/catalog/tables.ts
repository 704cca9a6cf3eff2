import type { RequirementEntry } from '@anshin/catalog';
import type { BilingualText } from '@anshin/model';

/** The parts of the system model of the smart-home guideline (CCDS, figure 3-1), and what concerns none of them alone. */
export const CCDS_PARTS: readonly { readonly part: RequirementEntry['part']; readonly title: BilingualText }[] = [
  { part: undefined, title: { ja: 'システム全体', en: 'The whole system' } },
  { part: 'service', title: { ja: 'サービス', en: 'Service' } },
  { part: 'platform', title: { ja: 'プラットフォーム', en: 'Platform' } },
  { part: 'thirdPartyPlatform', title: { ja: '第三者のプラットフォーム', en: 'Third-party platform' } },
  { part: 'gateway', title: { ja: 'ゲートウェイ', en: 'Gateway' } },
  { part: 'device', title: { ja: '機器', en: 'Device' } },
  { part: 'app', title: { ja: 'アプリ', en: 'App' } },
];

/** The two life cycles of the smart-home guideline (CCDS, chapter 5). */
export const CCDS_LIFECYCLES: readonly { readonly lifecycle: string; readonly title: BilingualText }[] = [
  { lifecycle: 'service', title: { ja: 'サービスのライフサイクル', en: 'Life cycle of the service' } },
  { lifecycle: 'home', title: { ja: '住宅のライフサイクル', en: 'Life cycle of the home' } },
];
