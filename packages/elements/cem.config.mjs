/** Only what a page can use: our elements with their public members, and the events that their doc blocks tell of. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
        );
        // The analyzer also takes the first argument of every event class for the name of an event.
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('twotier-'));
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ declarations = [], exports = [] }) =>
        declarations.some(({ customElement }) => customElement) ||
        exports.some(({ kind }) => kind === 'custom-element-definition'),
    );
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.browser.ts', 'src/**/*.stories.ts', 'src/testing/**'],
  litelement: true,
  plugins: [publicOnly],
};
