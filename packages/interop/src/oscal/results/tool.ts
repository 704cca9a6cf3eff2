import { OSCAL_VERSION } from '../base/tables.ts';
import { propsOf } from '../base/prop.ts';
import type { Scribe } from '../base/scribe.ts';
import { uuidOf } from '../base/uuid.ts';

const TOOL = uuidOf('tool', 'anshin');
const PLATFORM = uuidOf('platform', 'anshin');

/** That something was computed by this tool from what the document states. */
export const TOOL_ORIGIN = { actors: [{ type: 'tool', 'actor-uuid': TOOL }] } as const;

/** The tool as OSCAL's assessment asset. */
export function assessmentAssets({ say }: Scribe): unknown {
  const description = say('tool.description');
  return {
    components: [
      { uuid: TOOL, type: 'software', title: 'Anshin', description, props: propsOf({ 'oscal-models': OSCAL_VERSION }), status: { state: 'operational' } },
    ],
    'assessment-platforms': [{ uuid: PLATFORM, title: 'Anshin', 'uses-components': [{ 'component-uuid': TOOL }] }],
  };
}
