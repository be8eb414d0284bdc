// @ts-check
const OPEN = 'drawer-open';

/** On a phone the servers and channels lie in a drawer. @param {HTMLElement} app */
export const isDrawerOpen = (app) => app.classList.contains(OPEN);

/** @param {HTMLElement} app */
export const closeDrawer = (app) => app.classList.remove(OPEN);

/**
 * Opens it by the button; closes it by the button, the shade beside it, or Escape.
 * @param {HTMLElement} app @param {HTMLElement} button @param {HTMLElement} shade
 */
export function wireDrawer(app, button, shade) {
  button.addEventListener('click', () => app.classList.toggle(OPEN));
  shade.addEventListener('click', () => closeDrawer(app));
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && closeDrawer(app));
  new MutationObserver(() => button.setAttribute('aria-expanded', String(isDrawerOpen(app)))).observe(app, {
    attributeFilter: ['class'],
  });
}
