import type { KindEntry } from '@anshin/catalog';

/** Names of the line icons that kinds of components use. */
export type IconName = KindEntry['icon'];

/** Line icons on a grid of 24, one weight, strokes only; Anshin's own drawings. */
export const ICONS: Readonly<Record<IconName, string>> = {
  network: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c3.2 2.6 4.4 5.6 4.4 9s-1.2 6.4-4.4 9M12 3c-3.2 2.6-4.4 5.6-4.4 9s1.2 6.4 4.4 9',
  cloud: 'M7 19a4.5 4.5 0 0 1-.6-8.96A6 6 0 0 1 17.8 9.2A4.9 4.9 0 0 1 17.2 19Z',
  server: 'M5 4h14v6H5zM5 14h14v6H5zM8 7h.01M8 17h.01M12 7h4M12 17h4',
  gateway: 'M4 13h16v7H4zM8 16.5h.01M12 16.5h.01M12 13V9M8.5 7.5a5 5 0 0 1 7 0M5.8 4.6a9 9 0 0 1 12.4 0',
  firewall: 'M4 5h16v14H4zM4 9.7h16M4 14.3h16M10 5v4.7M15 9.7v4.6M9 9.7v4.6M13 14.3V19',
  phone: 'M8 2.5h8a1.5 1.5 0 0 1 1.5 1.5v16a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 20V4A1.5 1.5 0 0 1 8 2.5zM10.5 18.5h3',
  terminal: 'M3.5 5h17v11.5h-17zM9 20.5h6M12 16.5v4',
  controller: 'M6 6h12v12H6zM10 10h4v4h-4zM9 6V3M15 6V3M9 21v-3M15 21v-3M6 9H3M6 15H3M21 9h-3M21 15h-3',
  sensor:
    'M12 10.2a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6M8.3 15.7a5.2 5.2 0 0 1 0-7.4M15.7 8.3a5.2 5.2 0 0 1 0 7.4M5.3 18.7a9.5 9.5 0 0 1 0-13.4M18.7 5.3a9.5 9.5 0 0 1 0 13.4',
  camera: 'M3.5 7h11v10h-11zM14.5 10.5l6-3v9l-6-3',
  actuator: 'M4 4h16v4H4zM6 8v12M18 8v12M6 11h12M6 14h12M6 17h12',
  appliance: 'M5 3h14v18H5zM5 8h14M8 5.5h.01M12 10.5a3.7 3.7 0 1 0 0 7.4a3.7 3.7 0 1 0 0-7.4',
  boiler: 'M6 8a6 3 0 0 1 12 0v10a6 3 0 0 1-12 0zM9 3v2.5M15 3v2.5M12 17.5c-2 0-2.8-1.2-2.8-2.6c0-1.7 1.6-2.3 2.3-4.4c2 1 3.3 2.7 3.3 4.4c0 1.4-.8 2.6-2.8 2.6',
  drone: 'M9.5 10h5v4h-5zM9.5 10L6 6.5M14.5 10L18 6.5M9.5 14L6 17.5M14.5 14l3.5 3.5M3 6.5h6M15 6.5h6M3 17.5h6M15 17.5h6',
  vehicle:
    'M3 15.5V12l3-5.5h10l4 5.5h1v3.5h-2M5 15.5h-2M9 15.5h6M7 13.7a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6M17 13.7a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6M4.5 12h14',
  robot: 'M4 21h10M9 21v-4M6.5 17h5l1-4.5M11.2 12.8L8 6M8 6a1.6 1.6 0 1 0-.01 0M8.7 5.2l8.3 1.3M17 6.5l2.5-2.5M17 6.5l2.5 2.5',
  battery: 'M3 8h16v9H3zM19 11h2v3h-2M7 12.5h4M9 10.5v4M14 12.5h2.5',
  solar: 'M6.5 5h11l3 11h-17zM12 5v11M5 10.5h14M12 16v4M8.5 20h7',
  safety: 'M12 3l7.5 3v5.5c0 4.7-3 7.9-7.5 9.5c-4.5-1.6-7.5-4.8-7.5-9.5V6zM8.5 12l2.5 2.5l4.5-5',
  person: 'M12 4a3.7 3.7 0 1 0 0 7.4a3.7 3.7 0 1 0 0-7.4M4.8 20.5c.5-4.2 3.3-6.3 7.2-6.3s6.7 2.1 7.2 6.3',
  storage: 'M5 6a7 2.8 0 0 1 14 0v12a7 2.8 0 0 1-14 0zM5 6a7 2.8 0 0 0 14 0M5 12a7 2.8 0 0 0 14 0',
  voice: 'M12 3a2.8 2.8 0 0 1 2.8 2.8v5.4a2.8 2.8 0 0 1-5.6 0V5.8A2.8 2.8 0 0 1 12 3M6 11a6 6 0 0 0 12 0M12 17v4M9 21h6',
  meter: 'M12 4.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 13l3.5-4M6.5 13h.01M17.5 13h.01M12 7.5h.01M9 17.5h6',
  lock: 'M5.5 11h13v9.5h-13zM8 11V7.5a4 4 0 0 1 8 0V11M12 14.5v2.5',
};

/** The small gear with a dot of what acts on the world, on a grid of 16. */
export const GEAR =
  'M8 4.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6M8 1.5v2.7M8 11.8v2.7M1.5 8h2.7M11.8 8h2.7M3.4 3.4l1.9 1.9M10.7 10.7l1.9 1.9M12.6 3.4l-1.9 1.9M5.3 10.7l-1.9 1.9';

/** The bow of a lock, on a grid of 12; its body is a rectangle. */
export const LOCK_BOW = 'M3.5 6V4a2.5 2.5 0 0 1 5 0v2';

/** A tick, on a grid of 12. */
export const TICK = 'M3 6.2l2.2 2.2L9.2 4';
