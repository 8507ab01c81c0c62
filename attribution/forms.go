package attribution

import "github.com/hearsay/hearsay/attribution/internal/german/lexicon"

// Form is a form of a verb; Particle, if any, stands apart from it.
type Form = lexicon.Form

// VerbForms gives the forms of German verbs as rules find them, by dictionary
// form. It reads the whole dictionary: a job for a person who waits.
func VerbForms(lemmas ...string) (map[string][]Form, error) {
	l, err := lexicon.Default()
	if err != nil {
		return nil, err
	}
	return l.Forms(lemmas...), nil
}

// IsVerb reports whether the dictionary has a verb by its dictionary form.
// Rules may name others: their forms are made as those of a regular verb.
func IsVerb(lemma string) bool {
	l, err := lexicon.Default()
	return err == nil && l.IsVerb(lemma)
}
