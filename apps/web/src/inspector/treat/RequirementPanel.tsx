import type { RequirementResult } from '@anshin/engine';
import { term } from '@anshin/report/vocabulary';
import { entriesById } from '../../catalog/entries.ts';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useSection } from '../../live/use-live.ts';
import { PartyTags } from '../../pages/threats/all/PartyTags.tsx';
import { StatusMark } from '../../pages/requirements/StatusMark.tsx';
import { viewpointWord } from '../../pages/requirements/list/columns.tsx';
import { COMMA } from '../../parts/comma.ts';
import { Section } from '../../parts/Section.tsx';
import { Why } from '../../parts/Why.tsx';
import type { PanelProps } from '../panel.ts';
import { PanelHead } from './PanelHead.tsx';
import { RequirementMeasures } from './RequirementMeasures.tsx';
import { RequirementStateFields } from './RequirementStateFields.tsx';
import { RequirementThreats } from './RequirementThreats.tsx';
import classes from './treat.module.css';

/** A requirement from both sides: the threats that it answers, and the measures that answer it. */
export function Panel({ place }: PanelProps) {
  const [, id = ''] = place;
  const say = useWords('requirements');
  const text = useText();
  const entry = entriesById(useCatalog()).get(id);
  const results = useSection('requirements');
  const requirement = results?.find((result) => result.id === id);
  const waivedWhen = useWaivedWhen(id);
  return (
    <div className={classes.panel}>
      <PanelHead kind={say('column.title')} title={text(entry?.title, id)}>
        {requirement !== undefined && <Facts requirement={requirement} />}
      </PanelHead>
      {entry?.summary !== undefined && <p className={classes.muted}>{text(entry.summary)}</p>}
      {results !== undefined && requirement === undefined && <p className={classes.muted}>{say('panel.unknown')}</p>}
      {requirement !== undefined && (
        <>
          <RequirementThreats requirement={requirement} />
          <RequirementMeasures requirement={requirement} />
          <Section title={say('panel.responsible')}>
            <PartyTags parties={requirement.responsible} />
          </Section>
        </>
      )}
      <RequirementStateFields id={id} {...(waivedWhen === undefined ? {} : { waivedWhen: text(waivedWhen) })} />
    </div>
  );
}

function Facts({ requirement }: { readonly requirement: RequirementResult }) {
  const say = useWords('requirements');
  const text = useText();
  const facts = [
    text(term('framework', requirement.framework)),
    viewpointWord(say, requirement.viewpoint),
    requirement.implementedIn.map((value) => text(term('implementedIn', value))).join(text(COMMA)),
    requirement.binding ?? '',
    '★'.repeat(requirement.level ?? 0),
    requirement.highImpact ? say('impact.yes') : '',
  ];
  return (
    <>
      <span className={classes.muted}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
      <span className={classes.row}>
        <StatusMark status={requirement.status} />
        <Why because={requirement.because} />
      </span>
    </>
  );
}

/** The condition of the requirement's own text under which it need not be met. */
function useWaivedWhen(id: string) {
  const { requirements } = useCatalog();
  return requirements.find((entry) => entry.id === id)?.waivedWhen;
}
