import type { Driver } from '../../risk-map/drivers/drivers-of.ts';

/** What the pointer or the focus is on: a party or an incident. */
export interface Light {
  readonly token: string | undefined;
  readonly incident: string | undefined;
}

export const NO_LIGHT: Light = { token: undefined, incident: undefined };

/** The tokens in the light: the one pointed at, those that the incident drives, else the two that are compared. */
export function litTokens(
  light: Light,
  drivers: readonly Driver[],
  pair?: { readonly first: string | undefined; readonly second: string | undefined },
): ReadonlySet<string> {
  if (light.token !== undefined) return new Set([light.token]);
  if (light.incident !== undefined) return drivers.find(({ incident }) => incident === light.incident)?.positions ?? new Set();
  return new Set([pair?.first, pair?.second].filter((id) => id !== undefined));
}
