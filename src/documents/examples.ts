import { fileLimits, type FilesView, type FileView } from '../contract/documents.js';

export const fileExample = {
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  name: 'Saksframlegg 41-26.pdf',
  mediaType: 'application/pdf',
  bytes: 184_320,
  pages: 6,
  state: 'checked',
  findings: [
    {
      key: 'national-id-2',
      kind: 'national-id',
      page: 2,
      count: 1,
      shown: '01•• •• •••56',
      stops: false,
      acknowledged: null,
    },
  ],
  sentBy: 'Demo Sekretær',
  sentAt: '2026-11-16T09:12:00.000Z',
} satisfies FileView;

export const filesExample = { files: [fileExample], limits: fileLimits } satisfies FilesView;
