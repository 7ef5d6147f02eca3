export * from './fixture.ts';
export * from './parity.ts';
export * from './paths.ts';
export * from './record-schema.ts';
export * from './schema.ts';
