import type { AnshinDocument, Text } from '@anshin/model';
import { useCallback } from 'react';
import { useText } from '../i18n/use-words.ts';
import { useDocument } from '../live/use-live.ts';

type Elements = Pick<AnshinDocument, 'components' | 'channels'>;

/** What a component or channel is called: its name, a channel without one by its ends, else its id. */
export function elementName(document: Elements, text: (text: Text) => string, at: string): string {
  const component = document.components?.[at];
  if (component !== undefined) return component.name === undefined ? at : text(component.name);
  const channel = document.channels?.[at];
  if (channel === undefined) return at;
  if (channel.name !== undefined) return text(channel.name);
  return channel.between.map((end) => elementName(document, text, end)).join(' – ');
}

/** Names components and channels of the open assessment in the language of the page. */
export function useElementNames(): (at: string) => string {
  const components = useDocument((document) => document.components);
  const channels = useDocument((document) => document.channels);
  const text = useText();
  return useCallback((at) => elementName({ ...(components && { components }), ...(channels && { channels }) }, text, at), [components, channels, text]);
}
