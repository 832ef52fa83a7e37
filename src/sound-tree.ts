import type { Element, Root, RootContent } from 'hast'

/** A copy of the tree in which everything is a node, for readers that rely on it: what is none is left out. */
export function soundTree(tree: Root): Root {
  const root: Root = { type: 'root', children: [] }
  const rest: { readonly from: unknown; readonly to: Root | Element }[] = [
    { from: isNode(tree) && tree.type === 'root' ? tree : { children: [tree] }, to: root },
  ]
  for (let next = rest.pop(); next; next = rest.pop())
    for (const child of childrenOf(next.from)) {
      const node = soundNode(child)
      if (node) next.to.children.push(node)
      if (node?.type === 'element') rest.push({ from: child, to: node })
    }
  return root
}

/** The node, an element without its children yet; undefined where a reader could do nothing with it. */
function soundNode(value: unknown): Exclude<RootContent, { type: 'doctype' }> | undefined {
  if (!isNode(value)) return undefined
  switch (value.type) {
    case 'element':
      return typeof value['tagName'] === 'string' ? ({ ...value, children: [] } as unknown as Element) : undefined
    case 'text':
      return typeof value['value'] === 'string' ? { type: 'text', value: value['value'] } : undefined
    default:
      // Nothing else is read, yet it may part what stands around it.
      return { type: 'comment', value: '' }
  }
}

const isNode = (value: unknown): value is { readonly type: string } & Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function childrenOf(value: unknown): readonly unknown[] {
  const children: unknown = typeof value === 'object' && value !== null && 'children' in value ? value.children : []
  return Array.isArray(children) ? children : []
}
