import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import { AddAsset } from './AddAsset.tsx';
import { AssetTable } from './AssetTable.tsx';
import { Suggestions } from './Suggestions.tsx';
import classes from './AssetsPage.module.css';

/** What is to be protected, where it is, and what carries it. */
export function Page() {
  const say = useWords('assets');
  const isEmpty = useDocument((document) => Object.keys(document.assets ?? {}).length === 0);
  return (
    <div className={classes.root}>
      <PageHead page="assets" lead={say('lead')} />
      <AddAsset />
      <Suggestions />
      {isEmpty ? (
        <EmptyState title={say('empty.title')}>{say('empty.text')}</EmptyState>
      ) : (
        <div className={classes.table}>
          <AssetTable />
        </div>
      )}
    </div>
  );
}
