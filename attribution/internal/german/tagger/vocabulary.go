package tagger

import (
	"github.com/hearsay/hearsay/attribution/internal/forms"
	"github.com/hearsay/hearsay/attribution/internal/german/lexicon"
	"github.com/hearsay/hearsay/attribution/internal/reuse"
)

// Vocabulary looks up the words of articles and keeps what is known of their
// forms. What it gives is the same whatever it was asked before. It is for one
// goroutine.
type Vocabulary struct {
	lex   *lexicon.Lexicon
	tag   *Tagger
	forms *forms.Table
	at    forms.Memo[places]
	known reuse.Slab[Known]
	text  reuse.Text
	epoch uint32
}

// places are what is known of a form, elsewhere and where any word may have a
// capital; nil as long as nobody has asked.
type places [2]*Known

// NewVocabulary makes a Vocabulary of a lexicon and weights.
func NewVocabulary(l *lexicon.Lexicon, t *Tagger) *Vocabulary { return &Vocabulary{lex: l, tag: t} }

// Begin is for the next article, with the forms that it has.
func (v *Vocabulary) Begin(f *forms.Table) {
	if v.epoch != f.Epoch() {
		v.epoch = f.Epoch()
		v.at.Forget()
		v.known.Reset()
	}
	v.forms = f
	v.at.Begin(f)
}

// Look fills in what is known of the words of a sentence.
func (v *Vocabulary) Look(words []Word) {
	start := true
	for i := range words {
		w := &words[i]
		k := 0
		if start {
			k = 1
		}
		at := &v.at.At(v.forms, w.Form)[k]
		if *at == nil {
			*at = v.form(w, start)
		}
		w.Known = *at
		start = startsBehind(w.Text, start)
	}
}

// form looks a form up, as it is written in the table of forms where it stands
// there, so that of the article nothing is kept.
func (v *Vocabulary) form(w *Word, start bool) *Known {
	var k *Known
	text := w.Text
	if w.Form > 0 {
		k, text = &v.known.Take(1)[0], v.forms.Text(w.Form)
	} else {
		k = new(Known)
	}
	k.look(v.lex, text, w.Lower, start)
	k.Found.In(&v.text)
	v.tag.own(&k.alone, &k.atoms)
	return k
}
