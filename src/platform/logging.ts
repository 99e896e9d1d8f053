import { ConsoleLogger, type LoggerService } from '@nestjs/common';
import type { Config } from './config.js';

/** Log lines for people or for machines. Nobody's name, address in full, or payload is written to either. */
export function houseLogger(config: Pick<Config, 'logFormat'>): LoggerService {
  return new ConsoleLogger({ json: config.logFormat === 'json', prefix: 'Tribune', timestamp: false });
}

/** A reader's network, not the reader: the last byte of an IPv4 address, all but the first 48 bits of an IPv6 one, are cut. */
export function shortAddress(address: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+)\.\d+$/i.exec(address);
  if (v4) return `${v4[1]}.0/24`;
  const [head = ''] = address.split('::');
  const groups = head.split(':').filter((group) => /^[0-9a-f]{1,4}$/i.test(group));
  return `${groups.slice(0, 3).join(':')}::/48`;
}
