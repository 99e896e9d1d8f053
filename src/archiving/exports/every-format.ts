import type { ExportFormat } from './formats.js';
import { dataPackage } from './data-package/format.js';
import { oriA } from './ori-a.js';
import { popolo } from './popolo.js';
import { webvtt } from './webvtt.js';
import { meetingLogFormat } from './meeting-log/format.js';
import { bagit } from './packages/bagit.js';
import { csip } from './packages/csip.js';
import { dias } from './packages/dias.js';
import { contentFormats } from './packages/payload.js';

/** Every format with files of its own, in the order in which lists name them; a row of each stands in docs/exports.md. */
export const everyFormat: readonly ExportFormat[] = [
  ...contentFormats,
  dataPackage,
  popolo,
  oriA,
  webvtt,
  meetingLogFormat,
  bagit,
  csip,
  dias,
];
