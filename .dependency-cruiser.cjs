/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-undeclared',
      comment:
        'A package that is used must be declared by the workspace that uses it; what tests use, by the root.',
      severity: 'error',
      from: { path: '^(functions|web)/', pathNot: '[.]test[.]tsx?$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'not-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'web-and-functions-apart',
      comment: 'They meet in the domain only.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^functions/(?!domain/)' },
    },
    { name: 'functions-never-web', severity: 'error', from: { path: '^functions/' }, to: { path: '^web/' } },
    {
      name: 'modules-are-given-firebase',
      comment: 'Only the platform makes an app and its clients; modules are given what they talk to.',
      severity: 'error',
      from: { path: '^functions/src/modules/' },
      to: { path: 'node_modules/firebase-admin/lib/app/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^functions/(domain/)?lib/|(^|/)(dist|dist-[^/]+)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@pawfolio/source', 'import', 'module', 'node', 'types', 'default'],
    },
  },
};
