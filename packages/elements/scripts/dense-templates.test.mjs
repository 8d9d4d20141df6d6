import { expect, it } from 'vitest';
import { denseTemplates } from './dense-templates.mjs';

const dense = (code) => denseTemplates(code, 'sheet.js')?.code;

it('leaves one space where a space means something in a sheet', () => {
  const code =
    'css`\n  .a  .b:is(:hover, :focus) { inset: calc(50% - 1em); --x: ${one}; color: red; }\n  p :hover > i { top: 0 }\n`';
  expect(dense(code)).toBe(
    'css` .a .b:is(:hover,:focus){inset:calc(50% - 1em);--x:${one};color:red}p :hover>i{top:0}`',
  );
});

it('leaves strings as they are and takes comments out', () => {
  const code = 'css` a { content: "; b:  c"; /* the reader\'s  "own" */ color: red } `';
  expect(dense(code)).toBe('css`a{content:"; b:  c";color:red}`');
});

it('leaves one space between the tags of a template, and a text as it is typed', () => {
  expect(dense('html`<b>\n    ${one}\n    two  three\n</b>`')).toBe('html`<b> ${one} two  three </b>`');
  expect(dense('html`<textarea>\n  ${one}</textarea>`')).toBeUndefined();
});

it('touches nothing but templates', () => {
  expect(dense('const text = `a\n  b`;\nother`a\n  b`;')).toBeUndefined();
});
