import { Select } from '@mantine/core';
import type { Text } from '@anshin/model';
import { useQuery } from '@tanstack/react-query';
import { listRevisions } from '../../api/revisions.ts';
import { useFormats, useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useLive } from '../../live/use-live.ts';
import type { Subject } from './report-choices.ts';
import classes from './ReportPage.module.css';

interface SubjectChoiceProps {
  readonly subject: Subject;
  readonly value: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** What the report is about: a party, a component, or the revision that it compares with. */
export function SubjectChoice({ subject, ...choice }: SubjectChoiceProps) {
  const stakeholders = useDocument((document) => document.stakeholders);
  const components = useDocument((document) => document.components);
  if (subject === 'earlier') return <RevisionChoice {...choice} />;
  return <EntityChoice subject={subject} entities={subject === 'party' ? stakeholders : components} {...choice} />;
}

interface EntityChoiceProps extends Omit<SubjectChoiceProps, 'subject'> {
  readonly subject: 'party' | 'component';
  readonly entities: Readonly<Record<string, { readonly name?: Text | undefined }>> | undefined;
}

function EntityChoice({ subject, entities = {}, value, onChoose }: EntityChoiceProps) {
  const say = useWords('report');
  const text = useText();
  return (
    <Select
      label={say(`about.${subject}`)}
      className={classes.field ?? ''}
      placeholder={say('about.choose')}
      data={Object.entries(entities).map(([id, { name }]) => ({ value: id, label: text(name, id) }))}
      value={value ?? null}
      searchable
      allowDeselect={false}
      onChange={(next) => next !== null && onChoose(next)}
    />
  );
}

function RevisionChoice({ value, onChoose }: Omit<SubjectChoiceProps, 'subject'>) {
  const say = useWords('report');
  const { time } = useFormats();
  const { id } = useLive();
  const { data } = useQuery({ queryKey: ['revisions', id], queryFn: () => listRevisions(id) });
  return (
    <Select
      label={say('about.earlier')}
      className={classes.field ?? ''}
      placeholder={say('about.choose')}
      data={(data ?? []).map((revision) => ({ value: revision.id, label: revision.name ?? say('revision.unnamed', { time: time(revision.at) }) }))}
      value={value ?? null}
      nothingFoundMessage={say('about.no-revisions')}
      {...(data?.length === 0 ? { description: say('about.no-revisions') } : {})}
      allowDeselect={false}
      onChange={(next) => next !== null && onChoose(next)}
    />
  );
}
