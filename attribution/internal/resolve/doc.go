// Package resolve answers "who is that": it turns the local words that
// attributions name as their source into sources, one node for each.
//
// [Resolve] reads an analysed article, the attributions found in it and the
// gazetteer, and returns the sources in the order of their first mention. On the
// attributions it sets SourceID, AddresseeID, Beside and the ID of each link;
// it drops Told links whose other end is no medium, because only the gazetteer
// and the media nouns can tell "im ZDF" from "im Winter".
//
// What counts as one source: a gazetteer entry under any of its names; a person
// under full name, surname, title with name, or an office that the article ties to
// the name; an acronym and the long form beside it in parentheses; a document and
// its issuer ("die Mitteilung des Kremls" is the Kreml); a pronoun or a bare
// "die Behörde" and what it stands for. A merge needs evidence in the article: a
// bare surname shared by two people, an office held by two, a second "ein
// Sprecher" stay sources of their own, because a wrong merge invents a citation
// and a missed one only splits a node.
//
// Time and memory grow with the article, however many people it names: a mention
// is compared with the last fifty of those that share a word of its name or
// office with it, and with those of its whole name.
//
// All words come from lists (see [Words]); the package knows shapes only.
package resolve
