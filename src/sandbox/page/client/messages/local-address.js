// @ts-check

/**
 * The part of an address that this page can load: a file of the sandbox itself. Everything else lies on the web, and the
 * page asks the web for nothing.
 * @param {string} url @param {{ port: string }} here the page's own location
 * @returns {string | undefined}
 */
export function localAddress(url, here) {
  if (!URL.canParse(url)) {
    return undefined;
  }
  const { hostname, port, pathname, search } = new URL(url);
  const isLoopback = hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]';
  return isLoopback && port === here.port ? pathname + search : undefined;
}
