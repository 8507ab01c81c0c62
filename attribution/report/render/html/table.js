// The table: sorting, and links to its claims.

const sortKeys = {
  position: (a, row, i) => i,
  hops: (a, row, i) => -a.data.c[i].h,
  type: (a, row, i) => L.types[a.data.c[i].t] || a.data.c[i].t,
  source: (a, row) => row.dataset.origin,
  confidence: (a, row, i) => -a.data.c[i].p,
};

// The first click on hops and confidence puts the highest first.
const fallsFirst = new Set(['hops', 'confidence']);

function sortBy(a, button) {
  const by = button.dataset.sort, head = button.closest('th');
  const first = fallsFirst.has(by) ? 'descending' : 'ascending';
  const again = head.getAttribute('aria-sort') === first;
  const order = again ? (first === 'ascending' ? 'descending' : 'ascending') : first;
  for (const th of a.root.querySelectorAll('th[aria-sort]')) th.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', order);
  const key = sortKeys[by];
  const keyed = a.rows.map(([row, i]) => [key(a, row, i), i, row]);
  const compare = (x, y) => (typeof x === 'string' ? x.localeCompare(y, document.documentElement.lang) : x - y);
  keyed.sort((x, y) => (again ? -1 : 1) * compare(x[0], y[0]) || x[1] - y[1]);
  a.body.append(...keyed.map((k) => k[2]));
  a.status.textContent = L.sortedBy + ': ' + button.textContent + ', ' + (order === 'ascending' ? L.up : L.down);
}

async function copyLink(a, id, button) {
  const link = location.href.split('#')[0] + '#' + a.prefix + id;
  let done = false;
  try {
    await navigator.clipboard.writeText(link);
    done = true;
  } catch {
    const area = el('textarea', {'aria-hidden': 'true'});
    area.value = link;
    button.after(area);
    area.select();
    done = document.execCommand('copy');
    area.remove();
    button.focus();
  }
  if (done && a.status) a.status.textContent = L.copied + ': #' + a.prefix + id;
}
