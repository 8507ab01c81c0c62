// Package gold scores reports against hand-annotated articles.
//
// [Read] reads three kinds of gold file and tells them apart by their keys:
//
//   - the German news quotation attribution corpus (GNQA, Petersen-Frey and
//     Biemann 2024): a JSON Lines file, or a folder of JSON files as published;
//   - own articles with marked spans, one a line (testdata/gold/README.md);
//   - citation chains, one article or passage a line (the same page).
//
// A [Scorer] takes an [Article] with the report about it, one after the other,
// and gives a [Result]. Nothing but the figures and the list of mistakes stays
// in memory.
//
// # Measures
//
// Quotations are measured as GNQA's authors do: system and gold attributions
// are paired one to one by the token F1 of their content; each pair, each gold
// attribution without a partner and each system one without gives a token
// precision and recall per part; an empty part of the system gives no
// precision, an empty part of the gold no recall; the figures are macro
// averages. "quote" is the content, "roles" the other four parts pooled,
// "joint" all five. "type" counts a pair only where the contents overlap.
//
// Chains: a gold chain is paired with the claim whose characters overlap most
// with it (F1 of at least 0.5), else with one that covers four fifths of it.
// "exact" is the share of chains with every entry right and in order, "hops"
// precision and recall of the pairs of neighbouring entries.
//
// Beside these figures, which others publish too, stand stricter ones: exact
// and overlapping spans per part, hits per type and per rule, and whether the
// confidences are calibrated. In these, an attribution is right when the
// content of its gold partner agrees by a token F1 of at least one half.
package gold
