import { describe, expect, test } from 'vitest';
import { lookUp, partsOf, pull, shelvesOf } from '../../../src/layout/figures/image-layers.ts';
import { ACTIONS, type ActionId, ImageLayers } from '../../../src/model/figures/image-layers.ts';
import { localize } from '../../../src/model/localize.ts';
import { readFigure } from '../../content/figures.ts';
import { digestOf, tar } from '../../content/tar.ts';

const figure = readFigure('image-layers', ImageLayers);
const local = localize(figure, 'en');
const layerOf = (id: string) => {
  const layer = figure.layers.find((l) => l.id === id);
  if (!layer) throw new Error(`no layer ${id}`);
  return layer;
};

describe('digests', () => {
  test.each(figure.layers)('of layer $id is that of its tar', ({ entries, blob }) => {
    const bytes = tar(entries);
    expect({ size: bytes.length, digest: digestOf(bytes) }).toEqual(blob);
  });

  test.each(figure.images)(
    'of image $id are those of its JSON',
    ({ layers, cmd, config, manifest }) => {
      const configJson = JSON.stringify({
        architecture: 'amd64',
        os: 'linux',
        config: { Cmd: [cmd] },
        rootfs: { type: 'layers', diff_ids: layers.map((id) => layerOf(id).blob.digest) },
      });
      expect({ size: configJson.length, digest: digestOf(configJson) }).toEqual(config);
      const type = 'application/vnd.oci.image';
      const manifestJson = JSON.stringify({
        schemaVersion: 2,
        mediaType: `${type}.manifest.v1+json`,
        config: { mediaType: `${type}.config.v1+json`, digest: config.digest, size: config.size },
        layers: layers.map((id) => ({
          mediaType: `${type}.layer.v1.tar`,
          digest: layerOf(id).blob.digest,
          size: layerOf(id).blob.size,
        })),
      });
      expect({ size: manifestJson.length, digest: digestOf(manifestJson) }).toEqual(manifest);
    },
  );

  test('of the two bases differ because of one byte', () => {
    const [one, other] = ['base', 'base-changed'].map((id) => tar(layerOf(id).entries));
    expect(one?.length).toBe(other?.length);
    expect(one?.filter((byte, i) => byte !== other?.[i])).toHaveLength(1);
    expect(layerOf('base').blob.digest).not.toBe(layerOf('base-changed').blob.digest);
  });
});

/** What `ls` showed in the merged directory of a real overlay mount, Linux 6.18.44: path and size. */
const RECORDED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '': { 'etc/os-release': 41, 'srv/app': 19, 'usr/share/manual': 19456 },
  write: { 'etc/os-release': 41, 'srv/app': 19, 'tmp/new': 3, 'usr/share/manual': 19456 },
  delete: { 'etc/os-release': 41, 'srv/app': 19 },
  'delete write': { 'etc/os-release': 41, 'srv/app': 19, 'tmp/new': 3 },
  edit: { 'etc/os-release': 49, 'srv/app': 19, 'usr/share/manual': 19456 },
  'edit write': { 'etc/os-release': 49, 'srv/app': 19, 'tmp/new': 3, 'usr/share/manual': 19456 },
  'edit delete': { 'etc/os-release': 49, 'srv/app': 19 },
  'edit delete write': { 'etc/os-release': 49, 'srv/app': 19, 'tmp/new': 3 },
};

describe.each(Object.entries(RECORDED))('after “%s”', (names, merged) => {
  const done = new Set(names.split(' ').filter(Boolean) as ActionId[]);
  const shelves = shelvesOf(local, done);

  test('the view is what the kernel showed', () => {
    const seen = figure.files.flatMap((path) => {
      const thing = lookUp(shelves, path)?.thing;
      return thing?.kind === 'file' ? [[path, thing.size]] : [];
    });
    expect(Object.fromEntries(seen)).toEqual(merged);
  });

  test('the upper directory is what ls printed', () => {
    const printed = figure.upper
      .filter(({ on }) => on.every((id) => done.has(id)))
      .map(({ text }) => /(?<size>\d+) {2}(?<path>\S+)$/.exec(text)?.groups);
    expect(printed.map((line) => line?.path).toSorted()).toEqual(
      [...(shelves[0]?.things.keys() ?? [])].toSorted(),
    );
    for (const line of printed) {
      const thing = shelves[0]?.things.get(line?.path ?? '');
      expect(thing?.kind === 'file' ? thing.size : 0).toBe(Number(line?.size));
    }
  });

  test('the layers are as before', () => {
    expect(shelves.slice(1)).toEqual(shelvesOf(local, new Set()).slice(1));
  });
});

test('every file and action is known, and what is deleted in a layer is still below', () => {
  const shelves = shelvesOf(local, new Set(ACTIONS));
  const paths = new Set(shelves.flatMap((shelf) => [...shelf.things.keys()]));
  expect([...paths].toSorted()).toEqual(figure.files.toSorted());
  expect(figure.files).toContain(figure.read);
  expect(lookUp(shelvesOf(local, new Set()), 'root/token')?.thing.kind).toBe('whiteout');
  expect(lookUp(shelvesOf(local, new Set()).slice(2), 'root/token')?.thing.kind).toBe('file');
  expect([...figure.stack].toReversed()).toEqual(figure.images[0]?.layers);
});

describe('pulls', () => {
  const [a, b, changed] = local.images;
  if (!a || !b || !changed) throw new Error('three images');
  const total = (images: (typeof a)[]) =>
    pull(local, images).map(({ fetched }) => fetched.map((part) => part.digest));

  test('only what is missing travels', () => {
    const [first, second] = total([a, b]);
    expect(first).toEqual(partsOf(local, a).map((part) => part.digest));
    expect(second).not.toContain(layerOf('base').blob.digest);
    expect(second).toHaveLength(partsOf(local, b).length - 1);
  });

  test('with one byte changed nothing of the base is shared', () => {
    expect(total([a, changed])[1]).toHaveLength(partsOf(local, changed).length);
  });
});
