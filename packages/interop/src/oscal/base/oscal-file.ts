import type { ForeignExport } from '../../foreign-exporter.ts';
import { compact } from './compact.ts';
import { uuidOf } from './uuid.ts';
import type { Finding } from '@anshin/model';

/** The roots of the models that are written. */
export type OscalRoot = 'catalog' | 'profile' | 'system-security-plan' | 'assessment-results';

/** A file of one model. Its own UUID stands for its content, as OSCAL asks: it changes when anything in it does. */
export function oscalFile(root: OscalRoot, name: string, body: Readonly<Record<string, unknown>>, losses: readonly Finding[] = []): ForeignExport {
  const content = compact(body) as Readonly<Record<string, unknown>>;
  return { name, content: `${JSON.stringify({ [root]: { uuid: uuidOf(root, JSON.stringify(content)), ...content } }, null, 2)}\n`, losses };
}
