import { ActionIcon, HoverCard, Stack, Text } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import type { DecisionItem } from '@anshin/engine';
import { useWords } from '../../../i18n/use-words.ts';

const FACTS = ['outsideTarget', 'attack', 'secondaryAttack', 'control', 'prevented'] as const;

/** Why a thing to decide stands where it stands. */
export function RankWhy({ item }: { readonly item: DecisionItem }) {
  const say = useWords('threats');
  return (
    <HoverCard openDelay={200} width={320} shadow="md" withinPortal>
      <HoverCard.Target>
        <ActionIcon variant="subtle" color="gray" size="xs" aria-label={say('fact.why')}>
          <IconHelpCircle size={14} stroke={1.6} />
        </ActionIcon>
      </HoverCard.Target>
      <HoverCard.Dropdown>
        <Stack gap={4}>
          {FACTS.filter((fact) => item.because.includes(fact)).map((fact) => (
            <Text key={fact} size="sm">
              {say(`fact.${fact}`)}
            </Text>
          ))}
          <Text size="xs" c="dimmed">
            {say('fact.order', { weight: item.weight })}
          </Text>
        </Stack>
      </HoverCard.Dropdown>
    </HoverCard>
  );
}
