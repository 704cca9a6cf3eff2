/** A score as it is printed: CVSS and CCDS with one decimal, CRSS with two, the others as they are. */
export function shownScore(value: number, method: string | undefined): string {
  if (method === undefined) return String(value);
  if (method.startsWith('method.cvss') || method === 'method.ccds-smart-home') return value.toFixed(1);
  return method === 'method.crss' ? value.toFixed(2) : String(value);
}
