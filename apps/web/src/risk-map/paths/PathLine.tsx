import { UnstyledButton } from '@mantine/core';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../../i18n/use-words.ts';
import { useDocument, useLive } from '../../live/use-live.ts';
import { useElementNames } from '../../parts/use-element-names.ts';
import { useSelect } from '../../places/use-selection.ts';
import classes from './PathLine.module.css';

/** One way by which an attack can reach a cause: the things it goes through; pressing it shows them on the diagram. */
export function PathLine({ path }: { readonly path: readonly string[] }) {
  const say = useWords('riskMap');
  const nameOf = useElementNames();
  const components = useDocument((document) => document.components);
  const channels = useDocument((document) => document.channels);
  const navigate = useNavigate();
  const select = useSelect();
  const { id } = useLive();
  const show = (): void => {
    select(...path.flatMap((at) => (channels?.[at] === undefined ? (components?.[at] === undefined ? [] : [['components', at]]) : [['channels', at]])));
    void navigate({ to: '/a/$assessment/$page', params: { assessment: id, page: 'system' } });
  };
  const stops = path.filter((at, index) => channels?.[at] === undefined || index === path.length - 1);
  return (
    <UnstyledButton className={classes.root} onClick={show} title={say('path.show')}>
      {stops.map((at, index) => (
        <span key={at} className={classes.stop}>
          {index > 0 && <IconArrowNarrowRight size={14} stroke={1.6} aria-hidden className={classes.arrow} />}
          <span className={classes.name}>{nameOf(at)}</span>
        </span>
      ))}
      <span className="visually-hidden">{say('path.show')}</span>
    </UnstyledButton>
  );
}
