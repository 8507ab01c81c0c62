// Package chain makes claims of attributions: propositions, each with the chain
// of sources through which it reached the article, origin first.
//
// [Build] reads an analysed article, its attributions after resolve, and the
// sources. What makes a chain longer than one source:
//
//   - containment: an attribution whose words lie in another's content
//     ("laut X sagte Y, …"), or whose frame holds the other's cue;
//   - links: "unter Berufung auf Y", "sagte der Zeitung X", "zitiert von X";
//   - carrying: a sentence that continues an attribution without a cue of its
//     own takes over its chain, and a fresh cue of the same source takes over
//     the relays where a continuation word, a pronoun or the Konjunktiv says that
//     the same occasion goes on. What is carried is marked as inferred.
//
// A claim's content is the proposition alone: without cue, without the
// complementiser, without outer quotation marks; where a cue stands in the
// middle of a clause, the whole clause. An outer claim is listed beside a nested
// one only where it says more than "X reports that Y says". Quoted words of the
// same source inside a claim are no claim of their own, nor is a source's
// silence, which is a finding.
//
// A chain ends after sixteen sources, and an attribution is compared with its
// nearest neighbours only: time and memory grow with the text, whatever stands in it.
package chain
