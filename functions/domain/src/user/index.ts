export * from './fixture.ts';
export * from './new-profile.ts';
export * from './parity.ts';
export * from './paths.ts';
export * from './reminder-settings-parity.ts';
export * from './reminder-settings.ts';
export * from './schema.ts';
