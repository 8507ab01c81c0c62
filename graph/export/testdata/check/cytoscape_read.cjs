// Gives a file's elements to cytoscape.js and prints what it made of them.
const [modules, file] = process.argv.slice(2);
const cytoscape = require(require("path").join(modules, "cytoscape"));
const { elements } = JSON.parse(require("fs").readFileSync(file));
const cy = cytoscape({ headless: true, elements });
console.log(JSON.stringify({
  nodes: cy.nodes().map((n) => ({ id: n.id(), label: n.data("label"), classes: n.classes() })),
  edges: cy.edges().map((e) => ({ from: e.source().id(), to: e.target().id(), kind: e.data("kind") })),
}));
