import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { documentUrl, type ReportChoice, reportUrl } from '../../api/reports.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useLive } from '../../live/use-live.ts';
import { FORMATS } from './report-choices.ts';

/** Files of the chosen report, and of the document itself. */
export function DownloadMenu({ order }: { readonly order: ReportChoice | undefined }) {
  const say = useWords('report');
  const { id } = useLive();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button leftSection={<IconDownload size={16} stroke={1.6} />} rightSection={<IconChevronDown size={14} stroke={1.8} />}>
          {say('download')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say('download.as')}</Menu.Label>
        {order !== undefined &&
          FORMATS.map((format) => (
            <Menu.Item key={format} component="a" href={reportUrl(id, format, order, true)} download>
              {say(`format.${format}`)}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item component="a" href={documentUrl(id)} download>
          {say('format.yaml')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
