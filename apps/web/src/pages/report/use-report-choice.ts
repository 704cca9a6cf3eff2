import type { MeasureStatus } from '@anshin/model';
import { useState } from 'react';
import type { ReportChoice } from '../../api/reports.ts';
import { useLanguage } from '../../i18n/use-words.ts';
import { useMoment } from '../../live/use-live.ts';
import { today } from '../../parts/today.ts';
import { type ProfileId, SECTIONS, type SectionId, sectionIds, type Subject, subjectOf } from './report-choices.ts';

/** What the user chose of the report. */
export interface Chosen {
  readonly lang: ReportChoice['lang'];
  readonly profile: ProfileId;
  /** By what it is: a party does not become a component when the kind of report changes. */
  readonly about: Readonly<Partial<Record<Subject, string>>>;
  readonly inForce: MeasureStatus;
  readonly sections: ReadonlySet<SectionId>;
}

/** The user's choice, and the report that it stands for; undefined while something is still to be chosen. */
export function useReportChoice(): { readonly chosen: Chosen; readonly choose: (change: Partial<Chosen>) => void; readonly order: ReportChoice | undefined } {
  const language = useLanguage();
  const inForce = useMoment((moment) => moment.inForce);
  const [chosen, setChosen] = useState<Chosen>({ lang: language, profile: 'full', about: {}, inForce, sections: new Set(SECTIONS) });
  return { chosen, choose: (change) => setChosen((before) => ({ ...before, ...change })), order: orderOf(chosen) };
}

function orderOf({ lang, profile, about, inForce, sections }: Chosen): ReportChoice | undefined {
  const subject = subjectOf(profile);
  const named = subject === undefined ? undefined : about[subject];
  if (subject !== undefined && named === undefined) return undefined;
  const ids = profile === 'full' ? sectionIds(sections) : undefined;
  if (ids?.length === 0) return undefined;
  return {
    lang,
    profile,
    inForce,
    now: today(),
    ...(named === undefined ? {} : subject === 'earlier' ? { since: named } : { about: named }),
    ...(ids === undefined ? {} : { sections: ids }),
  };
}
