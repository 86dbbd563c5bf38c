import { expect, type Page, test } from '@playwright/test';
import { TELLINGS, type Telling, uiOf } from '../site/tellings.ts';
import { fill, focusPlayer, openChain, SCREENS } from './site.ts';

/** What a reader, with or without eyes, is told at a step. */
interface Shown {
  readonly step: string | null;
  readonly say: string | undefined;
  readonly slider: string | null | undefined;
  readonly now: readonly string[];
  readonly callerActs: boolean;
  readonly announced: string | undefined;
}

/** Reads what is shown, and the whole state of the drawing: for each element its state and words. */
async function read(page: Page, from: string): Promise<{ shown: Shown; drawing: string }> {
  return page.evaluate((caller) => {
    const drawn = (e: Element) => e.getClientRects().length > 0;
    const player = document.querySelector('call-chain') as HTMLElement;
    const svg = [...player.querySelectorAll('svg.scene')].find(drawn);
    const tracks = [...(svg?.querySelectorAll<SVGElement>('.track[data-level=full]') ?? [])];
    const elements = [...player.querySelectorAll<SVGElement>('svg.scene [data-id]')];
    return {
      shown: {
        step: player.getAttribute('step'),
        say: player.querySelector('.words .say')?.textContent?.trim(),
        slider: player.querySelector('input[type=range]')?.getAttribute('aria-valuetext'),
        now: tracks
          .filter((t) => t.dataset.state === 'now' && drawn(t))
          .map((t) => t.querySelector('.disc text')?.textContent ?? ''),
        callerActs: /^(acts|exited)$/.test(
          svg?.querySelector<SVGElement>(`[data-actor="${caller}"]`)?.dataset.state ?? '',
        ),
        announced: player.querySelector('[aria-live=polite]')?.textContent?.trim(),
      },
      drawing: elements
        .map((e) => {
          const seen = !['none', 'off', 'todo', 'done'].includes(e.dataset.state ?? '');
          const words = seen && e.matches('.pill, .ticks, .track') ? e.textContent : '';
          const line = e.matches('path') && seen ? e.getAttribute('d') : '';
          return `${e.dataset.id} ${e.dataset.state} ${words} ${line}`;
        })
        .join('\n'),
    };
  }, from);
}

function expected(telling: Telling, n: number): Shown {
  const ui = uiOf(telling.lang);
  const { steps } = telling.scenario;
  const step = steps[n - 1];
  const place = { n, total: steps.length };
  return {
    step: step?.id ?? '',
    say: step?.say,
    slider: fill(ui.step.of, place),
    now: [`${n}`],
    callerActs: true,
    announced: fill(ui.player.announce, { ...place, text: step?.say ?? '' }),
  };
}

test.use({ viewport: SCREENS.wide, reducedMotion: 'reduce' });

for (const telling of TELLINGS) {
  test(`${telling.name} · ${telling.lang}: forwards and back by keyboard`, async ({ page }) => {
    const { steps } = telling.scenario;
    await openChain(page, telling);
    await focusPlayer(page);
    const drawings: string[] = [];
    for (const [i, step] of steps.entries()) {
      if (i) await page.keyboard.press('ArrowRight');
      const { shown, drawing } = await read(page, step.from);
      const wanted = expected(telling, i + 1);
      expect(shown, `step ${i + 1} ${step.id}`).toEqual(i ? wanted : { ...wanted, announced: '' });
      drawings.push(drawing);
    }
    await page.keyboard.press('ArrowRight');
    expect((await read(page, '')).drawing, 'behind the last step').toBe(drawings.at(-1));
    for (let n = steps.length - 1; n >= 1; n--) {
      await page.keyboard.press('ArrowLeft');
      const { shown, drawing } = await read(page, steps[n - 1]?.from ?? '');
      expect(shown, `back at step ${n} ${steps[n - 1]?.id}`).toEqual(expected(telling, n));
      const [was, is] = [drawings[n - 1]?.split('\n') ?? [], drawing.split('\n')];
      const changed = is.filter((line, i) => line !== was[i]);
      expect(changed, `back at step ${n} ${steps[n - 1]?.id} all is as it was`).toEqual([]);
    }
  });
}
