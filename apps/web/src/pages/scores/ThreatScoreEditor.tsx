import { Button, Group, Title } from '@mantine/core';
import type { ScoringMethod, ThreatResult } from '@anshin/engine';
import { useCallback, useMemo } from 'react';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useLanguage, useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useLive, useMoment } from '../../live/use-live.ts';
import { useElementNames } from '../../parts/use-element-names.ts';
import { useParties } from '../../parts/use-parties.ts';
import { useGo } from '../../places/use-go.ts';
import { BeforeAfter } from './editor/BeforeAfter.tsx';
import { ScoreEditor } from './editor/ScoreEditor.tsx';
import { type MetricReason, metricReasons } from './metric-reasons.ts';
import { methodKey } from './score-rows.ts';
import classes from './ScoresPage.module.css';
import { removeVector, setVector } from './vector-edits.ts';

interface ThreatScoreEditorProps {
  readonly threat: ThreatResult;
  readonly method: ScoringMethod;
  readonly onMethod: (method: ScoringMethod) => void;
}

/** The vector of one threat under one method: edited in place, beside what measures in force make of it. */
export function ThreatScoreEditor({ threat, method, onMethod }: ThreatScoreEditorProps) {
  const say = useWords('scores');
  const text = useText();
  const nameOf = useElementNames();
  const { score, write } = useThreatVector(threat, method);
  return (
    <section aria-label={say('detail.label')} className={classes.detail}>
      <Group justify="space-between" align="start" gap="sm" wrap="nowrap">
        <div>
          <Title order={2} size="h3">
            {text(threat.title)}
          </Title>
          <div className={classes.place}>{threat.at === '' || threat.at === undefined ? say('list.whole-system') : nameOf(threat.at)}</div>
        </div>
        <OwnVectorButtons threat={threat} method={method} />
      </Group>
      {score === undefined && <p className={classes.hint}>{say('detail.unscored')}</p>}
      {threat.disposition === undefined && threat.origin === 'rule' && <p className={classes.hint}>{say('detail.takes-up')}</p>}
      <ScoreEditor method={method} vector={score?.vector ?? method.prefix} onVector={write} onOtherMethod={onMethod}>
        <AfterMeasures threat={threat} method={method} />
      </ScoreEditor>
    </section>
  );
}

/** The vector of the threat and how it is written; the document is asked when it is written, so that nothing renders for it. */
function useThreatVector(threat: ThreatResult, method: ScoringMethod) {
  const live = useLive();
  const edit = useEdit();
  const write = useCallback(
    (vector: string) => {
      const { document } = live.current();
      if (document !== undefined) edit(...setVector(document, threat, method, vector));
    },
    [live, edit, threat, method],
  );
  return { score: threat.scores[methodKey(method)], write };
}

function OwnVectorButtons({ threat, method }: { readonly threat: ThreatResult; readonly method: ScoringMethod }) {
  const say = useWords('scores');
  const live = useLive();
  const edit = useEdit();
  const go = useGo();
  const isOwn = useDocument((document) => removeVector(document, threat, method).length > 0);
  const reset = (): void => {
    const { document } = live.current();
    if (document !== undefined) edit(...removeVector(document, threat, method));
  };
  return (
    <Group gap={8} wrap="nowrap">
      {isOwn && (
        <Button variant="default" onClick={reset}>
          {say(threat.origin === 'rule' ? 'detail.reset' : 'detail.remove')}
        </Button>
      )}
      <Button variant="subtle" onClick={() => go([threat.origin === 'stated' ? 'threats' : 'threat', threat.id], 'threats')}>
        {say('detail.open-threat')}
      </Button>
    </Group>
  );
}

/** What measures make of the vector, with the measures that change each metric. */
function AfterMeasures({ threat, method }: { readonly threat: ThreatResult; readonly method: ScoringMethod }) {
  const say = useWords('scores');
  const key = methodKey(method);
  const reasons = useReasons(threat, key);
  const nameMeasures = useMeasureNames();
  const [before, after] = [threat.scores[key], threat.scoresAfter?.[key]];
  const pending = reasons.filter(({ isInForce }) => !isInForce);
  if (before === undefined) return null;
  const because = (metric: string): string => {
    const by = reasons.filter(({ isInForce, metrics }) => isInForce && metrics[metric] !== undefined);
    return by.length === 0 ? say('compare.environment') : say('compare.by', { measures: nameMeasures(by) });
  };
  return (
    <>
      {after === undefined ? (
        <p className={classes.hint}>{say('compare.none')}</p>
      ) : (
        <>
          <BeforeAfter
            method={method}
            before={before}
            after={after}
            titles={{ before: say('compare.before'), after: say('compare.after') }}
            because={because}
          />
          <p className={classes.hint}>{say('compare.estimate')}</p>
        </>
      )}
      {pending.length > 0 && (
        <div>
          <p className={classes.hint}>{say('compare.not-in-force')}</p>
          <ul className={classes.reasons}>
            {pending.map((reason) => (
              <li key={reason.measure}>
                {nameMeasures([reason])} (
                {Object.entries(reason.metrics)
                  .map(([metric, value]) => `${metric}:${value}`)
                  .join(' ')}
                )
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function useReasons(threat: ThreatResult, key: string): readonly MetricReason[] {
  const { rules } = useCatalog();
  const inForce = useMoment((moment) => moment.inForce);
  const measures = useDocument((document) => document.measures);
  return useMemo(
    () =>
      metricReasons(
        rules.find(({ id }) => id === threat.rule),
        threat,
        measures,
        key,
        inForce,
      ),
    [rules, threat, measures, key, inForce],
  );
}

function useMeasureNames(): (reasons: readonly MetricReason[]) => string {
  const measures = useDocument((document) => document.measures);
  const text = useText();
  const language = useLanguage();
  const parties = useParties();
  // Several parties may do the same, so each measure bears the tag of the one that performs it.
  const nameOf = ({ measure }: MetricReason): string => {
    const tag = parties.get(measures?.[measure]?.performs ?? '')?.tag;
    const title = text(measures?.[measure]?.title, measure);
    return tag === undefined ? title : `${title} [${tag}]`;
  };
  return (reasons) => reasons.map(nameOf).join(language === 'ja' ? '、' : ', ');
}
