const MODULES = 'server/src/modules';
const npm = (...namen) => `(^|node_modules/)(${namen.join('|')})(/|$)`;

/** Rule 4 of docs/architecture.md: which module may know which. */
const EDGES = {
  identiteit: ['organisatie'],
  organisatie: [],
  casus: ['organisatie'],
  netwerk: ['organisatie', 'casus'],
  tafel: ['organisatie', 'casus'],
  overleg: ['organisatie', 'casus', 'tafel'],
  besluit: ['organisatie', 'casus', 'tafel', 'noodfonds'],
  noodfonds: ['organisatie', 'casus'],
  uitstroom: ['organisatie', 'casus'],
  monitor: [],
  zoeken: [],
  inzage: ['organisatie', 'casus', 'besluit'],
  bewaring: [],
  bsn: [],
  audit: [],
  melding: ['organisatie'],
  leren: ['organisatie', 'casus'],
};

const verboden = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const edgeRules = Object.entries(EDGES).map(([module, known]) =>
  verboden(
    `4-edge-${module}`,
    `${module} may know: ${known.join(', ') || 'no other module'}.`,
    { path: `^${MODULES}/${module}/` },
    { path: `^${MODULES}/`, pathNot: `^${MODULES}/(${[module, ...known].join('|')})/` },
  ),
);

module.exports = {
  forbidden: [
    verboden('1-shared-is-light', 'shared imports no Nest, React, TypeORM, and neither of the other two.', { path: '^shared/src' },
      { path: ['^(server|client)/', npm('@nestjs', 'react', 'react-dom', 'typeorm', 'pg', '@apollo')] }),
    verboden('1-client-not-server', 'The client knows the server only through shared.', { path: '^client/src' }, { path: ['^server/', npm('@doorbraaktafel/server')] }),
    verboden('1-server-not-client', 'The server does not know the client.', { path: '^server/src' }, { path: ['^client/', npm('@doorbraaktafel/client')] }),

    verboden('2-platform-knows-no-modules', 'The ground floor stays free of knots.', { path: '^server/src/platform/' },
      { path: '^server/src/(modules|demo)/|^server/src/app\\.module' }),

    verboden('3-only-through-the-door', 'Between modules only through index.ts, so that the inside may change.', { path: `^${MODULES}/([^/]+)/` },
      { path: `^${MODULES}/`, pathNot: [`^${MODULES}/$1/`, `^${MODULES}/[^/]+/index\\.ts$`] }),
    verboden('3-only-through-the-door-from-outside', 'app.module and the demonstration loader use the same door.', { path: '^server/src/', pathNot: `^${MODULES}/` },
      { path: `^${MODULES}/`, pathNot: `^${MODULES}/[^/]+/index\\.ts$` }),

    ...edgeRules,
    verboden('4-edge-unknown-module', 'A new module gets its edges in this file first.', { path: `^${MODULES}/`, pathNot: `^${MODULES}/(${Object.keys(EDGES).join('|')})/` },
      { path: '.' }),
    verboden('4-nothing-imports-the-demonstration', 'Only the entrance of the server may load demonstration data.', { path: '^server/src/(modules|platform|database)/' },
      { path: '^server/src/demo/' }),

    verboden('5-domain-stands-alone', 'Rules run without Nest or a database; node:crypto is a pure function library.',
      { path: `^${MODULES}/([^/]+)/domain/`, pathNot: '\\.spec\\.ts$' },
      { path: '.', pathNot: [`^${MODULES}/$1/domain/`, '^shared/src/', '^(node:)?crypto$'] }),

    verboden('6-graphql-to-application', 'Transport stays thin.', { path: `^${MODULES}/[^/]+/graphql/` }, { path: `^${MODULES}/[^/]+/(persistence|live)/` }),
    verboden('6-live-to-own-events', 'Live carries own events by platform/live and nothing else.', { path: `^${MODULES}/([^/]+)/live/` },
      { path: '^server/src/', pathNot: [`^${MODULES}/$1/(live|domain)/`, '^server/src/platform/(live|events)/'] }),
    verboden('6-application-knows-no-transport', 'A use case does not know who calls it.', { path: `^${MODULES}/[^/]+/application/` }, { path: `^${MODULES}/[^/]+/(graphql|live)/` }),

    verboden('7-orm-in-persistence', 'An ORM can be replaced when only persistence knows it.',
      { path: '^(server|shared|client)/src/', pathNot: [`^${MODULES}/[^/]+/persistence/`, '^server/src/database/', '^server/src/platform/database/'] },
      { path: npm('typeorm', 'pg', 'pg-pool', '@nestjs/typeorm') }),
    verboden('7-persistence-below', 'Persistence serves the use cases, not the other way round.', { path: `^${MODULES}/[^/]+/persistence/` },
      { path: `^${MODULES}/[^/]+/(application|graphql|live)/` }),

    verboden('8-no-feature-to-feature', 'Routes compose features.', { path: '^client/src/features/([^/]+)/' },
      { path: '^client/src/features/', pathNot: '^client/src/features/$1/' }),
    verboden('8-features-below-app', 'A feature does not know the routes.', { path: '^client/src/features/' }, { path: '^client/src/app/' }),
    verboden('8-ui-and-platform-at-the-bottom', 'The kit and the platform know no feature.', { path: '^client/src/(ui|platform)/' }, { path: '^client/src/(app|features)/' }),
    verboden('8-design-system-only-in-ui', 'Only ui imports a design-system package.', { path: '^client/src/', pathNot: '^client/src/(ui|styles)/' },
      { path: npm('react-aria-components', 'react-aria', '@react-aria', '@nl-design-system[^/]*', '@utrecht') }),

    verboden('9-no-cycles', 'A cycle is a design question.', {}, { circular: true }),
    verboden('9-no-relation-across-modules', 'Rows of other modules are known by their id only.', { path: `^${MODULES}/([^/]+)/persistence/` },
      { path: `^${MODULES}/`, pathNot: `^${MODULES}/$1/` }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(server|client|shared)/dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['doorbraaktafel-src', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
};
