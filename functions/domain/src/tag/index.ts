export * from './contracts.ts';
export * from './fixture.ts';
export * from './paths.ts';
export * from './public-card.ts';
export * from './schema.ts';
export * from './sighting-mail.ts';
export * from './sighting.ts';
