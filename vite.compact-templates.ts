/** Takes the indentation out of styles and markup, which no bundler of a host does: to it they are strings. */
import { transform } from 'lightningcss';
import MagicString from 'magic-string';
import { parseSync, Visitor, type ESTree, type Plugin } from 'vite';

/** Rules without their comments, spaces and longer spellings. */
const compactStyles = (css: string, filename: string): string =>
  transform({ filename, code: new TextEncoder().encode(css), minify: true }).code.toString();

/** A line break and what indents the next line are one space to HTML, between words as between attributes. */
const compactMarkup = (markup: string): string => markup.replace(/\s*\n\s*/g, ' ');

const compact: Readonly<Record<string, (text: string, filename: string) => string>> = {
  css: compactStyles,
  html: compactMarkup,
  staticHtml: compactMarkup,
};

export const compactTemplates: Plugin = {
  name: 'compact-templates',
  transform: {
    filter: { id: /\/src\/(elements|styles)\/.*\.ts$/ },
    handler(code, id) {
      const changed = new MagicString(code);
      new Visitor({
        TaggedTemplateExpression({ tag, quasi: { quasis } }: ESTree.TaggedTemplateExpression) {
          const shorter = tag.type === 'Identifier' ? compact[tag.name] : undefined;
          if (!shorter) return;
          for (const { value, start, end } of quasis) if (value.raw) changed.update(start, end, shorter(value.raw, id));
        },
      }).visit(parseSync('module.js', code).program);
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  },
};
