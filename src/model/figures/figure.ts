import { z } from 'zod';
import { Bundle } from './bundle.ts';
import { ImageLayers } from './image-layers.ts';
import { KernelFeatures } from './kernel-features.ts';
import { LibcontainerAuthors } from './libcontainer-authors.ts';
import { OneProcess } from './one-process.ts';
import { OpenDoors } from './open-doors.ts';
import { ProjectActivity } from './project-activity.ts';
import { StartLatency } from './start-latency.ts';

/** The data and words of a figure that chapters show: content/figures/<id>.yaml. */
export const Figure = z.discriminatedUnion('id', [
  Bundle,
  ImageLayers,
  KernelFeatures,
  LibcontainerAuthors,
  OneProcess,
  OpenDoors,
  ProjectActivity,
  StartLatency,
]);
export type Figure = z.infer<typeof Figure>;
