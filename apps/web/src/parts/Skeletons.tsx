import { Skeleton, Stack } from '@mantine/core';

const WIDTHS = ['70%', '92%', '84%', '60%', '88%', '76%'];

/** What is shown while something comes: grey lines where it will stand. */
export function Skeletons({ lines }: { readonly lines: number }) {
  return (
    <Stack gap="sm" p="md" aria-busy="true">
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} height={14} width={WIDTHS[index % WIDTHS.length] ?? '80%'} animate={false} />
      ))}
    </Stack>
  );
}
