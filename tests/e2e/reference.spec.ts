import { expect, test } from '@playwright/test';
import { LANGS } from '../../src/model/vocabulary.ts';
import { at } from '../../src/site/addresses.ts';
import { entriesOf } from '../site/entries.ts';
import { uiOf } from '../site/tellings.ts';
import { fill, SCREENS } from './site.ts';

test.use({ viewport: SCREENS.wide, reducedMotion: 'reduce' });

const LEAST = { glossary: 60, myths: 40, questions: 25, timeline: 50, sources: 100 } as const;
type Folder = keyof typeof LEAST;

for (const lang of LANGS)
  for (const folder of Object.keys(LEAST) as Folder[])
    test(`${lang}: /${folder}/ has every entry, each with its address and a source`, async ({
      page,
    }) => {
      const ids = entriesOf(folder).map((e) => e.id);
      expect(ids.length).toBeGreaterThanOrEqual(LEAST[folder]);
      await page.goto(at(lang, folder));
      const found = await page
        .locator('.entry > h2, .event > h3, .publications > li[id]')
        .evaluateAll((all) => all.map((e) => e.id));
      expect([...found].sort()).toEqual([...ids].sort());
      if (folder !== 'sources') {
        const bare = page.locator('.entry, .event').filter({ hasNot: page.locator('.cites a') });
        await expect(bare).toHaveCount(0);
      }
    });

for (const lang of LANGS)
  test(`${lang}: every source says who cites it`, async ({ page }) => {
    await page.goto(at(lang, 'sources'));
    const idle = page.locator('.publications > li').filter({ hasNot: page.locator('.citers a') });
    expect(await idle.allInnerTexts()).toEqual([]);
  });

test.describe('the timeline', () => {
  test('is filtered by lane and by party, picture and list alike', async ({ page }) => {
    const events = entriesOf('timeline');
    await page.goto(at('en', 'timeline'));
    const shown = page.locator('article.event').filter({ visible: true });
    await expect(shown).toHaveCount(events.length);
    const kernel = events.filter((e) => e.data.lane === 'kernel').length;
    await page.getByRole('checkbox', { name: uiOf('en').lanes.kernel }).uncheck();
    await expect(shown).toHaveCount(events.length - kernel);
    await expect(page.locator('.mark-link').filter({ visible: true })).toHaveCount(
      events.length - kernel,
    );
    await expect(page.locator('time-line .shown')).toHaveText(
      fill(uiOf('en').timeline.shown, { n: events.length - kernel }),
    );
    await page.getByRole('checkbox', { name: uiOf('en').lanes.kernel }).check();
    await page.getByRole('combobox', { name: uiOf('en').timeline.party }).selectOption('cri-o');
    const ofCriO = events.filter(
      (e) => e.data.party === 'cri-o' || (e.data.also as string[] | undefined)?.includes('cri-o'),
    );
    await expect(shown).toHaveCount(ofCriO.length);
  });

  test('zooms with buttons, and a mark leads to its entry', async ({ page }) => {
    await page.goto(at('en', 'timeline'));
    const marks = page.locator('.mark-link');
    const place = () =>
      marks
        .last()
        .locator('circle, .bar')
        .evaluate((e) => e.getBoundingClientRect().x);
    const before = await place();
    await page.getByRole('button', { name: uiOf('en').timeline.zoomIn }).click();
    await expect.poll(place).not.toBe(before);
    await page.getByRole('button', { name: uiOf('en').timeline.whole }).click();
    await expect.poll(place).toBeCloseTo(before, 0);
    const id = await marks.nth(20).getAttribute('data-event');
    await marks.nth(20).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`h3[id="${id}"]`)).toBeInViewport();
  });

  test('is a list of everything without script', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(at('zh', 'timeline'));
    await expect(page.locator('article.event').filter({ visible: true })).toHaveCount(
      entriesOf('timeline').length,
    );
    await expect(page.locator('.timeline-tools')).toBeHidden();
    await page.close();
  });
});

test.describe('which chain am I on', () => {
  const pasted = [
    'NAME   STATUS  VERSION   CONTAINER-RUNTIME',
    'a      Ready   v1.23.17  docker://20.10.24',
    'b      Ready   v1.36.1   containerd://2.3.0',
  ].join('\n');

  for (const lang of LANGS)
    test(`${lang}: finds the chains of what kubectl prints, and sends nothing`, async ({
      page,
    }) => {
      await page.goto(at(lang, 'which'));
      await page.waitForLoadState('networkidle');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.locator('textarea').fill(pasted);
      const answers = page.locator('which-chain .found > div');
      await expect(answers).toHaveCount(2);
      await expect(answers.nth(0).getByRole('link').first()).toHaveAttribute(
        'href',
        at(lang, 'chains/dockershim'),
      );
      await expect(answers.nth(1).getByRole('link').first()).toHaveAttribute(
        'href',
        at(lang, 'chains/containerd-cri/containerd-2'),
      );
      await page.locator('textarea').fill('nothing of the kind');
      await expect(page.locator('which-chain .found')).toHaveText(uiOf(lang).which.none);
      expect(asked).toEqual([]);
    });
});

for (const lang of LANGS)
  test(`${lang}: the feed brings every correction and addition`, async ({ request }) => {
    const answer = await request.get(`${at(lang)}feed.xml`);
    expect(answer.ok()).toBe(true);
    const xml = await answer.text();
    for (const { id } of entriesOf('log')) expect(xml).toContain(`${at(lang, 'about')}#${id}`);
  });

test('the sitemap names every page in both languages, and robots are told of it', async ({
  request,
}) => {
  const index = await (await request.get('/sitemap-index.xml')).text();
  const [, first = ''] = /<loc>([^<]+)<\/loc>/.exec(index) ?? [];
  const map = await (await request.get(new URL(first).pathname)).text();
  for (const lang of LANGS)
    for (const path of ['', 'chapters', 'timeline', 'chains/cri-o'])
      expect(map).toContain(`${at(lang, path)}</loc>`);
  expect(await (await request.get('/robots.txt')).text()).toContain('sitemap-index.xml');
});
