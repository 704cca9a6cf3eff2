import type { Assumption } from '../scoring/index.ts';

/** What Anshin assumed to rank attack paths; shown wherever a path is. No guideline states such figures. */
export const PATH_ASSUMPTIONS: readonly Assumption[] = [
  {
    id: 'assumption.paths.step-difficulty',
    text: {
      ja: '一歩の難しさは、その機器を乗っ取れる脅威のうち最も容易なもののCVSS 3.1の攻撃容易性から求めます。障害のない一歩を1000とし、攻撃容易性が小さいほど対数で大きくなります。経路の難しさはその合計で、確率ではありません。',
      en: 'How difficult a step is follows from the CVSS 3.1 exploitability of the easiest threat that takes the component over. A step with nothing in its way counts 1000, and less exploitability counts more, by its logarithm. A path adds its steps up; it is no probability.',
    },
  },
  {
    id: 'assumption.paths.carriers',
    text: {
      ja: 'ネットワークは届いた通信をそのまま通すものとし、難しさを0とします。ルータやファイアウォールは、乗っ取る脅威が見つからなくても、最も容易な一歩と同じ1000とします。',
      en: 'A network passes on whatever arrives and counts 0. A router or firewall counts 1000, as much as the easiest step, even where no threat takes it over.',
    },
  },
  {
    id: 'assumption.paths.entry-access',
    text: {
      ja: '入口に近づく手間は、インターネットからなら0、近くにいるか何らかの権利が必要なら250、手で触れる必要があれば500とします。',
      en: 'Getting to an entry point counts 0 from the internet, 250 where one must be near or have some access, and 500 where one must touch it.',
    },
  },
  {
    id: 'assumption.paths.unknown-step',
    text: {
      ja: '攻撃容易性が分からない一歩は、見落とさないように、最も容易な一歩として数えます。',
      en: 'A step of unknown exploitability counts as the easiest step, so that it is not overlooked.',
    },
  },
  {
    id: 'assumption.paths.public-network',
    text: {
      ja: 'インターネットなどの公衆網は、だれもが最初からいる場所とします。途中で公衆網へ出て戻る経路は数えません。',
      en: 'Anyone is on a public network from the start. Paths that go out to it and come back are not counted.',
    },
  },
];
