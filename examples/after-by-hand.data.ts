/** One place on the map as ranks; null = nothing open or nothing rated. */
export type HandPlace = readonly [recoveryDifficulty: number, economicImpact: number] | null;

/** Positions after measures as worked out by hand in the READMEs of two examples: party, and `limited` and `open` per state. */
export const AFTER_BY_HAND: readonly {
  readonly example: string;
  readonly party: string;
  readonly limited: Readonly<Record<'planned' | 'agreed' | 'implemented' | 'verified', HandPlace>>;
  readonly open: Readonly<Record<'planned' | 'agreed' | 'implemented' | 'verified', HandPlace>>;
}[] = [
  row('window-shutter', 'resident', same([2, 2]), same([2, 2])),
  row('window-shutter', 'house-maker', same([1, 2]), { ...same([1, 2]), planned: null }),
  row('window-shutter', 'shutter-maker', same([1, 2]), { ...same([1, 2]), planned: null }),
  row('window-shutter', 'integrator', same([1, 1]), { ...same([1, 1]), planned: null }),
  row('window-shutter', 'contact-center', same([1, 1]), { ...same([1, 1]), planned: null }),
  row('window-shutter', 'cloud-vendor', same(null), same(null)),
  row('boiler-remote-monitoring', 'operator-x', { ...same([3, 2]), planned: [2, 1] }, { ...same([3, 2]), planned: [2, 1] }),
  row('boiler-remote-monitoring', 'boiler-maker', same([1, 2]), same([1, 2])),
  row('boiler-remote-monitoring', 'ctrl-maker', same([1, 2]), same([1, 2])),
  row('boiler-remote-monitoring', 'installer', same([1, 1]), same([1, 1])),
  row('boiler-remote-monitoring', 'maintainer', same([1, 1]), same([1, 1])),
];

type States = Readonly<Record<'planned' | 'agreed' | 'implemented' | 'verified', HandPlace>>;

function same(place: HandPlace): States {
  return { planned: place, agreed: place, implemented: place, verified: place };
}

function row(example: string, party: string, limited: States, open: States) {
  return { example, party, limited, open };
}
