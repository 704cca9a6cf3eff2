import { Input, SegmentedControl, Select } from '@mantine/core';
import { MeasureStatus } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../i18n/use-words.ts';
import { PROFILES, subjectOf } from './report-choices.ts';
import { SectionChoice } from './SectionChoice.tsx';
import { SubjectChoice } from './SubjectChoice.tsx';
import type { Chosen } from './use-report-choice.ts';
import classes from './ReportPage.module.css';

interface ReportOptionsProps {
  readonly chosen: Chosen;
  readonly choose: (change: Partial<Chosen>) => void;
}

/** Which report: its kind, what it is about, its language, its sections, and which measures count. */
export function ReportOptions({ chosen, choose }: ReportOptionsProps) {
  const say = useWords('report');
  const text = useText();
  const subject = subjectOf(chosen.profile);
  return (
    <div className={classes.options}>
      <Select
        label={say('profile')}
        className={classes.field ?? ''}
        data={PROFILES.map((id) => ({ value: id, label: say(`profile.${id}`) }))}
        value={chosen.profile}
        allowDeselect={false}
        onChange={(next) => {
          const profile = PROFILES.find((id) => id === next);
          if (profile !== undefined) choose({ profile });
        }}
      />
      {subject !== undefined && (
        <SubjectChoice subject={subject} value={chosen.about[subject]} onChoose={(id) => choose({ about: { ...chosen.about, [subject]: id } })} />
      )}
      <Input.Wrapper label={say('language')} labelElement="div" size="xs" className={classes.language ?? ''}>
        <SegmentedControl
          aria-label={say('language')}
          value={chosen.lang}
          onChange={(lang) => choose({ lang: lang as Chosen['lang'] })}
          data={(['ja', 'en', 'both'] as const).map((lang) => ({ value: lang, label: say(`language.${lang}`) }))}
          classNames={{ root: classes.segmented ?? '' }}
        />
      </Input.Wrapper>
      <Select
        label={say('in-force')}
        className={classes.field ?? ''}
        data={MeasureStatus.options.map((status) => ({ value: status, label: text(term('measureStatus', status)) }))}
        value={chosen.inForce}
        allowDeselect={false}
        onChange={(next) => {
          const status = MeasureStatus.options.find((option) => option === next);
          if (status !== undefined) choose({ inForce: status });
        }}
      />
      <SectionChoice chosen={chosen.sections} isOpen={chosen.profile === 'full'} onChoose={(sections) => choose({ sections })} />
    </div>
  );
}
