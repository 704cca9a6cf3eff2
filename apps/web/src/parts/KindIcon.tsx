import { ICONS, type IconName } from '@anshin/report/vocabulary';

/** The line icon of a kind of component, as on the diagram; `name` is the icon of its catalog entry. */
export function KindIcon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={ICONS[name]} />
    </svg>
  );
}
