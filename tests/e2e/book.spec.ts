import { expect, type Page, test } from '@playwright/test';
import { LANGS } from '../../src/model/vocabulary.ts';
import { at, atChain } from '../../src/site/addresses.ts';
import { ALL_CHAPTERS, type ChapterFixture } from '../site/chapters.ts';
import { uiOf } from '../site/tellings.ts';
import { fill, SCREENS } from './site.ts';

test.use({ viewport: SCREENS.wide, reducedMotion: 'reduce' });

const pathOf = ({ lang, slug }: ChapterFixture) => at(lang, `chapters/${slug}`);
const bookOf = (lang: 'en' | 'zh') => ALL_CHAPTERS.filter((c) => c.lang === lang);
const usesOf = (chapter: ChapterFixture, name: string) =>
  chapter.text.uses.filter((u) => u.name === name);
const first = (name: string): ChapterFixture => {
  const found = ALL_CHAPTERS.find((c) => c.lang === 'en' && usesOf(c, name).length > 0);
  if (!found) throw new Error(`no chapter uses <${name}>`);
  return found;
};
const readsAnswer = (page: Page, question: number) =>
  page.locator('recall-question').nth(question).locator('details');

for (const chapter of ALL_CHAPTERS)
  test(`${chapter.file}: stands there whole`, async ({ page }) => {
    await page.goto(pathOf(chapter));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(chapter.head.title);
    // Straight quotes are set as curly ones.
    const headings = chapter.text.headings.map((h) => h.text.trim().replaceAll("'", '’'));
    const contents = page.locator('.contents a');
    await expect(contents).toHaveText(headings);
    for (const [i, use] of usesOf(chapter, 'Chain').entries()) {
      const chain = page.locator('call-chain').nth(i);
      await expect(chain).toHaveAttribute('chain', String(use.attributes.id));
      if (use.attributes.level === 'full')
        await expect(chain).toHaveAttribute('step', String(use.attributes.step));
      await expect(chain.locator('.words .say')).not.toBeEmpty();
    }
    // Every number in the text leads to its source, and every source is led to.
    const marks = await page
      .locator('.cite-mark')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    const sources = await page
      .locator('.source-list li')
      .evaluateAll((all) => all.map((li) => `#${li.id}`));
    expect([...new Set(marks)].sort()).toEqual([...sources].sort());
  });

for (const lang of LANGS)
  test(`${lang}: one can read from the first chapter to the last, and back`, async ({ page }) => {
    const book = bookOf(lang);
    await page.goto(at(lang, 'chapters'));
    await page.getByRole('link', { name: book[0]?.head.title ?? '', exact: true }).click();
    for (const chapter of book.slice(1)) {
      await page.locator('.neighbours [rel=next]').click();
      await expect(page).toHaveURL(new RegExp(`${pathOf(chapter)}$`));
    }
    await expect(page.locator('.neighbours [rel=next]')).toHaveCount(0);
    await page.locator('.neighbours [rel=prev]').click();
    await expect(page).toHaveURL(new RegExp(`${pathOf(book.at(-2) as ChapterFixture)}$`));
  });

test('the switch of language keeps the section', async ({ page }) => {
  const chapter = first('Recall');
  await page.goto(`${pathOf(chapter)}#recall`);
  await page.getByRole('link', { name: uiOf('en').site.otherLanguage }).click();
  await expect(page).toHaveURL(new RegExp(`${at('zh', `chapters/${chapter.slug}`)}#recall$`));
  await expect(page.locator('#recall')).toBeInViewport();
});

test('a player in a chapter moves without moving the address', async ({ page }) => {
  const chapter = first('Chain');
  await page.goto(pathOf(chapter));
  const chain = page.locator('call-chain').first();
  const before = await chain.getAttribute('step');
  await chain.getByRole('button', { name: uiOf('en').player.next }).click();
  await expect(chain).not.toHaveAttribute('step', before ?? '');
  expect(new URL(page.url()).hash).toBe('');
});

test('without script a step in a chapter leads to its own page', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const chapter = first('Chain');
  const use = usesOf(chapter, 'Chain')[0]?.attributes;
  await page.goto(pathOf(chapter));
  const variant = use?.variant as string | undefined;
  await expect(page.locator('call-chain .words a.more').first()).toHaveAttribute(
    'href',
    new RegExp(`^${atChain('en', String(use?.id), variant)}#`),
  );
  await page.close();
});

