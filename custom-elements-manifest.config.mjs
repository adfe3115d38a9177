/** A busy machine lists folders in another order: the manifest is the same everywhere. */
const inOrder = {
  name: 'in-order',
  packageLinkPhase: ({ customElementsManifest: { modules } }) => modules.sort((one, other) => (one.path < other.path ? -1 : 1)),
};

export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [inOrder],
};
