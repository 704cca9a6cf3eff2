import type { LiveEdit } from '@anshin/collab';
import type { AnshinDocument } from '@anshin/model';

export type FrameworkId = NonNullable<AnshinDocument['frameworks']>[number];

/** Makes an assessment follow one more framework; one that names none follows the IoT-SSF, and goes on to. */
export function followFramework(frameworks: AnshinDocument['frameworks'], framework: FrameworkId): readonly LiveEdit[] {
  if (frameworks?.includes(framework) === true) return [];
  if (frameworks === undefined || frameworks.length === 0)
    return [{ op: 'set', path: ['frameworks'], value: framework === 'iot-ssf' ? ['iot-ssf'] : ['iot-ssf', framework] }];
  return [{ op: 'insert', path: ['frameworks', '-'], value: framework }];
}
