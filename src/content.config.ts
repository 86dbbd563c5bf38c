import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { Chain } from './model/chain.ts';
import { Ui } from './model/ui.ts';

export const collections = {
  chains: defineCollection({
    loader: glob({ base: './content/chains', pattern: '*.yaml' }),
    schema: Chain,
  }),
  ui: defineCollection({
    loader: glob({ base: './content/ui', pattern: '*.yaml' }),
    schema: Ui,
  }),
  published: defineCollection({
    loader: glob({ base: './content/published', pattern: '*.yaml' }),
  }),
};
