import type { ReactiveElement } from 'lit';

/** All that is shown below, through every shadow root. */
export function* shadowRootsIn(node: ParentNode): Generator<ShadowRoot> {
  for (const { shadowRoot } of node.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    yield shadowRoot;
    yield* shadowRootsIn(shadowRoot);
  }
}

/** Waits until every element below has rendered, those too that others rendered meanwhile. */
export async function settled(root: ParentNode): Promise<void> {
  for (let known = -1, hosts: Element[] = []; hosts.length !== known;) {
    known = hosts.length;
    hosts = [...shadowRootsIn(root)].map(({ host }) => host);
    for (const host of hosts) await (host as Partial<ReactiveElement>).updateComplete;
  }
}
