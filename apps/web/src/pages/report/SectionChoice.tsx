import { Button, Checkbox, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useWords } from '../../i18n/use-words.ts';
import { CHAPTERS, SECTIONS, type SectionId } from './report-choices.ts';
import classes from './ReportPage.module.css';

interface SectionChoiceProps {
  readonly chosen: ReadonlySet<SectionId>;
  /** Only the full report leaves its sections to the user. */
  readonly isOpen: boolean;
  readonly onChoose: (sections: ReadonlySet<SectionId>) => void;
}

/** Which sections the report has, chapter by chapter. */
export function SectionChoice({ chosen, isOpen, onChoose }: SectionChoiceProps) {
  const say = useWords('report');
  const label = chosen.size === SECTIONS.length || !isOpen ? say('sections') : say('sections.some', { chosen: chosen.size, count: SECTIONS.length });
  return (
    <Popover position="bottom-start" width={440} shadow="md" withinPortal trapFocus>
      <Popover.Target>
        <Button variant="default" disabled={!isOpen} title={isOpen ? '' : say('sections.of-profile')} rightSection={<IconChevronDown size={14} stroke={1.8} />}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.sections}>
          {CHAPTERS.map((chapter) => (
            <fieldset key={chapter.id} className={classes.chapter}>
              <legend>{say(`chapter.${chapter.id}`)}</legend>
              {chapter.sections.map((section) => (
                <Checkbox
                  key={section}
                  label={say(`section.${section}`)}
                  checked={chosen.has(section)}
                  onChange={(event) => onChoose(withSection(chosen, section, event.currentTarget.checked))}
                />
              ))}
            </fieldset>
          ))}
          <Button variant="subtle" w="fit-content" disabled={chosen.size === SECTIONS.length} onClick={() => onChoose(new Set(SECTIONS))}>
            {say('sections.all')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function withSection(chosen: ReadonlySet<SectionId>, section: SectionId, isChosen: boolean): ReadonlySet<SectionId> {
  const next = new Set(chosen);
  if (isChosen) next.add(section);
  else next.delete(section);
  return next;
}
