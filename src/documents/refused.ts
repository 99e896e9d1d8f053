/** Why a file is not taken. Each is the name of a problem. */
export type FileFault =
  | 'file-empty'
  | 'file-kind'
  | 'file-name-belies'
  | 'file-broken'
  | 'file-encrypted'
  | 'file-with-macros'
  | 'file-unpacks-too-large'
  | 'picture-too-large';

/** The file is not taken, and nothing of it is kept. */
export class FileRefused extends Error {
  constructor(readonly fault: FileFault) {
    super(fault);
  }
}
