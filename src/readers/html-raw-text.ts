import { GREATER, isGap } from './html-tags'

/** What matters in a script that holds a comment: `<!--` `-->` `<script>` `</script>`. */
const SCRIPT_MARK = /<!--|-->|<(\/?)[Ss][Cc][Rr][Ii][Pp][Tt][\t\n\f />]/gu
const COMMENT = '<!--'

/** Where the end tag begins that ends raw text: `</title>`, `</TITLE `; not `</titles>`. */
export function rawEnd(page: string, from: number, name: string): number | undefined {
  for (let at = page.indexOf('</', from); at !== -1; at = page.indexOf('</', at + 2)) {
    const behind = page.charCodeAt(at + 2 + name.length)
    if ((behind === GREATER || isGap(behind)) && page.slice(at + 2, at + 2 + name.length).toLowerCase() === name)
      return at
  }
  return undefined
}

/** Where the end tag begins that ends a script, which may hold comments that hold scripts: `<!-- <script> </script> -->`. */
export function scriptEnd(page: string, from: number): number | undefined {
  const end = rawEnd(page, from, 'script')
  const comment = page.slice(from, end).indexOf(COMMENT)
  return comment === -1 ? end : endBehindComment(page, from + comment)
}

function endBehindComment(page: string, comment: number): number | undefined {
  let [inComment, inScript] = [false, false]
  SCRIPT_MARK.lastIndex = comment
  for (let mark = SCRIPT_MARK.exec(page); mark; mark = SCRIPT_MARK.exec(page)) {
    if (mark[0] === COMMENT) {
      inComment = true
      SCRIPT_MARK.lastIndex = mark.index + 2
    } else if (mark[0] === '-->') [inComment, inScript] = [false, false]
    else if (mark[1] === '') inScript = inComment
    else if (inScript) inScript = false
    else return mark.index
  }
  return undefined
}
