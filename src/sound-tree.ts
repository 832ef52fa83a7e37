import type { Element, Root, RootContent } from 'hast'

/** A node whose children are still to be copied, or one whose copy is done. */
type Task = { readonly from: unknown; readonly to: Root | Element } | { readonly done: unknown }

/** A tree that readers can rely on, and what it lacks of the tree it is a copy of. */
export interface SoundTree {
  readonly root: Root
  /** How many nodes with a text of their own are of a type that nobody reads, by type: `raw`. */
  readonly unread: ReadonlyMap<string, number>
}

/**
 * A copy of the tree in which everything is a node: what is none is left out, a root or a node of an unknown type inside
 * gives its children, and a node that holds itself stands once.
 */
export function soundTree(tree: Root): SoundTree {
  const root: Root = { type: 'root', children: [] }
  const unread = new Map<string, number>()
  const tasks: Task[] = [{ from: { children: [tree] }, to: root }]
  const around = new Set<unknown>()
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    if ('done' in task) {
      around.delete(task.done)
      continue
    }
    around.add(task.from)
    tasks.push({ done: task.from })
    for (const child of elementsOf(task.from)) {
      const node = around.has(child) ? undefined : soundNode(child)
      if (node) task.to.children.push(node)
      if (node?.type === 'element') tasks.push({ from: child, to: node })
      if (node?.type === 'comment' && isUnread(child)) unread.set(child.type, (unread.get(child.type) ?? 0) + 1)
    }
  }
  return { root, unread }
}

/** The children, and in the place of each that only holds others (`root`, MDX's elements), those. */
function elementsOf(parent: unknown): readonly unknown[] {
  const children = childrenOf(parent)
  if (!children.some(isHolder)) return children
  const flat: unknown[] = []
  const seen = new Set<unknown>()
  const rest = [...children].reverse()
  while (rest.length > 0) {
    const node = rest.pop()
    if (!isHolder(node)) flat.push(node)
    else if (seen.size !== seen.add(node).size) for (const child of [...childrenOf(node)].reverse()) rest.push(child)
  }
  return flat
}

const isHolder = (node: unknown): boolean => isNode(node) && node.type !== 'element' && Array.isArray(node['children'])
const isUnread = (node: unknown): node is Typed =>
  isNode(node) && !HAST.includes(node.type) && typeof node['value'] === 'string'
/** The types of nodes that hast knows. */
const HAST: readonly string[] = ['root', 'element', 'text', 'comment', 'doctype']

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

type Typed = { readonly type: string } & Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is Typed =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function childrenOf(value: unknown): readonly unknown[] {
  const children: unknown = typeof value === 'object' && value !== null && 'children' in value ? value.children : []
  return Array.isArray(children) ? children : []
}
