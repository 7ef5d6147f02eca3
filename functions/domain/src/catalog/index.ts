export * from './families.ts';
export * from './paths.ts';
export * from './price.ts';
export * from './products.ts';
export * from './schema.ts';
export * from './search.ts';
