// Package lexicon answers what a German word form can be: part of speech,
// dictionary form, case, number, gender, mood, person, tense.
//
// [Default] is the embedded dictionary (made by the program in generate from
// LanguageTool's german-pos-dict). [Lexicon.Lookup] gives a [Found], whose
// readings are shared tables: nothing is copied, nothing is allocated, and a
// caller must not change them. A form that the dictionary lacks is tried in
// lower case, as a hyphenated word ("Kreml-Sprecher") and as a compound
// ("Innenministerium"); Found.How says which of these it was, because each is
// weaker evidence than the one before.
//
// A reading holds a rule for its dictionary form instead of the form itself,
// so that thousands of words share one table entry; [Analysis.Lemma] applies it.
//
// A Lexicon is immutable and safe for concurrent use. [Lexicon.With] makes a
// new one that also knows the regular forms of verbs which the dictionary
// lacks.
package lexicon

//go:generate go run ./generate -data ../../../../../shared/data/de-lexicon -out ../../../../configs/lexicon/de -optional
