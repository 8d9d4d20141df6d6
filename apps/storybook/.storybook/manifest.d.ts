// The manifest is written by the build of the elements; declared here so that a fresh clone type-checks without one.
declare module '@twotier/elements/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
