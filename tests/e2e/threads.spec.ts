import { expect, type Locator, type Page, test } from '@playwright/test';
import { LANGS, type Lang } from '../../src/model/vocabulary.ts';
import { at } from '../../src/site/addresses.ts';
import { storyOf } from '../fixtures/story.ts';
import { uiOf } from '../site/tellings.ts';
import { SCREEN_NAMES, SCREENS, type Screen } from './site.ts';

test.use({ viewport: SCREENS.wide, reducedMotion: 'reduce' });

/** WCAG 2.5.8 and, on a phone, 2.5.5. */
const TARGET: Readonly<Record<Screen, number>> = { narrow: 44, medium: 24, wide: 24 };

const story = storyOf('en');
const picture = (page: Page): Locator => page.locator('.threads-picture').filter({ visible: true });
const stop = (page: Page, event: string): Locator =>
  picture(page).locator(`a.stop[data-event="${event}"]`);
const card = (page: Page): Locator => page.locator('.threads-card');
/** What a pointer meets: the first sign of the knot. */
const knot = (page: Page, event: string): Locator =>
  stop(page, event).locator('.knot, .bar').first();

/** Opens the front page and waits until the arrow keys work. */
async function open(page: Page, lang: Lang = 'en'): Promise<void> {
  await page.goto(at(lang));
  await expect(picture(page).locator('a.stop[tabindex="0"]')).toHaveCount(1);
}

/** The event that has the focus. */
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.event);

async function press(page: Page, key: string): Promise<string | undefined> {
  await page.keyboard.press(key);
  return focused(page);
}

for (const screen of SCREEN_NAMES)
  test(`${screen}: the keyboard reaches every event`, async ({ page }) => {
    await page.setViewportSize(SCREENS[screen]);
    await open(page);
    const [forth, down, up] =
      screen === 'narrow'
        ? ['ArrowDown', 'ArrowRight', 'ArrowLeft']
        : ['ArrowRight', 'ArrowDown', 'ArrowUp'];
    await page.locator('.front-ways a').last().focus();
    const reached = new Set([await press(page, 'Tab')]);
    for (let i = 0; i < story.threads.length; i++) await page.keyboard.press(up);
    for (let row = 0; row < story.threads.length; row++) {
      let last: string | undefined;
      for (let now = await press(page, 'Home'); now !== last; now = await press(page, forth)) {
        reached.add(now);
        last = now;
      }
      await page.keyboard.press(down);
    }
    const missed = story.events.filter((e) => !reached.has(e.id)).map((e) => e.id);
    expect(missed).toEqual([]);
    // One stop for Tab: the next is beyond the picture.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(page.locator('.threads-twin summary')).toBeFocused();
  });

for (const lang of LANGS)
  test(`${lang}: a knot shows what happened, by pointer and by keyboard`, async ({ page }) => {
    await open(page, lang);
    const events = storyOf(lang).events;
    await expect(card(page)).toBeHidden();
    for (const event of [events[0], events[Math.floor(events.length / 2)], events.at(-1)]) {
      if (!event) continue;
      await knot(page, event.id).hover();
      await expect(card(page)).toContainText(event.title);
      await expect(card(page)).toContainText(event.text);
      await expect(card(page).getByRole('link').last()).toHaveAttribute(
        'href',
        (await stop(page, event.id).getAttribute('href')) ?? '',
      );
    }
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();

    await page.locator('.front-ways a').last().focus();
    await page.keyboard.press('Tab');
    await expect(card(page)).toContainText(events[0]?.title ?? '');
    await page.keyboard.press('Tab');
    await expect(card(page).getByRole('link').last()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    expect(await focused(page)).toBe(events[0]?.id);
  });

test('the card stays while the pointer is on it, and inside the window', async ({ page }) => {
  await open(page);
  for (const event of story.events) {
    // A card lies over other knots while it is open.
    await page.mouse.move(1, 1);
    await page.keyboard.press('Escape');
    await knot(page, event.id).hover();
    await expect(card(page)).toContainText(event.title);
    const box = await card(page).boundingBox();
    expect.soft(box?.x ?? -1, event.id).toBeGreaterThanOrEqual(0);
    expect
      .soft((box?.x ?? 0) + (box?.width ?? 0), event.id)
      .toBeLessThanOrEqual(SCREENS.wide.width);
  }
  await card(page).hover();
  await expect(card(page)).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ viewport: SCREENS.narrow, hasTouch: true });

  test('the first tap shows the card, the second follows', async ({ page }) => {
    await open(page);
    const event = story.events[10]?.id ?? '';
    const href = (await stop(page, event).getAttribute('href')) ?? '';
    await knot(page, event).tap();
    await expect(card(page)).toContainText(story.events[10]?.title ?? '');
    await expect(page).toHaveURL(new RegExp(`${at('en')}$`));
    await knot(page, event).tap();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
  });
});

