export * from './device-profile.ts';
export * from './list-device-profiles.ts';
