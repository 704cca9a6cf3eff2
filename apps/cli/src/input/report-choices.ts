import { builtinCatalog } from '@anshin/catalog';
import { type AssessOptions, assess } from '@anshin/engine';
import { readValue } from '@anshin/interop';
import { nearest } from '@anshin/model';
import { applyProfile, ProfileError, type ReportCover, type ReportInput, REPORT_PROFILES } from '@anshin/report';
import { z } from 'zod';
import { Failure } from '../output/failure.ts';
import { plainLine } from '../output/plain-line.ts';
import { bytesOf } from './import-source.ts';
import { loadDocument } from './load-document.ts';

/** What can be said of a report besides its formats. */
export interface ReportFlags {
  readonly profile?: string;
  /** The party or component that the profile speaks of. */
  readonly about?: string;
  /** A file with an earlier version of the document. */
  readonly since?: string;
  /** Ids of sections, separated by commas. */
  readonly sections?: string;
  /** A YAML file with what stands on the cover. */
  readonly cover?: string;
  readonly docxTemplate?: string;
}

/** A cover as a file states it; the logo is a picture beside it. */
const CoverFile = z.strictObject({
  issuer: z.string().optional(),
  author: z.string().optional(),
  recipient: z.string().optional(),
  marking: z.string().optional(),
  logo: z.string().optional(),
});

/** Turns the choices of a user into what the report is made of. Throws a Failure for what is unknown or cannot be read. */
export type Choose = (input: ReportInput) => ReportInput;

/** Reads all that the flags name, once, before anything is written. */
export async function reportChoices(flags: ReportFlags, options: AssessOptions): Promise<Choose> {
  const earlier = flags.since === undefined ? {} : { earlier: await earlierOf(flags.since, options) };
  const cover = flags.cover === undefined ? {} : { cover: coverOf(flags.cover) };
  const template = flags.docxTemplate === undefined ? {} : { docxTemplate: bytesOf(flags.docxTemplate) };
  const sections = flags.sections === undefined ? {} : { sections: flags.sections.split(',').map((id) => id.trim()) };
  return (input) => chosen({ ...input, ...earlier, ...cover, ...template, ...sections }, flags);
}

function chosen(input: ReportInput, { profile = 'full', about }: ReportFlags): ReportInput {
  try {
    return applyProfile(input, profile, about);
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    throw error.code === 'report.unknown-profile' ? unknownProfile(profile) : needsSubject(input, profile, about);
  }
}

function unknownProfile(profile: string): Failure {
  const ids = REPORT_PROFILES.map(({ id }) => id);
  const near = nearest(profile, ids);
  return new Failure('cli.unknown-profile', {
    ja: `--profile に「${plainLine(profile)}」は使えません。${near === undefined ? '' : `「${near}」のことでしょうか。`}使えるのは ${ids.join('、')} です。`,
    en: `--profile cannot be "${plainLine(profile)}".${near === undefined ? '' : ` Did you mean "${near}"?`} It knows ${ids.join(', ')}.`,
  });
}

function needsSubject({ document }: ReportInput, profile: string, about: string | undefined): Failure {
  if (profile === 'changes')
    return new Failure('cli.profile-needs-subject', {
      ja: '変更点の報告書には、以前の版を --since で指定してください。',
      en: 'A report of changes needs the earlier version: name it with --since.',
    });
  const ids = Object.keys((profile === 'party' ? document.stakeholders : document.components) ?? {});
  const near = about === undefined ? undefined : nearest(about, ids);
  const known = ids.slice(0, 30).map(plainLine).join(', ');
  return new Failure('cli.profile-needs-subject', {
    ja: `--about で、${profile === 'party' ? '関係者' : '構成要素'}の識別子を指定してください。${near === undefined ? '' : `「${near}」のことでしょうか。`}あるのは次のとおりです: ${known}`,
    en: `Name the ${profile === 'party' ? 'party' : 'component'} with --about.${near === undefined ? '' : ` Did you mean "${near}"?`} There are: ${known}`,
  });
}

async function earlierOf(file: string, options: AssessOptions): Promise<NonNullable<ReportInput['earlier']>> {
  const { document, findings } = await loadDocument(file);
  if (document !== undefined) return { document, assessment: assess(document, builtinCatalog(), options, findings) };
  throw new Failure('cli.unreadable-file', {
    ja: `「${plainLine(file)}」を文書として読めません。anshin check で確かめてください。`,
    en: `"${plainLine(file)}" cannot be read as a document. Look at it with "anshin check".`,
  });
}

function coverOf(file: string): ReportCover {
  const read = readValue(bytesOf(file));
  const parsed = CoverFile.safeParse('value' in read ? read.value : undefined);
  if (!parsed.success) {
    throw new Failure('cli.bad-cover', {
      ja: `「${plainLine(file)}」を表紙の指定として読めません。使える項目は issuer、author、recipient、marking、logo です。`,
      en: `"${plainLine(file)}" cannot be read as a cover. It knows issuer, author, recipient, marking and logo.`,
    });
  }
  const { logo, ...texts } = parsed.data;
  const stated = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)) as ReportCover;
  return logo === undefined ? stated : { ...stated, logo: logoOf(logo) };
}

/** A picture is told by its first bytes, not by its name. */
function logoOf(file: string): NonNullable<ReportCover['logo']> {
  const bytes = bytesOf(file);
  const begins = (...signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47)) return { bytes, type: 'png' };
  if (begins(0xff, 0xd8, 0xff)) return { bytes, type: 'jpeg' };
  throw new Failure('cli.bad-cover', {
    ja: `ロゴ「${plainLine(file)}」は PNG か JPEG にしてください。`,
    en: `The logo "${plainLine(file)}" must be a PNG or a JPEG.`,
  });
}
