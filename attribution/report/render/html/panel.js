// The panel beside the text: chain, rule and confidence of one claim or attribution.
const L = JSON.parse(document.getElementById('labels').textContent);

// el makes an element; children are elements or text, which stays text.
function el(tag, attributes, ...children) {
  const e = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) e.setAttribute(name, value);
  e.append(...children.filter((c) => c !== '' && c != null));
  return e;
}

const hops = (n) => n + ' ' + (n === 1 ? L.hop : L.hops);
const number = (x) => x.toFixed(2).replace('.', L.point);

function sourceLine(source, role) {
  const about = [role, source.k, source.u].filter(Boolean).join(', ');
  return el('li', {}, el('span', {class: source.u ? 'src none' : 'src'}, source.n), ' ', el('span', {class: 'muted'}, about));
}

function chainList(a, claim) {
  const list = el('ol');
  const chain = claim.s || [];
  chain.forEach((s, i) => list.append(sourceLine(a.data.s[s], i === 0 ? L.origin : L.relay)));
  if (!chain.length) list.append(el('li', {class: 'muted'}, L.noSource));
  list.append(el('li', {}, L.article + (claim.f ? ' (' + L.inferred + ')' : '')));
  return list;
}

function facts(a, att) {
  const rows = [
    [L.source, att.s >= 0 ? a.data.s[att.s].n : ''], [L.cue, att.q], [L.type, L.types[att.t] || att.t],
    [L.rule, att.r && el('code', {}, att.r)], [L.confidence, number(att.p)], [L.more, att.o],
  ];
  const list = el('dl');
  for (const [name, value] of rows) if (value) list.append(el('dt', {}, name), el('dd', {}, value));
  return list;
}

function heading(a, text) {
  const close = el('button', {type: 'button', class: 'close', 'aria-label': L.close}, '×');
  close.addEventListener('click', () => choose(a, -1));
  return el('h3', {}, text, close);
}

function showClaim(a, index) {
  const claim = a.data.c[index];
  const parts = [heading(a, claim.i + ' · ' + hops(claim.h) + ' · ' + (L.types[claim.t] || claim.t)), chainList(a, claim)];
  for (const i of claim.a || []) parts.push(facts(a, a.data.a[i]));
  parts.push(el('dl', {}, el('dt', {}, L.claimConfidence), el('dd', {}, number(claim.p))));
  const copy = el('button', {type: 'button'}, L.copy);
  copy.addEventListener('click', () => copyLink(a, claim.i, copy));
  const links = el('p', {class: 'links'}, el('a', {href: '#' + a.prefix + claim.i}, L.toTable));
  if (a.lineOf[index]) links.append(el('a', {href: '#' + a.lineOf[index]}, L.toText));
  links.append(copy);
  fill(a, parts.concat(links));
}

function showAttribution(a, index) {
  const att = a.data.a[index];
  fill(a, [heading(a, L.attribution + ' a' + (index + 1)), facts(a, att)]);
}

function fill(a, parts) {
  if (!a.panel) return;
  a.panel.replaceChildren(...parts);
  a.panel.classList.add('open');
}

// rest shows what is chosen, or how to choose.
function rest(a) {
  if (a.chosen >= 0) return showClaim(a, a.chosen);
  if (!a.panel) return;
  a.panel.replaceChildren(el('p', {class: 'muted'}, L.hint));
  a.panel.classList.remove('open');
}
