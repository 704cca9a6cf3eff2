import { expect, it } from 'vitest';
import { isSameField } from './same-field.ts';

const choices = [{ value: 'wifi', label: 'Wi-Fi' }];
const field = { label: 'Name', path: ['components', 'router', 'name'], value: { ja: 'ルータ', en: 'Router' }, choices };

it('a field is the same while its values say the same, whatever objects they are', () => {
  expect(isSameField(field, { ...field, path: [...field.path], value: { ...field.value } })).toBe(true);
  expect(isSameField(field, { ...field, value: { ...field.value, en: 'Gateway' } })).toBe(false);
  expect(isSameField(field, { ...field, path: ['components', 'gateway', 'name'] })).toBe(false);
  expect(isSameField(field, { ...field, choices: [] })).toBe(false);
});

it('a value that comes or goes makes it another', () => {
  expect(isSameField<object>(field, { ...field, placeholder: '-' })).toBe(false);
  expect(isSameField<object>({ ...field, placeholder: '-' }, field)).toBe(false);
  expect(isSameField<object>({ ...field, value: undefined }, { ...field, value: null })).toBe(false);
});

it('what it does counts by itself: another function is another field', () => {
  expect(isSameField({ onWrite: () => 1 }, { onWrite: () => 1 })).toBe(false);
});
