// Takes the white space that only people read out of the elements' templates: it weighs in a bundle, also packed.
import { RolldownMagicString } from 'rolldown';
import { parseSync, Visitor } from 'rolldown/utils';

const string = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/;
const stringOrComment = new RegExp(`${string.source}|/\\*[\\s\\S]*?\\*/`, 'g');

/**
 * Strings stay; comments go; nothing stands around what separates anyway; elsewhere one space is left, because a space
 * means something in a selector and in `calc()`.
 */
const denseCss = (text) =>
  text
    .replaceAll(stringOrComment, (_found, kept) => kept ?? ' ')
    .split(string)
    .map((piece, at) => {
      if (at % 2 === 1) return piece;
      // Only a property has its colon before a space: `a :hover` and `a:hover` are selectors and stay apart.
      return piece
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/ ?([{};,>]) ?/g, '$1')
        .replaceAll(/([{;][-\w]+:) /g, '$1')
        .replaceAll(';}', '}');
    })
    .join('');

/** A browser shows a run of white space as one space. Where it does not, nothing is touched. */
const denseHtml = (text) => text.replaceAll(/\s*\n\s*/g, ' ');
const isAsTyped = (texts) => texts.some((text) => /<(?:textarea|pre)\b/.test(text));

/** The code with dense `css`, `html` and `svg` templates and its source map, or undefined where there are none. */
export function denseTemplates(code, id) {
  const edited = new RolldownMagicString(code, { filename: id });

  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      const pieces = quasi.quasis.map(({ start, end }) => ({ start, end, text: code.slice(start, end) }));
      const isCss = tag.name === 'css';
      if (!isCss && tag.name !== 'html' && tag.name !== 'svg') return;
      if (!isCss && isAsTyped(pieces.map(({ text }) => text))) return;

      for (const { start, end, text } of pieces) {
        const dense = isCss ? denseCss(pieces.length === 1 ? text.trim() : text) : denseHtml(text);
        if (start < end && dense !== text) edited.update(start, end, dense);
      }
    },
  }).visit(parseSync(id, code).program);

  if (!edited.hasChanged()) return undefined;
  return {
    code: edited.toString(),
    map: edited.generateMap({ source: id, hires: 'boundary', includeContent: true }).toString(),
  };
}
