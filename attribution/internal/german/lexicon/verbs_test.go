package lexicon

import (
	"slices"
	"strings"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

func texts(forms []Form) string {
	var out []string
	for _, f := range forms {
		out = append(out, f.String())
	}
	return strings.Join(out, ", ")
}

func TestForms(t *testing.T) {
	l := open(t)
	for lemma, want := range map[string]string{
		"unterstreichen": "unterstreich, unterstreiche, unterstreichen, unterstreichend, unterstreichest, unterstreichet, unterstreichst, unterstreicht, unterstrich, unterstriche, unterstrichen, unterstrichest, unterstrichet, unterstrichst, unterstricht",
		// not in the dictionary: a prefix or particle before a known verb
		"gegenfragen": "frag … gegen, frage … gegen, fragen … gegen, fragest … gegen, fraget … gegen, fragst … gegen, fragt … gegen, fragte … gegen, fragten … gegen, fragtest … gegen, fragtet … gegen, " +
			"gegenfrag, gegenfrage, gegenfragen, gegenfragend, gegenfragest, gegenfraget, gegenfragst, gegenfragt, gegenfragte, gegenfragten, gegenfragtest, gegenfragtet, gegengefragt, gegenzufragen",
		// not in the dictionary: weak
		"boosten":  "booste, boosten, boostend, boostest, boostet, boostete, boosteten, boostetest, boostetet, geboostet",
		"knaspeln": "geknaspelt, knaspeln, knaspelnd, knaspelst, knaspelt, knaspelte, knaspelten, knaspeltest, knaspeltet, knasple",
		"narrativieren": "narrativiere, narrativieren, narrativierend, narrativierst, narrativiert, narrativierte, narrativierten, narrativiertest, " +
			"narrativiertet",
		"Sprecher": "", "x": "", "": "", "en": "",
	} {
		if got := texts(l.Forms(lemma)[lemma]); got != want {
			t.Errorf("%s:\n got %s\nwant %s", lemma, got, want)
		}
	}
	apart := l.Forms("bekanntgeben")["bekanntgeben"]
	for _, want := range []string{"gab … bekannt", "bekanntgab", "bekanntzugeben", "bekanntgegeben"} {
		if !slices.ContainsFunc(apart, func(f Form) bool { return f.String() == want }) {
			t.Errorf("bekanntgeben: no %q in %s", want, texts(apart))
		}
	}
}

func TestWith(t *testing.T) {
	l := open(t)
	more := l.With("boosten", "gegenfragen", "sagen")
	for _, c := range []struct {
		form, lemma string
		how         How
		verb        doc.Verbal
	}{
		{"boostete", "boosten", Generated, doc.Ind | doc.Konj2 | doc.Past | doc.P1 | doc.P3 | doc.VSg},
		{"geboostet", "boosten", Generated, doc.Part2},
		{"gegenzufragen", "gegenfragen", Generated, doc.InfZu},
		{"gegengefragt", "gegenfragen", Generated, doc.Part2},
		{"gesagt", "sagen", Exact, doc.Part2},
	} {
		f := more.Lookup(c.form, c.form, false)
		found := false
		for r, lemma := range f.All() {
			found = found || lemma == c.lemma && r.Verb&c.verb != 0 && r.Verb&^c.verb == 0
		}
		if !found || f.How != c.how {
			t.Errorf("%s: %s %s", c.form, f.How, describe(f))
		}
	}
	if !more.Separable("gegen", "fragen") {
		t.Error("gegen and fragen make no verb")
	}
	if !more.IsVerb("boosten") || l.IsVerb("boosten") {
		t.Error("With must add to the new lexicon and leave the old one alone")
	}
}

func TestVerbs(t *testing.T) {
	l := open(t)
	for lemma, want := range map[string]bool{"mitteilen": true, "sein": true, "sagte": false, "Sagen": false, "": false, "xen": false} {
		if l.IsVerb(lemma) != want {
			t.Errorf("IsVerb(%q) = %t", lemma, !want)
		}
	}
	for lemma, want := range map[string]string{"mitteilen": "mit", "bekanntgeben": "bekannt", "zurückweisen": "zurück", "sagen": "", "behaupten": "", "": ""} {
		if got := l.ParticleOf(lemma); got != want {
			t.Errorf("ParticleOf(%q) = %q, want %q", lemma, got, want)
		}
	}
	for word, want := range map[string]bool{"mit": true, "fest": true, "kund": true, "und": false, "": false} {
		if l.IsParticle(word) != want {
			t.Errorf("IsParticle(%q) = %t", word, !want)
		}
	}
}
