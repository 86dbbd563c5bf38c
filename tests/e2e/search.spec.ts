import { expect, type Page, test } from '@playwright/test';
import { LANGS, type Lang } from '../../src/model/vocabulary.ts';
import { at } from '../../src/site/addresses.ts';
import { SCREENS } from './site.ts';

test.use({ viewport: SCREENS.wide });

/** Systems that the article of 2021 names, the same in both languages. */
const NAMES = [
  'cgroup',
  'PaaS',
  'Cloud Foundry',
  'dotCloud',
  'Swarm',
  'lmctfy',
  'libcontainer',
  'runc',
  'OCI',
  'runtime-spec',
  'image-spec',
  'CNCF',
  'Kubernetes',
  'containerd',
  'containerd-shim',
  'Moby',
  'docker-manager',
  'CRI',
  'dockershim',
  'cri-containerd',
  'CRI-O',
];

/** The same and the words of each language, as somebody would type them. */
const SYSTEMS: Readonly<Record<Lang, readonly string[]>> = {
  en: [...NAMES, 'container', 'namespace', 'Docker image', 'Docker Inc', 'CRI plugin'],
  zh: [...NAMES, '容器', '容器运行时', '镜像', '命名空间', '弃用', '垫片'],
};

/** Messages that people paste. */
const ERRORS = ['unknown service runtime.v1.RuntimeService', 'found multiple CRI endpoints'];

const results = (page: Page) => page.locator('search-box .results > li');

async function search(page: Page, lang: Lang, query: string): Promise<void> {
  await page.goto(`${at(lang, 'search')}?q=${encodeURIComponent(query)}`);
  await expect(results(page).first()).toBeVisible();
}

for (const lang of LANGS) {
  test(`${lang}: every system of the story is found, in pages of that language`, async ({
    page,
  }) => {
    for (const query of SYSTEMS[lang]) {
      await search(page, lang, query);
      for (const link of await results(page).locator('h2 a').all())
        expect(await link.getAttribute('href'), query).toMatch(
          lang === 'zh' ? /^\/zh-cn\// : /^\/(?!zh-cn)/,
        );
      expect((await results(page).allInnerTexts()).join(' ').toLowerCase()).toContain(
        query.toLowerCase().split(' ')[0],
      );
    }
  });

  for (const query of ERRORS)
    test(`${lang}: “${query}” leads to its question`, async ({ page }) => {
      await search(page, lang, query);
      await expect(
        page.locator(`search-box a[href^="${at(lang, 'questions')}#"]`).first(),
      ).toBeVisible();
    });
}

test('a result names the step and leads to it', async ({ page }) => {
  await search(page, 'en', 'RunPodSandbox');
  const step = page.locator('search-box .results a[href*="/chains/"][href*="#"]').first();
  const href = await step.getAttribute('href');
  await step.click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test('the keys lead to the search from anywhere, but not out of a text', async ({ page }) => {
  for (const key of ['/', 'Control+k']) {
    await page.goto(at('en', 'chapters'));
    await page.keyboard.press(key);
    await expect(page).toHaveURL(new RegExp(`${at('en', 'search')}$`));
    await expect(page.locator('search-box input')).toBeFocused();
  }
  await page.locator('search-box input').fill('');
  await page.locator('search-box input').pressSequentially('a/b');
  await expect(page.locator('search-box input')).toHaveValue('a/b');
  await page.goto(at('en', 'which'));
  await page.locator('textarea').pressSequentially('containerd://');
  await expect(page.locator('textarea')).toHaveValue('containerd://');
});

test('what was searched can be linked, and a search without result says so', async ({ page }) => {
  await page.goto(at('en', 'search'));
  await page.locator('search-box input').fill('conmon');
  await expect(results(page).first()).toBeVisible();
  expect(new URL(page.url()).searchParams.get('q')).toBe('conmon');
  await page.locator('search-box input').fill('zzzzqqqq');
  await expect(page.locator('search-box .status')).toContainText('zzzzqqqq');
  await expect(results(page)).toHaveCount(0);
});

test('an address that is not there is searched for', async ({ page }) => {
  await page.goto('/docs/dockershim/');
  await expect(page.locator('search-box input')).toHaveValue('docs dockershim');
  await page.locator('search-box input').fill('dockershim');
  await expect(results(page).first()).toBeVisible();
});
