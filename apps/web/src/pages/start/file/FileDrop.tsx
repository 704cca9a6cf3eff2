import { Button, FileButton } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { ReadableFormats } from './ReadableFormats.tsx';
import classes from './FromFile.module.css';

/** Where a file is dropped or chosen, and what can be read. */
export function FileDrop({ onFile }: { readonly onFile: (file: File) => void }) {
  const say = useWords('start');
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <>
      <div
        className={classes.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileUpload size={36} stroke={1.3} className={classes.target} aria-hidden />
        <span>{say('file.drop')}</span>
        <span className="muted">{say('file.or')}</span>
        <FileButton onChange={(file) => file !== null && onFile(file)} inputProps={{ 'aria-label': say('file.choose') }}>
          {(props) => <Button {...props}>{say('file.choose')}</Button>}
        </FileButton>
      </div>
      <p className="prose muted">{say('file.lead')}</p>
      <ReadableFormats />
    </>
  );
}
