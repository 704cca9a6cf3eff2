import { Title } from '@mantine/core';
import { useWords } from '../../../i18n/use-words.ts';
import classes from './FromFile.module.css';

const FORMATS = ['anshin', 'worksheets', 'models', 'drawings', 'parts'] as const;

/** What can be read, by the names under which people know it. */
export function ReadableFormats() {
  const say = useWords('start');
  return (
    <div>
      <Title order={2} size="h3">
        {say('file.formats')}
      </Title>
      <ul className={classes.formats}>
        {FORMATS.map((format) => (
          <li key={format}>{say(`file.format.${format}`)}</li>
        ))}
      </ul>
    </div>
  );
}
