import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { root } from '../../src/cli/run.ts';
import { type FigureId, LANGUAGES, type Lang } from '../../src/model/vocabulary.ts';
import { at } from '../../src/site/addresses.ts';

/** The page of the chapter that shows a figure. */
export function pathOfFigure(id: FigureId, lang: Lang): string {
  const folder = join(root, 'content/chapters', LANGUAGES[lang].path || LANGUAGES[lang].tag);
  const file = readdirSync(folder).find((name) =>
    readFileSync(join(folder, name), 'utf8').includes(`<Figure id="${id}"`),
  );
  if (!file) throw new Error(`no chapter in ${folder} shows <Figure id="${id}">`);
  return at(lang, `chapters/${basename(file, '.mdx').replace(/^\d+-/, '')}`);
}

export const figureIn = (page: Page, id: FigureId): Locator => page.locator(`figure-${id}`);

/** Opens the chapter and waits until the figure listens. */
export async function openFigure(page: Page, id: FigureId, lang: Lang): Promise<Locator> {
  await page.goto(pathOfFigure(id, lang));
  const figure = figureIn(page, id);
  await expect(figure.and(page.locator(':defined'))).toHaveCount(1);
  return figure;
}

/** Texts of the visible drawings that reach out of them. */
export const textsOutside = (figure: Locator): Promise<string[]> =>
  figure.evaluate((element) =>
    [...element.querySelectorAll<SVGSVGElement>('svg.fig-drawing')]
      .filter((svg) => svg.getClientRects().length > 0)
      .flatMap((svg) => {
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .filter((text) => text.getClientRects().length > 0)
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return box.left < frame.left - 1 || box.right > frame.right + 1;
          })
          .map((text) => text.textContent ?? '');
      }),
  );

/** The citations under a figure. */
export const sourcesOf = (figure: Locator): Locator => figure.locator('.cites a');
