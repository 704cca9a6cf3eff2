import { Alert, Button, Group } from '@mantine/core';
import { IconExternalLink, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { type ReportChoice, reportUrl } from '../../api/reports.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useLive, useMoment } from '../../live/use-live.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { Skeletons } from '../../parts/Skeletons.tsx';
import { DownloadMenu } from './DownloadMenu.tsx';
import { ReportOptions } from './ReportOptions.tsx';
import { useReportChoice } from './use-report-choice.ts';
import classes from './ReportPage.module.css';

/** The report as it will be handed on: what it holds, how it looks, and files of it. */
export function Page() {
  const say = useWords('report');
  const { id } = useLive();
  const { chosen, choose, order } = useReportChoice();
  return (
    <div className={classes.root}>
      <PageHead
        page="report"
        end={
          <>
            {order !== undefined && (
              <Button
                component="a"
                href={reportUrl(id, 'html', order, false)}
                target="_blank"
                rel="noreferrer"
                variant="default"
                leftSection={<IconExternalLink size={16} stroke={1.6} />}
              >
                {say('open')}
              </Button>
            )}
            <DownloadMenu order={order} />
          </>
        }
      />
      <ReportOptions chosen={chosen} choose={choose} />
      {order === undefined ? (
        <p className={classes.missing}>{say(chosen.sections.size === 0 ? 'sections.none' : 'about.needed')}</p>
      ) : (
        <Preview order={order} />
      )}
    </div>
  );
}

/** The HTML report in a frame of its own, which runs nothing. It is renewed when the user asks; until then it says that it is old. */
function Preview({ order }: { readonly order: ReportChoice }) {
  const say = useWords('report');
  const { id } = useLive();
  const version = useMoment((moment) => moment.version);
  const saveState = useMoment((moment) => moment.saveState);
  const url = reportUrl(id, 'html', order, false);
  const [shown, setShown] = useState({ url, version });
  const [isWritten, setWritten] = useState(false);
  if (shown.url !== url) {
    setShown({ url, version });
    setWritten(false);
  }
  const renew = (): void => {
    setShown({ url, version });
    setWritten(false);
  };
  return (
    <div className={classes.preview}>
      {shown.version !== version && (
        <Alert variant="light" color="yellow" p="xs" className={classes.stale ?? ''} role="status">
          <Group justify="space-between">
            <span>{say('stale')}</span>
            <Button leftSection={<IconRefresh size={16} stroke={1.6} />} disabled={saveState !== 'saved'} onClick={renew}>
              {say('renew')}
            </Button>
          </Group>
        </Alert>
      )}
      <div className={classes.sheet} aria-busy={!isWritten}>
        {!isWritten && (
          <div className={classes.writing} role="status">
            {say('writing')}
            <Skeletons lines={9} />
          </div>
        )}
        <iframe
          key={`${shown.version} ${shown.url}`}
          title={say('preview')}
          src={shown.url}
          sandbox=""
          className={classes.frame}
          onLoad={() => setWritten(true)}
        />
      </div>
    </div>
  );
}
