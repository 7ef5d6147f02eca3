/** The accounts of the demo, as the sign-in page and the journeys know them. The ids are fixed, so that a seed can be repeated. */
export const PASSWORD = 'pawfolio-demo';

export const accounts = {
  demo: { uid: 'demoRobinVale', email: 'demo@pawfolio.test', displayName: 'Robin Vale' },
  fresh: { uid: 'demoNewcomer', email: 'new@pawfolio.test', displayName: 'Alex Morgan' },
} as const;
