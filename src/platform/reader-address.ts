import ipaddr from 'ipaddr.js';

type Network = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** An address or a network such as 10.0.0.0/24, read; null where it is neither. */
export function networkOf(text: string): Network | null {
  try {
    return text.includes('/') ? ipaddr.parseCIDR(text) : wholeAddress(ipaddr.process(text));
  } catch {
    return null;
  }
}

/** Whether an address is one of the proxies whose word is believed. @throws Error where one is no address or network */
export function proxyTrust(trusted: readonly string[]): (address: string) => boolean {
  const networks = trusted.map((name) => {
    const network = networkOf(name);
    if (!network) throw new Error('TRIBUNE_TRUSTED_PROXIES must be addresses or networks');
    return network;
  });
  return (address) => {
    if (!ipaddr.isValid(address)) return false;
    const parsed = ipaddr.process(address);
    return networks.some(([network, bits]) => network.kind() === parsed.kind() && parsed.match(network, bits));
  };
}

const wholeAddress = (address: ipaddr.IPv4 | ipaddr.IPv6): Network => [address, address.kind() === 'ipv4' ? 32 : 128];

/**
 * Where a request really comes from: back along `X-Forwarded-For` for as long as the one who says so is trusted. What
 * stands further left anybody may have written.
 */
export function readerAddress(
  socketAddress: string | undefined,
  forwarded: string | string[] | undefined,
  isTrusted: (address: string) => boolean,
): string | undefined {
  let address = socketAddress;
  const said = String(forwarded ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  while (address !== undefined && isTrusted(address) && said.length > 0) address = said.pop();
  return address;
}
