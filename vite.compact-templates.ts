/** Takes the indentation out of styles and markup, which no bundler of a host does: to it they are strings. */
import { transform } from 'lightningcss';
import MagicString from 'magic-string';
import { parseSync, Visitor, type ESTree, type Plugin } from 'vite';

/** Rules without their comments, spaces and longer spellings. */
const compactStyles = (css: string, filename: string): string =>
  transform({ filename, code: new TextEncoder().encode(css), minify: true }).code.toString();

/** Elements that stand on lines of their own: what is beside their tags is never a space between words. */
const block = /^<\/?(?:div|dialog|dl|dt|dd|fieldset|footer|form|h[1-6]|header|legend|li|ol|p|section|ul)(?![\w-])/;

/**
 * A line break and what indents the next line are one space to HTML, between words as between attributes; beside the tag of a block they
 * are nothing, but would be a node in each copy of the template.
 */
const compactMarkup = (markup: string): string =>
  markup.replace(/\s*\n\s*/g, (space: string, at: number) => {
    const isAfterBlock = markup[at - 1] === '>' && block.test(markup.slice(markup.lastIndexOf('<', at)));
    return isAfterBlock || block.test(markup.slice(at + space.length)) ? '' : ' ';
  });

/** Stands for an expression in markup that is looked at as a whole: a tag may begin before one and end after it. */
const expression = '\0';

type Compact = (texts: readonly string[], filename: string) => readonly string[];

const markup: Compact = (texts) => compactMarkup(texts.join(expression)).split(expression);

const compact: Readonly<Record<string, Compact>> = {
  css: (texts, filename) => texts.map((text) => text && compactStyles(text, filename)),
  html: markup,
  staticHtml: markup,
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
          const raw = quasis.map(({ value }) => value.raw);
          const texts = shorter(raw, id);
          quasis.forEach(({ start, end }, index) => raw[index] && changed.update(start, end, texts[index] ?? ''));
        },
      }).visit(parseSync('module.js', code).program);
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  },
};
