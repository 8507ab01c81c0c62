// Ties the page together. Without this script all is there but filters, sorting and the panel.

const articles = [...document.querySelectorAll('section.report')].map(start);

function start(root) {
  const one = (selector) => root.querySelector(selector), all = (selector) => [...root.querySelectorAll(selector)];
  const a = {
    root, prefix: root.dataset.prefix, data: JSON.parse(one('script.data').textContent),
    panel: one('.panel'), text: one('.text'), lines: all('.text p'), body: one('tbody'), bar: one('.bar'),
    bySource: one('.by-source'), byType: one('.by-type'), only: one('.only'), clear: one('.clear'), status: one('.status'),
    rows: all('tbody tr').map((row) => [row, Number(row.dataset.c)]),
    marks: all('.text [data-a]').map((e) => ({e, atts: e.dataset.a.split(' ').map(Number), line: e.closest('p')})),
    refs: all('.text .ref').map((e) => [e, Number(e.dataset.c ?? -1)]),
    drawn: all('.diagram [data-claim], .diagram [data-source]'),
    filter: {source: -1, type: '', claim: -1}, chosen: -1, lineOf: [],
  };
  for (const [ref, i] of a.refs) if (i >= 0) a.lineOf[i] = ref.closest('p').id;
  if (a.bar) startTable(a);
  if (a.text) startText(a);
  startDiagram(a);
  apply(a);
  return a;
}

function startTable(a) {
  a.bySource.addEventListener('change', () => { a.filter.source = a.bySource.value === '' ? -1 : Number(a.bySource.value); apply(a); });
  a.byType.addEventListener('change', () => { a.filter.type = a.byType.value; apply(a); });
  a.only.addEventListener('change', () => apply(a));
  a.clear.addEventListener('click', () => { clearAll(a); a.bySource.focus(); });
  for (const button of a.root.querySelectorAll('[data-sort]')) button.addEventListener('click', () => sortBy(a, button));
  a.body.addEventListener('click', (event) => {
    const row = event.target.closest('tr'), copy = event.target.closest('.copy');
    if (copy) return copyLink(a, a.data.c[row.dataset.c].i, copy);
    if (!event.target.closest('a') || event.target.closest('.number')) choose(a, Number(row.dataset.c));
  });
}

// claimAt is the claim whose words lie innermost where somebody points.
function pointed(a, target) {
  const ref = target.closest('.ref');
  if (ref) return ref.dataset.c ? {claim: Number(ref.dataset.c)} : {attribution: Number(ref.dataset.n)};
  const mark = target.closest('[data-a]');
  if (!mark) return null;
  const atts = mark.dataset.a.split(' ').map(Number);
  for (const t of atts) {
    const claims = a.data.a[t].c || [];
    if (claims.length) return {claim: claims.includes(a.chosen) ? a.chosen : claims[0]};
  }
  return {attribution: atts[0]};
}

function startText(a) {
  const show = (target) => {
    const p = pointed(a, target);
    if (p) p.claim >= 0 ? showClaim(a, p.claim) : showAttribution(a, p.attribution);
    return p;
  };
  // Not where the panel would cover the text.
  const beside = matchMedia('(hover: hover) and (min-width: 60.01rem)');
  a.text.addEventListener('mouseover', (event) => { if (beside.matches) show(event.target) || rest(a); });
  a.text.addEventListener('mouseleave', () => { if (beside.matches) rest(a); });
  a.text.addEventListener('focusin', (event) => show(event.target));
  a.text.addEventListener('click', (event) => {
    const p = pointed(a, event.target);
    if (!p) return;
    if (event.target.closest('a.ref')) {
      event.preventDefault();
      history.replaceState(null, '', event.target.closest('a').hash);
    }
    choose(a, p.claim >= 0 ? p.claim : -1);
    show(event.target);
  });
}

function startDiagram(a) {
  const sources = new Map(a.data.s.map((s, i) => [s.i, i])), claims = new Map(a.data.c.map((c, i) => [c.i, i]));
  for (const e of a.drawn) {
    const act = () => (e.dataset.claim ? filterBy(a, 'claim', claims.get(e.dataset.claim)) : filterBy(a, 'source', sources.get(e.dataset.source)));
    e.addEventListener('click', act);
    if (e.classList.contains('hs-thread')) continue; // the claim at its end can be reached by keyboard
    e.setAttribute('role', 'button');
    e.setAttribute('tabindex', '0');
    e.setAttribute('aria-label', e.querySelector('title').textContent);
    e.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      act();
    });
  }
}

// A claim's address chooses it, and shows it where a filter had hidden it.
function fromAddress() {
  const id = decodeURIComponent(location.hash.slice(1));
  for (const a of articles) {
    const i = a.data.c.findIndex((c) => a.prefix + c.i === id);
    if (i < 0) continue;
    if (!matches(a, i)) clearAll(a);
    choose(a, i);
    document.getElementById(id)?.scrollIntoView({block: 'center'});
  }
}

addEventListener('hashchange', fromAddress);
addEventListener('keydown', (event) => { if (event.key === 'Escape') articles.forEach(clearAll); });
fromAddress();
