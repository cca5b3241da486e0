const loopback = /^(localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/;
const port = /(?<=[^:]):\d{1,5}$/;

/** The service would be open to others before anyone can sign in; it does not start. */
export class OpenAddressError extends Error {
  override name = 'OpenAddressError';
}

/**
 * The address to listen on; refuses one that other machines can reach, unless the operator says that
 * it is published on this machine's loopback only, as from a container.
 */
export function listenAddress(host: string, isPublishedOnLoopback = false): string {
  if (isPublishedOnLoopback || loopback.test(host)) return host.replace(/^\[|\]$/g, '');
  throw new OpenAddressError(
    `HOST is ${host}: until people sign in, EHC Timekeeper listens on this machine only. Set HOST to 127.0.0.1 or leave it out.`,
  );
}

/**
 * Whether a Host header names this machine, by any name that it may be told to listen on. Anything
 * else is another site's name that was made to lead here (DNS rebinding), so that its scripts could
 * read our pages.
 */
export function namesThisMachine(hostHeader: string | undefined): boolean {
  return loopback.test(hostHeader?.replace(port, '') ?? '');
}
