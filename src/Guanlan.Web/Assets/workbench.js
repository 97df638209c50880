// @ts-check
// Everything here is a convenience: every page works without it.

/** Moves between the entries of a list, or between the rows of a document. @param {number} step */
function move(step) {
  const items = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(document.querySelector('article.row') ? 'article.row' : 'main .item')]);
  if (items.length === 0) return;
  const active = document.activeElement;
  const at = items.findIndex(item => item === active || item.contains(active));
  const next = items[Math.min(items.length - 1, Math.max(0, at + step))];
  const target = /** @type {HTMLElement} */ (next.matches('article.row') ? next : next.querySelector('a.go') ?? next);
  target.focus();
  next.scrollIntoView({ block: 'nearest' });
}

document.addEventListener('keydown', event => {
  const target = /** @type {HTMLElement} */ (event.target);
  if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, select, textarea')) return;
  if (event.key === 'j') move(1);
  else if (event.key === 'k') move(-1);
  else if (event.key === '/') {
    document.getElementById('find')?.focus();
    event.preventDefault();
  } else if (event.key === 'Enter' && target.matches('article.row')) {
    location.hash = 'clause-' + target.dataset.row;
  }
});

/** Shows which clause and which row belong together. @param {string | undefined} row */
function link(row) {
  for (const element of document.querySelectorAll('.linked')) element.classList.remove('linked');
  if (!row) return;
  for (const element of document.querySelectorAll(`mark[data-rows~="${CSS.escape(row)}"], article.row[data-row="${CSS.escape(row)}"]`)) element.classList.add('linked');
}

/** @param {Event} event */
function follow(event) {
  const element = /** @type {HTMLElement} */ (event.target).closest?.('mark[data-rows], article.row, a.reference');
  if (element instanceof HTMLElement) link(element.dataset.row ?? element.dataset.rows?.split(' ')[0] ?? element.getAttribute('href')?.replace('#row-', ''));
}

function followHash() {
  const match = /^#(?:row|clause)-(\d+)$/.exec(location.hash);
  if (match) link(match[1]);
}

document.addEventListener('mouseover', follow);
document.addEventListener('focusin', follow);
window.addEventListener('hashchange', followHash);
followHash();

/** Sets every row beside its clause, as near as the rows before it allow. Without this rows stand beside their paragraph. */
function layOut() {
  const reading = /** @type {HTMLElement | null} */ (document.querySelector('.reading'));
  if (!reading) return;
  reading.classList.remove('beside');
  reading.style.minHeight = '';
  for (const row of /** @type {NodeListOf<HTMLElement>} */ (reading.querySelectorAll('article.row'))) row.style.top = '';
  if (reading.clientWidth < 660) return;
  reading.classList.add('beside');
  const top = reading.getBoundingClientRect().top;
  let free = 0;
  for (const row of /** @type {NodeListOf<HTMLElement>} */ (reading.querySelectorAll('article.row'))) {
    const clause = document.getElementById('clause-' + row.dataset.row);
    const wanted = clause ? clause.getBoundingClientRect().top - top - 4 : 0;
    const at = Math.max(wanted, free);
    row.style.top = at + 'px';
    free = at + row.offsetHeight + 8;
  }
  reading.style.minHeight = free + 'px';
}

/**
 * Laying out moves the text, so the clause that the address names is brought back into sight. Only then may scrolling glide: a glide begun
 * before ends where the clause no longer is.
 */
function openAtAddress() {
  layOut();
  if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: 'center' });
}

openAtAddress();
addEventListener('resize', layOut);
addEventListener('load', () => {
  openAtAddress();
  document.documentElement.classList.add('glides');
});
document.addEventListener('toggle', event => {
  if (event.target instanceof Element && event.target.closest('article.row')) layOut();
}, true);
