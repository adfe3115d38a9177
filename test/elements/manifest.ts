interface Named {
  readonly name: string;
}

/** One element as `custom-elements.json` describes it. */
export interface DescribedElement {
  readonly tagName: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly (Named & { readonly attribute?: string })[];
  readonly cssParts?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

/** Every element that a host can use. */
export async function describedElements(): Promise<readonly DescribedElement[]> {
  const answer = await fetch('/custom-elements.json');
  const { modules } = (await answer.json()) as {
    readonly modules: readonly { readonly declarations?: readonly Partial<DescribedElement>[] }[];
  };
  return modules.flatMap(({ declarations = [] }) => declarations).filter((each): each is DescribedElement => Boolean(each.tagName));
}

export const namesOf = (named: readonly Named[] = []): readonly string[] => named.map(({ name }) => name);
