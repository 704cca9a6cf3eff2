import { PageHead } from '../../parts/PageHead.tsx';
import { Baseline } from './Baseline.tsx';
import { Exclusions } from './Exclusions.tsx';
import { Frameworks } from './Frameworks.tsx';
import { Subject } from './Subject.tsx';
import { Usages } from './Usages.tsx';
import { WhoAssesses } from './WhoAssesses.tsx';
import classes from './SolutionPage.module.css';

/** Worksheet 1: what is assessed, by whom, how far, and what counts as given. */
export function Page() {
  return (
    <div className={classes.root}>
      <PageHead page="solution" />
      <div className={classes.columns}>
        <div className={classes.column}>
          <Subject />
          <Usages />
        </div>
        <div className={classes.column}>
          <WhoAssesses />
          <Frameworks />
          <Baseline />
          <Exclusions />
        </div>
      </div>
    </div>
  );
}
