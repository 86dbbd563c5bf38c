import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText, tag } from '../../src/render/markup.ts';
import { pretty, readXml, textOf } from './xml.ts';

/** Text of any kind, with more of what markup is made of than chance would give. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '/',
        '=',
        ']]>',
        '<!--',
        '&amp;',
        '</text>',
        'a="b"',
      ),
      fc.string(),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('escapeText', () => {
  test('leaves nothing that begins or ends markup', () => {
    expect(escapeText('<b title="x">&amp;</b>')).toBe(
      '&lt;b title=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;',
    );
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeText(text)).not.toMatch(/[<>"]/);
      }),
    );
  });
});

describe('tag', () => {
  test('gives back text and attributes as they were, whatever is in them', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, value) => {
        const read = readXml(tag('text', { 'data-id': value, x: 1.5 }, escapeText(text)));
        expect(read.name).toBe('text');
        expect(read.attributes).toEqual({ 'data-id': value, x: '1.5' });
        expect(textOf(read)).toBe(text);
      }),
    );
  });

  test('leaves out what is undefined or false, and closes what is empty', () => {
    expect(tag('g', { a: undefined, b: false, c: '', d: 0 })).toBe('<g c="" d="0"/>');
    expect(tag('g', { hidden: true }, '')).toBe('<g hidden=""/>');
    expect(tag('g', {}, '<a/>', '<b/>')).toBe('<g><a/><b/></g>');
  });
});

describe('readXml', () => {
  test.each([
    ['<a>', 'not closed'],
    ['<a></b>', 'closes'],
    ['<a><b></a></b>', 'closes'],
    ['<a x="1" x="2"/>', 'twice'],
    ['<a x=1/>', 'not understood'],
    ['<a>&nbsp;</a>', 'bare &'],
    ['<a/><b/>', 'one element'],
  ])('refuses %s', (text, reason) => {
    expect(() => readXml(text)).toThrow(reason);
  });
});

test('pretty puts every element on a line of its own', () => {
  expect(pretty('<a x="1"><b><c/>d</b><e>f</e><g></g></a>')).toBe(
    ['<a x="1">', '  <b>', '    <c/>d', '  </b>', '  <e>f</e>', '  <g></g>', '</a>', ''].join('\n'),
  );
});
