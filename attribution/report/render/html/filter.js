// Filters by source, type and claim; they hold for table, text and diagram alike.

function matches(a, i) {
  const c = a.data.c[i], f = a.filter;
  return (f.claim < 0 || f.claim === i) && (f.source < 0 || (c.s || []).includes(f.source)) && (!f.type || c.t === f.type);
}

function apply(a) {
  const f = a.filter;
  const active = f.claim >= 0 || f.source >= 0 || !!f.type;
  const shown = a.data.c.map((_, i) => matches(a, i));
  const attributions = new Set(), sources = new Set(), ids = new Set();
  shown.forEach((on, i) => {
    if (!on) return;
    const c = a.data.c[i];
    ids.add(c.i);
    for (const s of c.s || []) sources.add(a.data.s[s].i);
    for (const t of c.a || []) attributions.add(t);
  });
  for (const [row, i] of a.rows) row.hidden = !shown[i];
  const lines = new Set();
  for (const mark of a.marks) {
    const on = !active || mark.atts.some((t) => attributions.has(t));
    mark.e.classList.toggle('off', !on);
    if (on) lines.add(mark.line);
  }
  for (const [ref, i] of a.refs) ref.classList.toggle('off', active && !shown[i]);
  for (const line of a.lines) line.classList.toggle('off', active && !lines.has(line));
  if (a.text) a.text.classList.toggle('only', active && a.only && a.only.checked);
  for (const e of a.drawn) {
    const on = !active || (e.dataset.claim ? ids.has(e.dataset.claim) : sources.has(e.dataset.source));
    e.classList.toggle('hs-off', !on);
    if (e.dataset.source) press(e, f.source >= 0 && a.data.s[f.source].i === e.dataset.source);
  }
  if (!a.bar) return;
  a.bySource.value = f.source < 0 ? '' : String(f.source);
  a.byType.value = f.type;
  a.clear.hidden = !active && a.chosen < 0;
  a.only.parentElement.hidden = !active;
  a.status.textContent = L.shown.replace('{n}', ids.size).replace('{all}', a.data.c.length);
}

function press(e, on) {
  e.classList.toggle('chosen', on);
  e.setAttribute('aria-pressed', String(on));
}

// choose marks a claim everywhere and opens its details; -1 chooses none.
function choose(a, index) {
  a.chosen = index;
  const claim = a.data.c[index];
  const own = new Set(claim ? claim.a || [] : []);
  for (const [row, i] of a.rows) row.classList.toggle('chosen', i === index);
  for (const mark of a.marks) mark.e.classList.toggle('chosen', mark.atts.some((t) => own.has(t)));
  for (const e of a.drawn) if (e.dataset.claim) press(e, !!claim && e.dataset.claim === claim.i);
  if (a.clear) a.clear.hidden = index < 0 && a.filter.claim < 0 && a.filter.source < 0 && !a.filter.type;
  rest(a);
}

function clearAll(a) {
  a.filter = {source: -1, type: '', claim: -1};
  choose(a, -1);
  apply(a);
}

// filterBy turns a filter on, or off where it is on already.
function filterBy(a, what, value) {
  const none = what === 'type' ? '' : -1;
  a.filter[what] = a.filter[what] === value ? none : value;
  if (what === 'claim') choose(a, a.filter.claim);
  apply(a);
}
