import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Face, fitText, measureText, wrapText } from '../../src/layout/measure-text.ts';

const sans = { face: 'sans-500', size: 14 } as const;

const face = fc.constantFrom<Face>(
  'sans-400',
  'sans-700',
  'serif-400',
  'serif-italic-400',
  'mono-400',
);
const size = fc.integer({ min: 11, max: 21 });
/** Mixed text as diagrams have it, with every kind of break in it. */
const text = fc
  .array(
    fc.constantFrom(
      ...['kubelet', 'POST', '/containers/create', 'containerd-shim-runc-v2', 'a', 'é', 'e\u0301'],
      ...[' ', ' ', '  ', '·', '→', '…', '“', '”', '/', ':', '_', '.', '-', '\u00a0'],
      ...['容', '器', '运行时', '，', '。', '、', '（', '）', '「', '」', '：', '；', '——', '𠮷'],
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(text, fc.string());
const width = fc.integer({ min: 8, max: 240 });

const withoutSpaces = (value: string) => value.replaceAll(' ', '');

describe('measureText', () => {
  test('is nothing for no text and proportional to the size', () => {
    expect(measureText('', sans)).toBe(0);
    expect(measureText('kubelet', { ...sans, size: 28 })).toBeCloseTo(
      measureText('kubelet', sans) * 2,
    );
  });

  test('never shrinks when text is added', () => {
    fc.assert(
      fc.property(anyText, anyText, face, size, (start, more, face, size) => {
        const style = { face, size };
        expect(measureText(start + more, style)).toBeGreaterThanOrEqual(measureText(start, style));
      }),
    );
  });

  test('gives every mono character the same width', () => {
    const mono = { face: 'mono-400', size: 10 } as const;
    expect(measureText('iiii', mono)).toBeCloseTo(24);
    expect(measureText('->/*', mono)).toBeCloseTo(24);
  });

  test('kerns', () => {
    for (const face of ['sans-700', 'serif-400'] as const) {
      const style = { face, size: 100 };
      const apart = measureText('A', style) + measureText('V', style);
      expect(measureText('AV', style)).toBeLessThan(apart - 1);
    }
  });

  test('counts Chinese characters and full-width punctuation as one em', () => {
    for (const face of ['sans-400', 'serif-700', 'mono-400'] as const) {
      expect(measureText('容器运行时，（「」）：；。、ア', { face, size: 10 })).toBeCloseTo(150);
      expect(measureText('容器——运行', { face, size: 10 })).toBeCloseTo(60);
    }
  });

  test('counts a combining accent as nothing and an unknown letter as the default', () => {
    expect(measureText('e\u0301', sans)).toBe(measureText('e', sans));
    expect(measureText('ж', sans)).toBeGreaterThan(0);
  });
});

describe('wrapText', () => {
  test('breaks at spaces first and inside a word only when it is longer than a line', () => {
    expect(wrapText('kubelet calls containerd', { ...sans, width: 100 })).toEqual([
      'kubelet calls',
      'containerd',
    ]);
    expect(wrapText('/var/run/containerd.sock', { ...sans, width: 85 })).toEqual([
      '/var/run/',
      'containerd.',
      'sock',
    ]);
  });

  test('counts the space before the last word of a line', () => {
    const width = measureText('to runc', sans);
    expect(wrapText('to runc', { ...sans, width })).toEqual(['to runc']);
    expect(wrapText('to runc', { ...sans, width: width - 1 })).toEqual(['to', 'runc']);
  });

  test('keeps a no-break space', () => {
    expect(wrapText('step 12\u00a0of\u00a030', { ...sans, width: 60 })).toEqual([
      'step',
      '12\u00a0of\u00a030',
    ]);
  });

  test('has no lines for blank text', () => {
    expect(wrapText('', { ...sans, width: 100 })).toEqual([]);
    expect(wrapText('  ', { ...sans, width: 100 })).toEqual([]);
  });

  test('loses nothing but the spaces at the breaks', () => {
    fc.assert(
      fc.property(text, face, size, width, (text, face, size, width) => {
        const lines = wrapText(text, { face, size, width });
        expect(withoutSpaces(lines.join(''))).toBe(withoutSpaces(text));
        // Each line is a stretch of the text as it was, inner spaces included.
        let from = 0;
        for (const line of lines) {
          const at = text.indexOf(line, from);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(text.slice(from, at).trim()).toBe('');
          expect(line).toBe(line.replace(/^ +| +$/g, ''));
          from = at + line.length;
        }
      }),
    );
  });

  test('keeps every line within the width, but for what cannot be broken', () => {
    /** A character with the punctuation and spaces that may not be parted from it. */
    const unbreakable = /^([（「‘“] *)*(\P{M}\p{M}*)( *[，。、）」：；…—’”]|[.:])*$/u;
    fc.assert(
      fc.property(text, face, size, width, (text, face, size, width) => {
        for (const line of wrapText(text, { face, size, width })) {
          if (!unbreakable.test(line)) {
            expect(measureText(line, { face, size })).toBeLessThanOrEqual(width);
          }
        }
      }),
    );
  });

  test('begins no line with closing and ends none with opening punctuation', () => {
    fc.assert(
      fc.property(text, face, size, width, (text, face, size, width) => {
        const lines = wrapText(text, { face, size, width });
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、）」：；]/u);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（「]$/u);
      }),
    );
  });

  test('breaks Chinese between any two characters', () => {
    const style = { face: 'sans-400', size: 10, width: 50 } as const;
    expect(wrapText('容器运行时接口', style)).toEqual(['容器运行时', '接口']);
    expect(wrapText('容器运行时，接口', style)).toEqual(['容器运行', '时，接口']);
    expect(wrapText('容器运行（接口）', style)).toEqual(['容器运行', '（接口）']);
    expect(wrapText('容器kubelet', style)).toEqual(['容器', 'kubelet']);
    expect(wrapText('容器运行时, 接口', style)).toEqual(['容器运行', '时, 接口']);
    expect(wrapText('容器运行(接口)', style)).toEqual(['容器运行', '(接口)']);
  });
});

describe('fitText', () => {
  test('leaves text that fits and shortens the rest with …', () => {
    expect(fitText('kubelet', { ...sans, width: 100 })).toBe('kubelet');
    expect(fitText('containerd-shim-runc-v2', { ...sans, width: 100 })).toMatch(/^containerd.*…$/);
    expect(fitText('kubelet calls', { ...sans, width: 66 })).toBe('kubelet…');
  });

  test('always fits, and is as long as it can be', () => {
    fc.assert(
      fc.property(text, face, size, width, (text, face, size, width) => {
        const style = { face, size };
        const fitted = fitText(text, { ...style, width });
        expect(measureText(fitted, style)).toBeLessThanOrEqual(width);
        if (fitted !== text && fitted !== '') {
          expect(text.startsWith(fitted.slice(0, -1))).toBe(true);
        }
        if (measureText(text, style) <= width) expect(fitted).toBe(text);
      }),
    );
  });
});
