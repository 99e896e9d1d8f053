import { fileNameHeader, type FileView } from '../../src/contract/documents.js';
import { intentHeader, intentValue } from '../../src/contract/recording.js';
import { isProblem, readJson, type Answer } from './api.js';

/**
 * Sends one file. With the older of the browser's two ways of asking, because only that one tells how far it has come.
 * @param onProgress bytes that have left so far
 */
export function sendFile(
  meeting: string,
  file: File,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (sent: number) => void },
): Promise<Answer<FileView>> {
  return new Promise((resolve) => {
    const asked = new XMLHttpRequest();
    asked.open('POST', `/api/v1/meetings/${encodeURIComponent(meeting)}/files`);
    asked.setRequestHeader('content-type', 'application/octet-stream');
    asked.setRequestHeader('accept', 'application/json');
    asked.setRequestHeader('accept-language', document.documentElement.lang);
    asked.setRequestHeader(intentHeader, intentValue);
    asked.setRequestHeader(fileNameHeader, encodeURIComponent(file.name));
    asked.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded));
    asked.addEventListener('load', () => {
      const answer = readJson(asked.responseText);
      if (asked.status === 201) return resolve({ kind: 'ok', value: answer as FileView });
      resolve(isProblem(answer) ? { kind: 'problem', problem: answer } : { kind: 'silence' });
    });
    for (const end of ['error', 'timeout', 'abort']) asked.addEventListener(end, () => resolve({ kind: 'silence' }));
    signal.addEventListener('abort', () => asked.abort());
    asked.send(file);
  });
}
