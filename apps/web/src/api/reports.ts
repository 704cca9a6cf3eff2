import { apiUrl } from './request.ts';

/** What a report holds and how it reads. */
export interface ReportChoice {
  readonly lang: 'ja' | 'en' | 'both';
  readonly profile: string;
  /** The party or component that the profile is about. */
  readonly about?: string;
  /** The earlier revision, for a report of changes. */
  readonly since?: string;
  /** Ids of sections; all of the profile when left out. */
  readonly sections?: readonly string[];
  readonly inForce: string;
  readonly now: string;
}

/** Where a report is got from. */
export function reportUrl(assessment: string, format: string, { sections, ...choice }: ReportChoice, isDownload: boolean): string {
  return apiUrl(`/assessments/${assessment}/report`, {
    format,
    ...choice,
    sections: sections?.join(','),
    download: isDownload ? true : undefined,
  });
}

/** Where the document itself is got from, as the file that `anshin` reads. */
export function documentUrl(assessment: string): string {
  return apiUrl(`/assessments/${assessment}/document`, { format: 'yaml', download: true });
}
