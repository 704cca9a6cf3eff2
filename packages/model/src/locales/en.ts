import type { ReadingCode } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import { type Sentence, wordsIn } from './sentence.ts';

const word = wordsIn('en');

/** Sentences for what reading a document finds. */
export const en: Readonly<Record<ReadingCode, Sentence>> = {
  'read.encoding': (p) =>
    `This file cannot be read because it is not in UTF-8 (line ${word(p, 'line')}).${word(p, 'encoding') === '' ? '' : ` It seems to be in ${word(p, 'encoding')}.`} Save it again in your editor with the encoding UTF-8.`,
  'read.too-large': (p) => `The file is larger than the limit of ${megabytes(p, 'limit')} MB and cannot be read. Divide the scope into several documents.`,
  'read.too-many-values': (p) =>
    `The file holds more than the limit of ${word(p, 'limit')} fields and values and cannot be read. Divide the scope into several documents.`,
  'read.empty': () => 'The file holds nothing. Write a document that begins with "anshin: 1", or let "anshin init" write a starter.',
  'read.syntax': (p) => `Reading stopped at line ${word(p, 'line')}, column ${word(p, 'column')} because of how the file is written. ${word(p, 'reason')}`,
  'read.duplicate-key': (p) =>
    `The field "${word(p, 'key')}" stands both on line ${word(p, 'firstLine')} and on line ${word(p, 'line')}, so it cannot be told which one is meant. Remove one of them or give it another name.`,
  'read.alias-bomb': (p) =>
    `The aliases (*name) are too many or stand for too much, so the file cannot be read (the limit is ${word(p, 'limit')}). Use fewer aliases and write the values out.`,
  'read.alias-cycle': () => 'An alias (*name) holds itself, so the file cannot be read. Remove the alias and write the value out.',
  'read.too-deep': (p) =>
    `The file nests deeper than the limit of ${word(p, 'limit')} levels and cannot be read. Check the indentation and whether a bracket is left open.`,
  'read.multiple-documents': () => 'The file holds more than one document. Remove the line "---", or put each document in a file of its own.',
  'read.not-a-map': () => 'The document is not a map of fields. Begin it with "anshin: 1" and put the other fields below.',
  'read.unknown-version': (p) => unknownVersion(p),
  'read.migration-failed': (p) =>
    `This document has format version ${word(p, 'from')} and could not be brought to version ${word(p, 'to')}. Check that it follows version ${word(p, 'from')}, or save it again with the Anshin of that version.`,
  'model.unknown-field': (p) =>
    `${inPlace(p)} there is a field "${word(p, 'field')}", which the format does not have.${word(p, 'nearest') === '' ? '' : ` Did you mean "${word(p, 'nearest')}"?`} ${dropped(p)} Correct the name or remove the field.`,
  'model.wrong-type': (p) =>
    word(p, 'hint') === 'empty'
      ? `"${word(p, 'at')}" has no value. ${dropped(p)} Write ${word(p, 'expected')}, or remove the field.`
      : `"${word(p, 'at')}" should be ${word(p, 'expected')} but is ${word(p, 'found')}. ${dropped(p)} ${word(p, 'hint') === 'quote' ? 'Put the value in quotes to make it text.' : 'Correct the value.'}`,
  'model.missing-field': (p) => `${inPlace(p)} the field "${word(p, 'field')}" is needed but missing. ${dropped(p)} Add the field.`,
  'model.not-in-list': (p) =>
    `"${word(p, 'found')}" is not a value that "${word(p, 'at')}" can have.${word(p, 'nearest') === '' ? '' : ` Did you mean "${word(p, 'nearest')}"?`} ${dropped(p)} Choose one of: ${word(p, 'allowed')}`,
  'model.bad-id': (p) =>
    `"${word(p, 'found')}" in "${word(p, 'at')}" cannot be an identifier. Begin with a letter and use only letters, digits, "-" and "_", at most 64 in all${word(p, 'suggestion') === '' ? '' : `, for example "${word(p, 'suggestion')}"`}. ${dropped(p)}`,
  'model.bad-date': (p) =>
    `"${word(p, 'found')}" in "${word(p, 'at')}" cannot be read as a date of the calendar. ${dropped(p)} Write an existing date as year-month-day, as in 2027-03-31.`,
  'model.empty-text': (p) => `The text of "${word(p, 'at')}" is empty. ${dropped(p)} Write something, or remove the field.`,
  'model.list-length': (p) => `"${word(p, 'at')}" should have ${range(p)} entries but has ${word(p, 'found')}. ${dropped(p)} Add or remove entries.`,
  'model.out-of-range': (p) => `The value ${word(p, 'found')} of "${word(p, 'at')}" is out of range. ${dropped(p)} Use a value of ${range(p)}.`,
  'model.not-one-of': (p) => `"${word(p, 'at')}" needs exactly one of these fields: ${word(p, 'allowed')}. ${dropped(p)} Keep one of them only.`,
  'model.other': (p) =>
    `"${word(p, 'found')}" in "${word(p, 'at')}" does not have the form that is asked for. ${dropped(p)} See the description of the format (JSON Schema) and correct it.`,
  'model.too-many-findings': (p) =>
    `Only the first ${word(p, 'shown')} faults are listed. There are ${word(p, 'more')} more, and the parts that hold them were left out, too. Correct those that are listed and check again.`,
};

function inPlace(params: Finding['params']): string {
  return `In "${word(params, 'at')}"`;
}

function dropped(params: Finding['params']): string {
  const name = word(params, 'dropped');
  return name === '' ? 'A stand-in was used to read on.' : `"${name}" was left out and the rest was read.`;
}

function range(params: Finding['params']): string {
  const minimum = word(params, 'minimum');
  const maximum = word(params, 'maximum');
  if (minimum === maximum) return `exactly ${minimum}`;
  if (maximum === '') return `at least ${minimum}`;
  return minimum === '' ? `at most ${maximum}` : `${minimum} to ${maximum}`;
}

function megabytes(params: Finding['params'], name: string): string {
  const bytes = params[name];
  return typeof bytes === 'number' ? String(bytes / 1_000_000) : '';
}

function unknownVersion(params: Finding['params']): string {
  const known = word(params, 'known');
  switch (word(params, 'fault')) {
    case 'missing':
      return `The field "anshin", which states the format version, is missing, so this is not read as an Anshin document. Write "anshin: ${known}" at the top.`;
    case 'noNumber':
      return `The format version "anshin" is not a number, so the file cannot be read. Write "anshin: ${known}" without quotes.`;
    case 'newer':
      return `This document has format version ${word(params, 'found')}, which is newer than version ${known} that this Anshin reads. Use a newer Anshin.`;
    default:
      return `The format version ${word(params, 'found')} of this document is not known, so the file cannot be read. Check the version; this Anshin uses version ${known}.`;
  }
}
