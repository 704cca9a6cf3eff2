import { Badge, Title } from '@mantine/core';
import { useLanguage, useText, useWords } from '../../../i18n/use-words.ts';
import { sourceText } from '../../../catalog/works.ts';
import type { CatalogItem } from '../index/shelves.ts';
import type { CatalogIndex } from '../use-catalog-index.ts';
import { factsOf, type FactValue, foreignMarksOf } from './facts.ts';
import { ReferenceGroups } from './ReferenceGroups.tsx';
import classes from './EntryDetail.module.css';

interface EntryDetailProps {
  readonly item: CatalogItem;
  readonly index: CatalogIndex;
  readonly onOpen: (id: string) => void;
}

/** What an entry means, where it comes from, and what it is connected with, in both directions. */
export function EntryDetail({ item, index, onOpen }: EntryDetailProps) {
  const say = useWords('catalog');
  const text = useText();
  const language = useLanguage();
  return (
    <article className={classes.root}>
      <p className={classes.kicker}>
        {say(`list.${item.list}`)} · <code>{item.id}</code>
      </p>
      <Title order={2}>{text(item.title)}</Title>
      {item.summary !== undefined && <p className="prose">{text(item.summary)}</p>}
      {item.isInferred && <Badge>{say('detail.inferred')}</Badge>}
      <Facts item={item} />
      {item.source !== undefined && (
        <dl className={classes.facts}>
          <dt>{say('detail.source')}</dt>
          <dd>{sourceText(item.source, item.family, language)}</dd>
        </dl>
      )}
      <ReferenceGroups heading={say('detail.refers')} ids={index.references.to.get(item.id)} index={index} onOpen={onOpen} />
      <ReferenceGroups heading={say('detail.referred')} ids={index.references.by.get(item.id)} index={index} onOpen={onOpen} />
    </article>
  );
}

function Facts({ item: { entry } }: Pick<EntryDetailProps, 'item'>) {
  const say = useWords('catalog');
  const text = useText();
  const facts = factsOf(entry);
  const marks = foreignMarksOf(entry);
  if (facts.length === 0 && marks.length === 0) return null;
  return (
    <dl className={classes.facts} aria-label={say('detail.facts')}>
      {facts.map(({ name, values }) => (
        <div key={name} className={classes.fact}>
          <dt>{say(`fact.${name}`)}</dt>
          <dd>
            {values.map((value, at) => (
              <div key={at}>
                <Fact value={value} />
              </div>
            ))}
          </dd>
        </div>
      ))}
      {marks.length > 0 && (
        <div className={classes.fact}>
          <dt>{say('detail.foreign')}</dt>
          <dd>
            {marks.map(({ framework, mark, ids }) => (
              <div key={framework.en}>
                {text(framework)}: {ids.length > 0 && <code>{ids.join(', ')}</code>} <span className="muted">{say(`detail.${mark}`)}</span>
              </div>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Fact({ value }: { readonly value: FactValue }) {
  const say = useWords('catalog');
  const text = useText();
  if ('text' in value) return <>{text(value.text)}</>;
  return 'word' in value ? <>{say(value.word)}</> : <code>{value.code}</code>;
}
