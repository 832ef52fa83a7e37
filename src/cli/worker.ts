/** What runs in each thread of `--jobs`. */
export { work as default } from './work'
