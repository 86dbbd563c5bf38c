import { recordTwins } from './content/record-twins.ts';

/**
 * `npm run twins [-- chapters/oci …]`: records that the two texts of every entry say the same. An
 * entry whose English changed alone is refused, unless it is named: its Chinese was read and holds.
 */
const { recorded, stale } = recordTwins(process.cwd(), process.argv.slice(2));
console.log(`${recorded} entries say the same in both languages`);
for (const name of stale)
  console.error(
    `${name}: the English has changed, the Chinese has not. Change it, or, when it still holds: npm run twins -- ${name}`,
  );
process.exitCode = stale.length ? 1 : 0;