test.describe('a term', () => {
  const chapter = first('Term');
  const id = String(usesOf(chapter, 'Term')[0]?.attributes.id);

  test('shows its card to the mouse and to the keyboard; Esc closes it', async ({ page }) => {
    await page.goto(pathOf(chapter));
    const term = page.locator('hover-card').first();
    const card = term.locator('.card');
    await expect(card).toBeHidden();
    await term.hover();
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await page.mouse.move(0, 0);
    await term.locator('a.term').focus();
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  });

  test('says the same in the glossary', async ({ page }) => {
    await page.goto(pathOf(chapter));
    await page.locator('hover-card a.term').first().click();
    await expect(page).toHaveURL(new RegExp(`${at('en', 'glossary')}#${id}$`));
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });
});

test.describe('the questions at the end', () => {
  test('a choice is judged and explained', async ({ page }) => {
    const chapter = first('Recall');
    await page.goto(pathOf(chapter));
    const question = page.locator('recall-question[data-kind=choice]').first();
    const status = question.getByRole('status');
    await question.locator('input:not([data-right])').first().check();
    await expect(status).toHaveText(uiOf('en').book.notQuite);
    await expect(question.locator('details')).toHaveAttribute('open', '');
    await question.locator('input[data-right]').check();
    await expect(status).toHaveText(uiOf('en').book.right);
  });

  test('an order is put right with the keyboard', async ({ page }) => {
    const chapter = ALL_CHAPTERS.find(
      (c) => c.lang === 'en' && usesOf(c, 'Recall').some((u) => u.attributes.order),
    ) as ChapterFixture;
    await page.goto(pathOf(chapter));
    const question = page.locator('recall-question[data-kind=order]').first();
    const total = await question.locator('.lines > li').count();
    expect(total).toBeGreaterThan(1);
    await question.locator('.check').click();
    await expect(question.getByRole('status')).toHaveText(uiOf('en').book.notQuite);
    for (let place = 1; place <= total; place++) {
      const line = question.locator(`li[data-place="${place}"]`);
      const index = () =>
        line.evaluate((li) => [...(li.parentElement?.children ?? [])].indexOf(li));
      while ((await index()) > place - 1) await line.locator('[data-move=up]').press('Enter');
    }
    await question.locator('.check').press('Enter');
    await expect(question.getByRole('status')).toHaveText(uiOf('en').book.right);
  });

  test('without script the answers are there', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(pathOf(first('Recall')));
    for (let i = 0; i < 3; i++) {
      await readsAnswer(page, i).locator('summary').click();
      await expect(readsAnswer(page, i).locator('p').last()).toBeVisible();
    }
    await expect(page.locator('recall-question button').first()).toBeHidden();
    await page.close();
  });
});

test('the contents follow the reading, and the place is kept for the next visit', async ({
  page,
}) => {
  const chapter = first('Recall');
  await page.goto(pathOf(chapter));
  await expect(page.locator('.chapter > progress')).toHaveJSProperty('value', 0);
  await page.locator('#recall').evaluate((h) => h.scrollIntoView({ block: 'start' }));
  await expect(page.locator('.contents [aria-current]')).toHaveAttribute('href', '#recall');
  const read = () =>
    page.locator('.chapter > progress').evaluate((p: HTMLProgressElement) => p.value);
  await expect.poll(read).toBeGreaterThan(0.5);
  await page.goto(at('en', 'chapters'));
  const resume = page.getByRole('link', {
    name: fill(uiOf('en').book.resume, { title: chapter.head.title }),
  });
  await resume.click();
  await expect(page).toHaveURL(new RegExp(`${pathOf(chapter)}#recall$`));
});

test('the mark at a heading copies its link', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(pathOf(first('Recall')));
  await page.locator('#recall .anchor').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#recall .anchor')).toHaveAttribute(
    'data-done',
    uiOf('en').book.copied,
  );
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL}${pathOf(first('Recall'))}#recall`);
});

test('on paper a chapter keeps its drawings and answers, and loses its tools', async ({ page }) => {
  await page.goto(pathOf(first('Chain')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('call-chain svg.scene').filter({ visible: true })).toHaveCount(1);
  for (const tool of [
    '.contents',
    '.controls',
    '.anchor',
    '.chapter > progress',
    '.site-header nav',
  ])
    await expect(page.locator(tool).first(), tool).toBeHidden();
  await expect(page.locator('.source-list li').first()).toBeVisible();
});

for (const lang of LANGS)
  test(`${lang}: search engines are told what a chapter is`, async ({ page }) => {
    const [chapter] = bookOf(lang);
    await page.goto(pathOf(chapter as ChapterFixture));
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(data ?? '')).toMatchObject({
      '@type': 'Article',
      headline: chapter?.head.title,
      position: 1,
    });
  });
