import type { PositionModel } from './position-model.ts';

/** How much there is to look at in one situation: components, channels, causes, rated dimensions. */
export function sizeOf({ stages, causes, positions }: PositionModel): number {
  const { components, channels } = stages.run.topology;
  const count = (lists: readonly { readonly length: number }[]): number => lists.reduce((sum, list) => sum + list.length, 0);
  return components.length + channels.length + count(causes) + count(positions.map((position) => position.items));
}
