// The nodes of a problem tree in the order of an outline.
import { idOf, type JsonRecord } from "../shape";

export type Side = "cause" | "effect";

export interface Branch {
  id: string;
  item: JsonRecord;
  depth: number;
  parent: string | null;
  grandparent: string | null;
  /** What stands before it under the same parent, and would take it in. */
  previous: string | null;
  /** What hangs on it. */
  children: string[];
}

/** The nodes of one side, what hangs on a node below it. One whose parents run in a circle or are gone hangs on none. */
export function inOrder(nodes: readonly JsonRecord[], side: Side): Branch[] {
  const group = nodes.filter((node) => (node["side"] === "effect" ? "effect" : "cause") === side);
  const ids = new Set(group.map(idOf));
  const parentOf = (node: JsonRecord) => {
    const parent = node["parent"];
    return typeof parent === "string" && ids.has(parent) ? parent : null;
  };
  const seen = new Set<string>();
  const branches: Branch[] = [];
  const walk = (siblings: readonly JsonRecord[], depth: number, parent: string | null, grandparent: string | null): void => {
    let previous: string | null = null;
    for (const item of siblings) {
      const id = idOf(item);
      if (seen.has(id)) continue;
      seen.add(id);
      const children = group.filter((other) => parentOf(other) === id && !seen.has(idOf(other)));
      branches.push({ id, item, depth, parent, grandparent, previous, children: children.map(idOf) });
      walk(children, depth + 1, id, parent);
      previous = id;
    }
  };
  walk(group.filter((node) => parentOf(node) === null), 0, null, null);
  walk(group, 0, null, null);
  return branches;
}

/** Before which node a branch goes when it moves by one place; `null` for the end, `undefined` where it cannot. */
export function moved(nodes: readonly JsonRecord[], branch: Branch, by: -1 | 1): string | null | undefined {
  const side = [inOrder(nodes, "cause"), inOrder(nodes, "effect")].find((each) => each.some((one) => one.id === branch.id)) ?? [];
  const siblings = side.filter((each) => each.parent === branch.parent).map((each) => each.id);
  const at = siblings.indexOf(branch.id);
  if (by === -1) return at <= 0 ? undefined : siblings[at - 1];
  return at < 0 || at >= siblings.length - 1 ? undefined : (siblings[at + 2] ?? null);
}
