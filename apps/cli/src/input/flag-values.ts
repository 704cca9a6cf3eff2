import { IN_FORCE, type InForce } from '@anshin/engine';
import { nearest } from '@anshin/model';
import { Failure } from '../output/failure.ts';
import { plainLine } from '../output/plain-line.ts';

/** The state from which measures count. */
export function inForceOf(asked = 'implemented'): InForce {
  const found = IN_FORCE.find((state) => state === asked);
  if (found !== undefined) return found;
  const given = plainLine(asked);
  const near = nearest(asked, IN_FORCE);
  throw new Failure('cli.unknown-in-force', {
    ja: `--in-force に「${given}」は使えません。${near === undefined ? '' : `「${near}」のことでしょうか。`}${IN_FORCE.join('、')} のいずれかを指定してください。`,
    en: `--in-force cannot be "${given}".${near === undefined ? '' : ` Did you mean "${near}"?`} Use one of ${IN_FORCE.join(', ')}.`,
  });
}

/** Whether only threats and scores are asked for. */
export function isThreatsOnly(asked: string | undefined): boolean {
  if (asked === undefined) return false;
  if (asked === 'threats') return true;
  const given = plainLine(asked);
  throw new Failure('cli.unknown-only', {
    ja: `--only に「${given}」は使えません。使えるのは threats です。`,
    en: `--only cannot be "${given}". It knows threats.`,
  });
}

/** A day of the calendar as `YYYY-MM-DD`; a day that does not exist, such as 31 February, is refused. */
export function dayOf(asked: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(asked)) {
    const moment = new Date(`${asked}T00:00:00Z`);
    if (!Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === asked) return asked;
  }
  const given = plainLine(asked);
  throw new Failure('cli.bad-day', {
    ja: `--now の「${given}」は、暦にある日付ではありません。2026-04-01 のように書いてください。`,
    en: `"${given}" for --now is not a day of the calendar. Write it like 2026-04-01.`,
  });
}
