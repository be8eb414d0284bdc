// @ts-check
const GAP = 6;

/**
 * Shows a popover beside what it belongs to: below it, or above where there is more room.
 * @param {HTMLElement} popover @param {HTMLElement} anchor @param {{ alignEnd?: boolean, wide?: boolean }} [how]
 */
export function openBeside(popover, anchor, { alignEnd = false, wide = false } = {}) {
  popover.showPopover();
  const box = anchor.getBoundingClientRect();
  if (wide) {
    popover.style.width = `${box.width}px`;
  }
  const below = innerHeight - box.bottom;
  const goesUp = below < popover.offsetHeight + GAP && box.top > below;
  const room = (goesUp ? box.top : below) - 2 * GAP;
  popover.style.maxHeight = `${Math.max(room, 120)}px`;
  const left = alignEnd ? box.right - popover.offsetWidth : box.left;
  popover.style.left = `${Math.max(GAP, Math.min(left, innerWidth - popover.offsetWidth - GAP))}px`;
  popover.style.top = goesUp ? `${Math.max(GAP, box.top - popover.offsetHeight - GAP)}px` : `${box.bottom + GAP}px`;
}
