import { z } from 'zod';

/** The 11 STRIDE+CCDS classes (CCDS table 3-3), in its order. */
export const ATTACK_CLASSES = [
  'spoofing',
  'tampering',
  'repudiation',
  'informationDisclosure',
  'denialOfService',
  'elevationOfPrivilege',
  'unauthorisedAccess',
  'malware',
  'steppingStone',
  'illicitModification',
  'unknownVulnerability',
] as const;

/** Causes that are no attack (design §2). */
export const OTHER_CAUSES = [
  'hardwareFailure',
  'softwareDefect',
  'mistake',
  'insider',
  'maintenanceWork',
  'disaster',
  'providerWithdrawal',
  'physicalDestruction',
  'conflictingCommands',
  'wrongSetting',
  'missingInitialisation',
] as const;

/** The class of a threat or of a cause. */
export const ThreatClass = z.enum([...ATTACK_CLASSES, ...OTHER_CAUSES]).meta({ id: 'ThreatClass', title: '脅威の分類 / Threat class' });
export type ThreatClass = z.infer<typeof ThreatClass>;

const attacks: ReadonlySet<string> = new Set(ATTACK_CLASSES);

/** Whether a class is an attack and so needs a path from an entry point. */
export function isAttack(threatClass: ThreatClass): boolean {
  return attacks.has(threatClass);
}
