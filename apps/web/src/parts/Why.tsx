import { ActionIcon, HoverCard, Stack, Text } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import type { Because } from '@anshin/engine';
import { entriesById } from '../catalog/entries.ts';
import { sourceText } from '../catalog/works.ts';
import { useCatalog } from '../catalog/use-catalog.ts';
import { useLanguage, useText, useWords } from '../i18n/use-words.ts';
import { useBecause } from './use-because.ts';

/** Why a derived value is what it is: the reasoning, the rule, what it rests on, the paragraph of the source. On hover, focus and tap. */
export function Why({ because }: { readonly because: Because }) {
  const say = useWords('shell');
  return (
    <HoverCard openDelay={200} width={340} shadow="md" withinPortal>
      <HoverCard.Target>
        <ActionIcon variant="subtle" color="gray" size="xs" aria-label={say('why.open')}>
          <IconHelpCircle size={14} stroke={1.6} />
        </ActionIcon>
      </HoverCard.Target>
      <HoverCard.Dropdown>
        <WhyText because={because} />
      </HoverCard.Dropdown>
    </HoverCard>
  );
}

/** The same as text, for the inspector. */
export function WhyText({ because }: { readonly because: Because }) {
  const say = useWords('shell');
  const text = useText();
  const catalog = useCatalog();
  const words = useBecause();
  const language = useLanguage();
  const rule = because.rule === undefined ? undefined : entriesById(catalog).get(because.rule);
  return (
    <Stack gap={6}>
      <Text size="sm">{words(because)}</Text>
      {rule !== undefined && (
        <Text size="xs" c="dimmed">
          {say('why.rule', { rule: text(rule.title) })}
        </Text>
      )}
      {because.source !== undefined && (
        <Text size="xs" c="dimmed">
          {say('why.source', { source: sourceText(because.source, 'anshin', language) })}
        </Text>
      )}
    </Stack>
  );
}
