type Named<Node extends { readonly kind: string }, Kind> = Extract<Node, { readonly kind: Kind }>;

/** One handler a node kind: a new kind does not compile until every writer handles it. */
export type Handlers<Node extends { readonly kind: string }, Out> = {
  readonly [Kind in Node['kind']]: (node: Named<Node, Kind>) => Out;
};

/** Gives a node to the handler of its kind. */
export function handle<Node extends { readonly kind: string }, Out>(
  handlers: Handlers<Node, Out>,
  node: Node,
): Out {
  const handler = handlers[node.kind as Node['kind']] as (given: Node) => Out;
  return handler(node);
}
