import { describe, expect, it } from '@jest/globals';
import { proxyTrust, readerAddress } from '../../src/platform/reader-address.js';

describe('Where a request comes from', () => {
  const nobody = proxyTrust([]);
  const ours = proxyTrust(['10.0.0.0/24', '::1', '192.0.2.7']);

  it.each([
    ['nobody is trusted', '203.0.113.5', '198.51.100.1', nobody, '203.0.113.5'],
    ['our proxy says so', '10.0.0.5', '198.51.100.1', ours, '198.51.100.1'],
    ['our proxy says so, over IPv6', '::ffff:10.0.0.5', '198.51.100.1', ours, '198.51.100.1'],
    ['two of our proxies say so', '::1', '198.51.100.1, 10.0.0.9', ours, '198.51.100.1'],
    ['a reader wrote the rest himself', '10.0.0.5', '1.1.1.1, 2.2.2.2, 198.51.100.1', ours, '198.51.100.1'],
    ['a stranger says so', '203.0.113.5', '198.51.100.1', ours, '203.0.113.5'],
    ['our proxy says nothing', '10.0.0.5', undefined, ours, '10.0.0.5'],
    ['our proxy says nonsense', '10.0.0.5', 'unknown', ours, 'unknown'],
    ['the neighbour’s network', '10.0.1.5', '198.51.100.1', ours, '10.0.1.5'],
  ])('where %s', (_where, socket, forwarded, trust, address) => {
    expect(readerAddress(socket, forwarded, trust)).toBe(address);
  });

  it('is not started with a list that names no address', () => {
    expect(() => proxyTrust(['my-proxy'])).toThrow('TRIBUNE_TRUSTED_PROXIES');
  });
});
