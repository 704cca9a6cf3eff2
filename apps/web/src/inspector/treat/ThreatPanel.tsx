import type { ThreatResult } from '@anshin/engine';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useResults } from '../../live/use-live.ts';
import { useClassNames } from '../../pages/threats/rows/use-threat-rows.ts';
import { PartyTags } from '../../pages/threats/all/PartyTags.tsx';
import { partiesOfElement } from '../../pages/threats/suggest/party-of-element.ts';
import { Section } from '../../parts/Section.tsx';
import { useElementNames } from '../../parts/use-element-names.ts';
import { WhyText } from '../../parts/Why.tsx';
import type { PanelProps } from '../panel.ts';
import { PanelHead } from './PanelHead.tsx';
import { Panel as StatedThreatPanel } from './StatedThreatPanel.tsx';
import { ThreatIncidents } from './ThreatIncidents.tsx';
import { ThreatJudgement } from './ThreatJudgement.tsx';
import { ThreatScores } from './ThreatScores.tsx';
import { ThreatTreatment } from './ThreatTreatment.tsx';
import classes from './treat.module.css';

/** A threat that a rule found: why it is here, how bad, how it is judged, and what is done about it. */
export function Panel({ place }: PanelProps) {
  const [, id = ''] = place;
  const shell = useWords('shell');
  const threat = useResults((results) => results.threats.get(id));
  if (threat === undefined) return <p className={classes.panel}>{shell(id === '' ? 'inspector.empty' : 'inspector.gone')}</p>;
  if (threat.origin === 'stated') return <StatedThreatPanel place={['threats', id]} />;
  return (
    <div className={classes.panel}>
      <ThreatHead threat={threat} />
      <ThreatJudgement threat={threat} />
      <ThreatTreatment threat={threat} />
      <ThreatScores threat={threat} />
      <ThreatIncidents threat={threat} />
      <ThreatWhy threat={threat} />
    </div>
  );
}

function ThreatHead({ threat }: { readonly threat: ThreatResult }) {
  const say = useWords('threats');
  const text = useText();
  const className = useClassNames();
  const name = useElementNames();
  const components = useDocument((document) => document.components);
  const channels = useDocument((document) => document.channels);
  const parties = partiesOfElement({ components, channels }, threat.at);
  return (
    <PanelHead kind={say('panel.title')} title={text(threat.title)}>
      <span className={classes.row}>
        <span>{name(threat.at)}</span>
        <span className={classes.muted}>{className(threat.class)}</span>
        {parties.length > 0 && (
          <>
            <span className="visually-hidden">{say('panel.answers-for')}</span>
            <PartyTags parties={parties} />
          </>
        )}
      </span>
    </PanelHead>
  );
}

function ThreatWhy({ threat }: { readonly threat: ThreatResult }) {
  const say = useWords('threats');
  const text = useText();
  const { rules } = useCatalog();
  const rule = rules.find(({ id }) => id === threat.rule);
  return (
    <>
      <Section title={say('panel.why')}>
        {rule !== undefined && <p className={classes.muted}>{text(rule.because)}</p>}
        <WhyText because={threat.because} />
        {threat.grants !== 'none' && <p className={classes.muted}>{say(threat.grants === 'control' ? 'panel.grants-control' : 'panel.grants-data')}</p>}
      </Section>
      {rule !== undefined && (
        <Section title={say('panel.leads-to')}>
          <ul className={classes.points}>
            {rule.incidents.map((incident) => (
              <li key={incident.en}>{text(incident)}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
