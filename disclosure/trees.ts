/** A node of a tree, in one flat list: leaves have feature -1. */
export interface Tree {
  feature: Int16Array;
  /** Rows with a value less than or equal to the threshold go left. */
  threshold: Float32Array;
  left: Int16Array;
  right: Int16Array;
  /** Logits added at a leaf. */
  value: Float32Array;
}

/** The logits one tree adds for a row. */
export function evaluateTree(tree: Tree, row: Float32Array): number {
  let node = 0;
  while ((tree.feature[node] as number) >= 0)
    node = (
      (row[tree.feature[node] as number] as number) <= (tree.threshold[node] as number)
        ? tree.left[node]
        : tree.right[node]
    ) as number;
  return tree.value[node] as number;
}

/** The logit of a row under boosted trees. */
export function evaluateTrees(base: number, trees: readonly Tree[], row: Float32Array): number {
  let sum = base;
  for (const tree of trees) sum += evaluateTree(tree, row);
  return sum;
}
