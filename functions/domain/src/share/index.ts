export * from './contracts.ts';
export * from './fixture.ts';
export * from './paths.ts';
export * from './schema.ts';
