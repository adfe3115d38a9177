/** The elements of a manifest of custom elements, by their tags. */
export const describedElements = ({ modules }) =>
  modules
    .flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName))
    .sort((a, b) => a.tagName.localeCompare(b.tagName));

/** Is this member a property that a host sees? */
export const isOpen = ({ kind, privacy, static: ofClass, name }) =>
  kind === 'field' && !ofClass && !['private', 'protected'].includes(privacy) && !name.startsWith('#');
