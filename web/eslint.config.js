import vueI18n from '@intlify/eslint-plugin-vue-i18n'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'

const HAN = /[\u3400-\u9fff]/

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', 'packages/api/src/schema.d.ts', '**/*.json'] },
  ...tseslint.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parser: vueParser, parserOptions: { parser: tseslint.parser, sourceType: 'module' } },
  },
  {
    files: ['**/*.ts', '**/*.vue'],
    plugins: { '@intlify/vue-i18n': vueI18n },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-depth': ['error', 3],
      'max-params': ['error', 6],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      '@intlify/vue-i18n/no-raw-text': ['error', { ignorePattern: '^[^\\p{L}]*$', attributes: { '/.+/': ['title', 'alt', 'placeholder', 'aria-label'] } }],
      'vue/multi-word-component-names': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/require-default-prop': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/html-indent': 'off',
      'vue/max-lines-per-block': ['error', { script: 90, template: 150, skipBlankLines: true }],
    },
    settings: { 'vue-i18n': { messageSyntaxVersion: '^11.0.0' } },
  },
  {
    // A factory is one long function of many short ones.
    files: ['packages/core/src/**/*.ts', '**/test/**/*.ts', 'e2e/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['tools/**', '*.config.*', 'e2e/**'],
    rules: { 'no-console': 'off' },
  },
  { rules: { 'no-restricted-syntax': ['error', { selector: `Literal[value=${HAN}]`, message: 'Words belong in the bundles.' }] }, files: ['apps/*/src/**/*.ts', 'apps/*/src/**/*.vue'] },
)
