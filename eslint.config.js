import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/', 'fixtures/', 'seeds/', 'bench/peers/', 'coverage/', 'docs/'] },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'regexp/require-unicode-regexp': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/no-unused-capturing-group': 'error',
    },
  },
  {
    files: ['src/data/**', 'src/decide/learned-dumps.ts', 'src/decide/learned-pages.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['test/**', 'scripts/**', 'bench/**'],
    rules: { 'max-lines-per-function': 'off', 'regexp/require-unicode-regexp': 'off' },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
