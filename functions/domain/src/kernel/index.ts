export * from './countries.ts';
export * from './limits.ts';
export * from './parity.ts';
export * from './patterns.ts';
export * from './schema.ts';
export * from './timestamp.ts';
