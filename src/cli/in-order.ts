/**
 * What `work` makes of the items, in the order of the items, with at most `ahead` of them under way: the next is asked
 * for only when there is room, and a result is given as soon as it is its turn. `work` must not reject.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]()
  const under: Promise<Result>[] = []
  let next: Promise<IteratorResult<Item>> | undefined = source.next()
  while (next ?? under.length > 0) {
    const [head] = under
    const turn: Turn<Item, Result> = await firstOf(under.length < ahead ? next : undefined, head)
    if ('result' in turn) {
      under.shift()
      yield turn.result
    } else if (turn.item.done) next = undefined
    else {
      under.push(work(turn.item.value))
      next = source.next()
    }
  }
}

type Turn<Item, Result> = { readonly result: Result } | { readonly item: IteratorResult<Item> }

function firstOf<Item, Result>(
  next: Promise<IteratorResult<Item>> | undefined,
  head: Promise<Result> | undefined,
): Promise<Turn<Item, Result>> {
  return Promise.race([
    ...(head ? [head.then((result) => ({ result }))] : []),
    ...(next ? [next.then((item) => ({ item }))] : []),
  ])
}
