// @ts-check
import { el } from '../dom/elements.js';
import { localAddress } from './local-address.js';

/**
 * A picture of the sandbox's own. One that lies on the web is named instead of loaded: this page works without a network
 * and tells nobody who looks at it.
 * @param {string} url @param {string} description @param {string} [className]
 */
export function showPicture(url, description, className = 'picture') {
  const source = localAddress(url, location);
  if (source !== undefined) {
    return el(
      'a',
      { class: className, href: source, target: '_blank', rel: 'noopener' },
      el('img', { src: source, alt: description, loading: 'lazy' }),
    );
  }
  const host = URL.canParse(url) ? new URL(url).host : 'the web';
  return el('span', { class: `${className} absent`, title: url }, `Picture on ${host}`);
}
