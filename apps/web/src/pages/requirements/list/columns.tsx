import type { RequirementResult } from '@anshin/engine';
import { TERMS, term } from '@anshin/report/vocabulary';
import type { Say } from '../../../i18n/use-words.ts';
import { COMMA } from '../../../parts/comma.ts';
import type { Party } from '../../../parts/use-parties.ts';
import type { Column } from '../../../table/column.ts';
import { PartyShapes } from '../../threats/all/PartyTags.tsx';
import { StatusMark } from '../StatusMark.tsx';

/** What the columns of the table of requirements are made with. */
export interface RequirementWords {
  readonly say: Say<'requirements'>;
  readonly text: (text: { readonly ja: string; readonly en: string }) => string;
  readonly partyName: (party: string) => string;
  readonly parties: ReadonlyMap<string, Party>;
}

const STATUSES = ['open', 'planned', 'agreed', 'implemented', 'verified', 'metElsewhere', 'waived', 'notApplicable'] as const;
const VIEWPOINTS = [1, 2, 3, 4] as const;
const REALISED = Object.keys(TERMS.implementedIn);

/** Which threats a requirement answers, as a group of the table. */
export function scopeOf(requirement: Pick<RequirementResult, 'addresses' | 'forWholeSystem'>): 'threats' | 'whole' | 'idle' {
  if (requirement.forWholeSystem) return 'whole';
  return requirement.addresses.length > 0 ? 'threats' : 'idle';
}

/** The columns of the table of requirements; the usual ones first, the rest on demand. */
export function requirementColumns({ say, text, partyName, parties }: RequirementWords): readonly Column<RequirementResult>[] {
  const realised = (value: string) => text(term('implementedIn', value));
  return [
    {
      id: 'title',
      title: say('column.title'),
      width: 224,
      value: (row) => text(row.title),
    },
    {
      id: 'status',
      title: say('column.status'),
      width: 104,
      value: (row) => text(term('state', row.status)),
      cell: (row) => <StatusMark status={row.status} />,
      filter: STATUSES.map((status) => ({ value: status, label: text(term('state', status)) })),
    },
    { id: 'threats', title: say('column.threats'), width: 68, isNumeric: true, value: (row) => row.addresses.length },
    { id: 'measures', title: say('column.measures'), width: 68, isNumeric: true, value: (row) => row.measures.length },
    {
      id: 'responsible',
      title: say('column.responsible'),
      width: 124,
      value: (row) => row.responsible.map(partyName).join(text(COMMA)),
      cell: (row) => <PartyShapes parties={row.responsible} known={parties} name={(party) => partyName(party.id)} />,
      filter: [...parties.keys()].map((party) => ({ value: party, label: partyName(party) })),
      placeholder: say('column.nobody'),
    },
    {
      id: 'viewpoint',
      title: say('column.viewpoint'),
      width: 120,
      isSpare: true,
      value: (row) => viewpointWord(say, row.viewpoint),
      filter: VIEWPOINTS.map((viewpoint) => ({ value: String(viewpoint), label: viewpointWord(say, viewpoint) })),
    },
    {
      id: 'implementedIn',
      title: say('column.implementedIn'),
      width: 150,
      isSpare: true,
      value: (row) => row.implementedIn.map(realised).join(text(COMMA)),
      filter: REALISED.map((value) => ({ value, label: realised(value) })),
    },
    ...hiddenColumns(say, text),
  ];
}

function hiddenColumns(say: RequirementWords['say'], text: RequirementWords['text']): readonly Column<RequirementResult>[] {
  return [
    {
      id: 'impact',
      title: say('column.impact'),
      width: 110,
      isHidden: true,
      value: (row) => (row.highImpact ? say('impact.yes') : ''),
      filter: [{ value: 'yes', label: say('impact.yes') }],
    },
    {
      id: 'framework',
      title: say('column.framework'),
      width: 150,
      isHidden: true,
      value: (row) => text(term('framework', row.framework)),
      filter: ['iot-ssf', 'ccds-smart-home'].map((framework) => ({ value: framework, label: text(term('framework', framework)) })),
    },
    { id: 'level', title: say('column.level'), width: 70, isHidden: true, value: (row) => '★'.repeat(row.level ?? 0) },
    { id: 'binding', title: say('column.binding'), width: 70, isHidden: true, value: (row) => row.binding ?? '' },
  ];
}

/** The viewpoint of a requirement in words. */
export function viewpointWord(say: RequirementWords['say'], viewpoint: number | undefined): string {
  const known = VIEWPOINTS.find((each) => each === viewpoint);
  return known === undefined ? '' : say(`viewpoint.${known}`);
}
