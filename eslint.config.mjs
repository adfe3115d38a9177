import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What strict pages and hostile input forbid, everywhere. */
const forbidden = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
  'srcdoc',
  'write',
  'writeln',
].map((property) => ({
  property,
  ...(property.startsWith('write') && { object: 'document' }),
  message: 'Strings must not become markup: render with lit.',
}));

/** In templates: lit writes what a binding holds into the attribute as it is. */
const addresses = {
  selector:
    'TaggedTemplateExpression[tag.name=/html|svg|mathml/i] TemplateElement[value.raw=/[\\s.](href|src|srcset|action|formaction|data|poster|xlink:href)=["\']?$/i]',
  message: 'An address may be code: it must have passed safeHref, and then the file is named in eslint.config.mjs.',
};

export default tseslint.config(
  { ignores: ['**/dist', 'node_modules', 'custom-elements.json', 'test-results', 'playwright-report'] },
  ...tseslint.configs.strict,
  wc.configs['flat/recommended'],
  lit.configs['flat/recommended'],
  {
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement', 'ReactiveElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-dupe-keys': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': ['error', ...forbidden],
      'no-restricted-syntax': ['error', addresses],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*'], message: 'Strings must not become markup.' }] },
      ],
      'no-console': ['error', { allow: ['warn'] }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-empty-object-type': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  // the desk and the modal hand out what safeHref let through
  { files: ['src/elements/help.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['test/**', '**/*.mjs', 'bench/**'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-non-null-assertion': 'off', 'no-console': 'off' },
  },
);
