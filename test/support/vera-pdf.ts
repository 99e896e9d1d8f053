import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './root.js';

const run = promisify(execFile);

/** What Java lacks since version 11 and veraPDF reads its profiles with; Debian's package `libjaxb-java` brings it. */
const jaxb = [
  'jaxb-runtime',
  'jaxb-core',
  'istack-commons-runtime',
  'txw2',
  'stax-ex',
  'FastInfoset',
  'javax.activation',
].map((name) => `/usr/share/java/${name}.jar`);

export interface Verdict {
  passed: boolean;
  /** One line for each file and standard, and the clauses that are broken. */
  report: string;
}

export interface VeraPdf {
  /** @param standards `2a`, `ua1` … as veraPDF calls them */
  verify(files: string[], standards: string[]): Promise<Verdict>;
}

/** The veraPDF engine, out of the package @opendataloader/pdf. Null, with the reason printed, where it cannot be run. */
export async function findVeraPdf(): Promise<VeraPdf | null> {
  const lacking = await whatIsLacking();
  if (lacking !== null) {
    process.stdout.write(`Left out: PDF files were not validated, ${lacking}.\n`);
    return null;
  }
  const classes = [engine()!, ...jaxb].join(':');
  const program = join(root, 'test', 'validators', 'VerifyPdf.java');
  return {
    verify: async (files, standards) => {
      try {
        const { stdout } = await run('java', ['-cp', classes, program, standards.join(','), ...files], {
          timeout: 300_000,
          maxBuffer: 8 * 1024 * 1024,
        });
        return { passed: true, report: stdout };
      } catch (error) {
        const { stdout, stderr } = error as { stdout?: string; stderr?: string };
        return { passed: false, report: stdout || stderr || String(error) };
      }
    },
  };
}

async function whatIsLacking(): Promise<string | null> {
  if (engine() === null) return 'the package @opendataloader/pdf is not installed';
  const missing = jaxb.find((path) => !existsSync(path));
  if (missing !== undefined) return `${missing} is not there (package libjaxb-java)`;
  try {
    await run('java', ['-version']);
    // Running a source file needs the compiler, which a runtime alone does not have.
    await run('java', ['--list-modules']).then(({ stdout }) => {
      if (!stdout.includes('jdk.compiler')) throw new Error('no compiler');
    });
    return null;
  } catch {
    return 'there is no Java development kit, version 11 or newer (package openjdk-17-jdk-headless)';
  }
}

function engine(): string | null {
  try {
    const main = createRequire(import.meta.url).resolve('@opendataloader/pdf');
    const jar = join(dirname(main), '..', 'lib', 'opendataloader-pdf-cli.jar');
    return existsSync(jar) ? jar : null;
  } catch {
    return null;
  }
}
