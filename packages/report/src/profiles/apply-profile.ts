import type { ReportInput } from '../report-input.ts';
import { REPORT_PROFILES } from './profiles.ts';
import type { ReportProfile } from './report-profile.ts';

/** A profile that nobody registered was asked for, or it was not told what it is about. */
export class ProfileError extends Error {
  readonly code: 'report.unknown-profile' | 'report.profile-needs-subject';
  readonly profile: string;

  constructor(code: ProfileError['code'], profile: string) {
    super(`${code}: ${profile}`);
    this.name = 'ProfileError';
    this.code = code;
    this.profile = profile;
  }
}

/**
 * The input of a report for one purpose. `about` is the party or the component for profiles that speak of one. A choice of sections in the input
 * wins over that of the profile. Throws a ProfileError for an unknown profile, or where what it is about is missing or unknown.
 */
export function applyProfile(input: ReportInput, profileId: string, about?: string): ReportInput {
  const profile: ReportProfile | undefined = REPORT_PROFILES.find(({ id }) => id === profileId);
  if (profile === undefined) throw new ProfileError('report.unknown-profile', profileId);
  if (!isAboutSomething(input, profile, about)) throw new ProfileError('report.profile-needs-subject', profileId);
  const restricted = profile.restrict === undefined || about === undefined ? input : profile.restrict(input, about);
  const sections = input.sections ?? profile.sections;
  const part = [profile.id, about].filter((name) => name !== undefined).join('-');
  return { ...restricted, ...(profile.id === 'full' ? {} : { profile: profile.title, part }), ...(sections === undefined ? {} : { sections }) };
}

function isAboutSomething(input: ReportInput, { about: kind }: ReportProfile, about: string | undefined): boolean {
  if (kind === undefined) return true;
  if (kind === 'earlier') return input.earlier !== undefined;
  const known = kind === 'party' ? input.document.stakeholders : input.document.components;
  return about !== undefined && Object.hasOwn(known ?? {}, about);
}
