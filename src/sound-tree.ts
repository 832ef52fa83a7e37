import type { Element, Root, RootContent } from 'hast'

/** A node whose children are still to be copied, or one whose copy is done. */
type Task = { readonly from: unknown; readonly to: Root | Element } | { readonly done: unknown }

/**
 * A copy of the tree in which everything is a node, for readers that rely on it: what is none is left out, a root inside
 * gives its children, and a node that holds itself stands once.
 */
export function soundTree(tree: Root): Root {
  const root: Root = { type: 'root', children: [] }
  const tasks: Task[] = [{ from: isNode(tree) && tree.type === 'root' ? tree : { children: [tree] }, to: root }]
  const around = new Set<unknown>()
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    if ('done' in task) {
      around.delete(task.done)
      continue
    }
    around.add(task.from)
    tasks.push({ done: task.from })
    for (const child of withoutRoots(childrenOf(task.from))) {
      const node = around.has(child) ? undefined : soundNode(child)
      if (node) task.to.children.push(node)
      if (node?.type === 'element') tasks.push({ from: child, to: node })
    }
  }
  return root
}

/** Fragments that a plugin has put among the nodes are read as what they hold. */
const withoutRoots = (nodes: readonly unknown[]): readonly unknown[] =>
  nodes.some(isRoot) ? nodes.flatMap((node) => (isRoot(node) ? childrenOf(node) : [node])) : nodes
const isRoot = (node: unknown): boolean => isNode(node) && node.type === 'root'

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
