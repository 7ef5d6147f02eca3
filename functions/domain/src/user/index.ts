export * from './fixture.ts';
export * from './new-profile.ts';
export * from './parity.ts';
export * from './paths.ts';
export * from './schema.ts';
