/** The part of markdown-it that the tests use; the package brings no types. */
declare module 'markdown-it' {
  export default class MarkdownIt {
    constructor(options?: { readonly html?: boolean; readonly linkify?: boolean })
    readonly linkify: { set(options: { readonly fuzzyLink: boolean }): unknown }
    render(markdown: string): string
  }
}
