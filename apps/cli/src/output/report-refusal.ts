import { DocxTemplateError } from '@anshin/report';
import type { BilingualText } from '@anshin/model';
import { Failure } from './failure.ts';
import { systemCode } from './system-reason.ts';

const TEMPLATE_REASONS: Readonly<Record<DocxTemplateError['reason'], BilingualText>> = {
  'not-a-document': { ja: 'Word の文書（docx、dotx）ではありません。', en: 'it is no Word document (docx, dotx).' },
  'too-large': { ja: '大きすぎます。', en: 'it is too large.' },
  unsafe: { ja: '安全に開けない内容が含まれています。', en: 'it holds something that is not safe to open.' },
  damaged: { ja: '壊れているか、途中で切れています。', en: 'it is damaged or incomplete.' },
  strict: { ja: '「Strict Open XML」形式です。通常の docx で保存し直してください。', en: 'it is in the “Strict Open XML” form. Save it as a usual docx.' },
};

/** What the user can mend when a report could not be written: the logo, or the Word template. Other errors are given back as they are. */
export function reportRefusal(error: unknown): unknown {
  if (error instanceof DocxTemplateError) {
    const reason = TEMPLATE_REASONS[error.reason];
    return new Failure('cli.bad-template', { ja: `Word のひな形を使えません。${reason.ja}`, en: `The Word template cannot be used: ${reason.en}` }, error);
  }
  if (systemCode(error) !== 'report.unreadable-logo') return error;
  return new Failure(
    'cli.bad-cover',
    { ja: 'ロゴの画像が壊れているか、読めない種類です。', en: 'The logo is broken or of a kind that cannot be read.' },
    error,
  );
}
