import { publishIds } from './content/publish-ids.ts';

/** `npm run publish-ids`: adds every new step id to content/published/. It never removes one. */
for (const { name, count } of publishIds(process.cwd())) {
  if (count) {
    console.log(`${name}: ${count.added} new, ${count.all} in all`);
  } else {
    console.error(`${name}: not published, because it has mistakes. Run \`npm run check\` first.`);
    process.exitCode = 1;
  }
}
