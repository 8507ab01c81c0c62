package resolve

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/hearsay/hearsay/attribution/doc"
)

// What an article leaves behind is memory without contents.
func TestReleaseEmpties(t *testing.T) {
	a := &doc.Analysis{Doc: &doc.Document{Text: "Rat"}, Tokens: []doc.Token{{Text: "Rat", Lower: "rat", Kind: doc.Word}}, Sentences: make([]doc.Sentence, 1)}
	w := testWords(t)
	rs := start(a, &Gazetteer{}, w)
	if !rs.base("rat") || rs.base("er") || len(rs.hitAt) != 1 || rs.hitAt[0] != -1 {
		t.Fatalf("bases %v, hits %v", rs.bases, rs.hitAt)
	}
	id := rs.fresh(doc.KindPerson)
	e := &rs.ents[id]
	e.addName([]string{"rat"})
	e.addOffice(office{lemma: "rat"})
	e.show("Rat", rankFull)
	e.alias("Räte")
	e.mark(doc.Range{From: 0, To: 1})
	rs.byName.add(&a.Lists, "rat", id)
	rs.release()

	if len(rs.byName)+len(rs.bases)+len(rs.ents) != 0 || rs.a != nil || rs.w != nil {
		t.Errorf("released with names %v, bases %v, %d entities, article %v", rs.byName, rs.bases, len(rs.ents), rs.a)
	}
	old := rs.ents[:1][0]
	if names := old.names[:1]; names[0] != nil || old.aliases[:1][0] != "" || !reflect.DeepEqual(old.offices[:1][0], office{}) {
		t.Errorf("the lists of the entity keep %v, %v, %v", names, old.aliases[:1], old.offices[:1])
	}
	rs.begin(a, &Gazetteer{}, w)
	if e := rs.ents[:cap(rs.ents)][rs.fresh(doc.KindGroup)]; e.shown != "" || len(e.names)+len(e.offices)+len(e.aliases)+len(e.marks) != 0 || e.kind != doc.KindGroup || e.entry != -1 {
		t.Errorf("a new entity in old memory: %+v", e)
	}
}

func TestAliasOnce(t *testing.T) {
	var e entity
	for i := range 3 * fewAliases {
		e.alias(fmt.Sprint(i % (2 * fewAliases)))
	}
	if e.alias(""); len(e.aliases) != 2*fewAliases {
		t.Errorf("%d aliases, want each of %d once: %q", len(e.aliases), 2*fewAliases, e.aliases)
	}
}