for (const lang of LANGS)
  for (const screen of SCREEN_NAMES)
    test(`${lang} · ${screen}: words stand free, targets are large enough`, async ({ page }) => {
      await page.setViewportSize(SCREENS[screen]);
      await open(page, lang);
      await page.evaluate(() => document.fonts.ready);
      const faults = await picture(page).evaluate((svg, least) => {
        const frame = svg.getBoundingClientRect();
        const stops = [...svg.querySelectorAll('a.stop')].map((a) => ({
          event: a.getAttribute('data-event'),
          texts: [...a.querySelectorAll('text')].map((t) => t.getBoundingClientRect()),
          targets: [...a.querySelectorAll('.target')].map((t) => t.getBoundingClientRect()),
        }));
        const hero = [...document.querySelectorAll('.front-words :is(h1, p, a)')].map((e) => {
          const range = document.createRange();
          range.selectNodeContents(e);
          return range.getBoundingClientRect();
        });
        const meet = (a: DOMRect, b: DOMRect) =>
          // Boxes of letters reach over the letters themselves.
          a.left + 1 < b.right &&
          b.left + 1 < a.right &&
          a.top + 3 < b.bottom &&
          b.top + 3 < a.bottom;
        return stops.flatMap(({ event, texts, targets }, i) => [
          ...stops
            .slice(i + 1)
            .filter((other) => texts.some((a) => other.texts.some((b) => meet(a, b))))
            .map((other) => `${event} over ${other.event}`),
          ...(texts.some((t) => t.left < frame.left - 1 || t.right > frame.right + 1)
            ? [`${event} leaves the picture`]
            : []),
          ...(texts.some((t) => hero.some((h) => meet(t, h))) ? [`${event} under the title`] : []),
          ...(targets.some((t) => Math.min(t.width, t.height) >= least - 0.5)
            ? []
            : [`${event} is too small a target`]),
        ]);
      }, TARGET[screen]);
      expect(faults).toEqual([]);
    });

test('at phone width time runs downwards', async ({ page }) => {
  await page.setViewportSize(SCREENS.narrow);
  await open(page);
  await expect(picture(page)).toHaveAttribute('data-size', 'narrow');
  const tops = await picture(page)
    .locator('a.stop')
    .evaluateAll((all) => all.map((a) => a.querySelector('.target')?.getBoundingClientRect().top));
  expect(tops).toEqual([...tops].sort((a, b) => (a ?? 0) - (b ?? 0)));
});

for (const lang of LANGS)
  test.describe(`${lang}: without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('every event is a link with a name, and all of it is text as well', async ({ page }) => {
      const { events } = storyOf(lang);
      const ui = uiOf(lang);
      await page.goto(at(lang));
      for (const screen of SCREEN_NAMES) {
        await page.setViewportSize(SCREENS[screen]);
        await expect(picture(page)).toHaveCount(1);
        const links = picture(page).getByRole('link');
        await expect(links).toHaveCount(events.length);
        for (const [i, event] of events.entries()) {
          await expect(links.nth(i)).toHaveAccessibleName(new RegExp(event.date.slice(0, 4)));
          await expect(links.nth(i)).toHaveAttribute('href', /^\/.*(chapters\/|timeline\/#)/);
        }
      }
      await page.getByText(ui.threads.twin).click();
      const told = await page
        .locator('.threads-twin li[id]')
        .evaluateAll((all) => all.map((li) => li.id.replace('thread-', '')));
      expect(told.sort()).toEqual(events.map((e) => e.id).sort());
      for (const event of events)
        await expect(page.locator(`[id="thread-${event.id}"]`)).toContainText(event.text);
    });
  });
