/** The day of a moment by the clock on the wall, `YYYY-MM-DD`. */
export function dayAt(moment: Date): string {
  const digits = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${digits(moment.getFullYear(), 4)}-${digits(moment.getMonth() + 1, 2)}-${digits(moment.getDate(), 2)}`;
}
