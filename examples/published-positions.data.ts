/** The 16 positions with levels that the publications state or imply: example, party, recovery difficulty and economic impact as ranks. */
export const PUBLISHED_POSITIONS: readonly (readonly [example: string, party: string, recoveryDifficulty: 1 | 2 | 3, economicImpact: 1 | 2 | 3])[] = [
  ['window-shutter', 'resident', 2, 2],
  ['window-shutter', 'house-maker', 1, 2],
  ['window-shutter', 'shutter-maker', 1, 2],
  ['window-shutter', 'integrator', 1, 1],
  ['window-shutter', 'contact-center', 1, 1],
  ['air-conditioner', 'ac-maker-sales', 1, 1],
  ['air-conditioner', 'ac-maker-iot', 2, 1],
  ['air-conditioner', 'resident', 2, 2],
  ['boiler-remote-monitoring', 'operator-x', 3, 2],
  ['boiler-remote-monitoring', 'boiler-maker', 1, 2],
  ['boiler-remote-monitoring', 'ctrl-maker', 1, 2],
  ['boiler-remote-monitoring', 'installer', 1, 1],
  ['boiler-remote-monitoring', 'maintainer', 1, 1],
  ['maintenance-service', 'maint-provider', 1, 2],
  ['maintenance-service', 'user-co', 1, 2],
  ['maintenance-service', 'meter-provider', 1, 2],
];

/** Whether each party of the other cases lies inside its target, as stated or implied. */
export const PUBLISHED_INSIDE: readonly (readonly [example: string, party: string, isInside: boolean])[] = [
  ['gas-water-heater', 'home-supplier', true],
  ['gas-water-heater', 'resident', false],
  ['gas-water-heater', 'gas-maker', false],
  ['gas-water-heater', 'support', false],
  ['drone', 'drone-maker', false],
  ['drone', 'user', false],
  ['drone', 'third', false],
  ['agv-warehouse', 'logistics', false],
  ['agv-warehouse', 'si', false],
  ['agv-warehouse', 'agv-maker', false],
  ['chemical-plant', 'plant', false],
  ['chemical-plant', 'neighbours', false],
  ['chemical-plant', 'epc', true],
  ['chemical-plant', 'si', true],
  ['welding-robot', 'parts-maker', false],
  ['welding-robot', 'robot-maker', false],
  ['welding-robot', 'si', true],
  ['condition-monitoring', 'support', false],
  ['condition-monitoring', 'user-co', false],
  ['condition-monitoring', 'sensor-maker', true],
];

/** How many stakeholders, published components and incidents each system of the use cases has. */
export const PUBLISHED_COUNTS: readonly (readonly [example: string, stakeholders: number, components: number, incidents: number])[] = [
  ['window-shutter', 6, 9, 14],
  ['air-conditioner', 4, 4, 9],
  ['boiler-remote-monitoring', 9, 7, 9],
  ['maintenance-service', 3, 6, 3],
  ['gas-water-heater', 4, 5, 5],
  ['drone', 3, 4, 5],
  ['agv-warehouse', 3, 8, 3],
  ['chemical-plant', 4, 12, 5],
  ['welding-robot', 3, 12, 3],
  ['condition-monitoring', 3, 6, 3],
];
