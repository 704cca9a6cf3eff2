import type { Catalog } from '@anshin/catalog';
import { SCORING_METHODS, severityWord } from '@anshin/engine';
import type { BilingualText, Language } from '@anshin/model';
import { entryWithId } from './catalog-entries.ts';
import { VALUE_WORDS } from './tables.ts';

/** Words for a value that stands under a field, in one language. */
export type ValueWords = (field: string, value: string | number | boolean) => string;

/** Words from the tables and from the catalog's own titles; a value that has none is shown as it is. */
export function valueWords(catalog: Catalog, language: Language): ValueWords {
  return (field, value) => {
    if (typeof value === 'boolean') return language === 'ja' ? (value ? 'はい' : 'いいえ') : value ? 'yes' : 'no';
    const text = String(value);
    const words = wordIn(VALUE_WORDS[field], text) ?? titleIn(catalog, field, text);
    if (words !== undefined) return words[language];
    const entry = entryWithId(catalog, text);
    return entry === undefined ? text : `${text}${language === 'ja' ? `（${entry.entry.title.ja}）` : ` (${entry.entry.title.en})`}`;
  };
}

function wordIn(words: Readonly<Record<string, BilingualText>> | undefined, value: string): BilingualText | undefined {
  return words !== undefined && Object.hasOwn(words, value) ? words[value] : undefined;
}

/** The catalog's own title of a value, where its field says what it is. */
function titleIn(catalog: Catalog, field: string, value: string): BilingualText | undefined {
  const term = (list: string): BilingualText | undefined => catalog.terms.find((entry) => entry.list === list && entry.value === value)?.title;
  switch (field) {
    case 'class':
    case 'classes':
    case 'prevents':
      return catalog.threatClasses.find((entry) => entry.class === value)?.title;
    case 'kind':
      return catalog.kinds.find((entry) => entry.kind === value)?.title;
    case 'framework':
      return catalog.frameworks.find((entry) => entry.framework === value)?.title;
    case 'dimension':
    case 'limits':
      return catalog.riskVocabulary.find((entry) => entry.facet === 'dimension' && entry.dimension === value)?.title;
    case 'implementedIn':
      return catalog.riskVocabulary.find((entry) => entry.facet === 'implementedIn' && entry.implementedIn === value)?.title;
    case 'functions':
      return numbered(catalog.reliability.find((entry) => entry.id === `ipa.f${value}`));
    case 'viewpoint':
      return numbered(
        catalog.riskVocabulary.find((entry) => entry.facet === 'viewpoint' && String(entry.viewpoint) === value),
        value,
      );
    case 'severities':
      return severityTitle(value);
    case 'feeds':
      return numbered(catalog.worksheets.find((entry) => String(entry.number) === value));
    case 'layers':
    case 'layer':
      return term('layer');
    case 'usualInterfaces':
    case 'interfaces':
    case 'medium':
      return term('interface');
    case 'who':
    case 'where':
      return term(field);
    case 'harms':
      return term('whom');
    case 'part':
      return term('systemPart');
    default:
      return undefined;
  }
}

function severityTitle(value: string): BilingualText | undefined {
  const severity = SCORING_METHODS.flatMap((method) => [...method.severities]).find((word) => word === value);
  return severity === undefined ? undefined : { ja: severityWord(severity, 'ja'), en: severityWord(severity, 'en') };
}

function numbered(entry: { readonly id: string; readonly title: BilingualText } | undefined, mark = entry?.id): BilingualText | undefined {
  return entry === undefined ? undefined : { ja: `${mark} ${entry.title.ja}`, en: `${mark} ${entry.title.en}` };
}
