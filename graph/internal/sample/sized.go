package sample

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/hearsay/hearsay/attribution/report"
)

// Sized makes a report of a given number of sources, each in at least one
// chain, and claims of one to four hops. The same numbers give the same report.
func Sized(id string, sources, claims int) report.Report {
	r := rand.New(rand.NewPCG(uint64(sources), uint64(claims)))
	names := []string{"Ministerium für Verkehr und digitale Infrastruktur", "dpa", "Reuters", "Landeskriminalamt Niedersachsen", "Anna Berg",
		"Tagesblatt", "AFP", "Verband der Wohnungswirtschaft", "Institut für Wetterkunde", "Oberlandesgericht", "Prof. Dr. Ulrich von Hohenlinden-Steinfurt",
		"Rat der Gemeinden", "Zentralanstalt", "Donaudampfschifffahrtsgesellschaftskapitänsverband"}
	kinds := []string{"agency", "outlet", "person", "organisation", "government", "document", "group", "unknown"}
	cues := []string{"laut", "teilte … mit", "unter Berufung auf", "zitierte", "sagte", "nach Angaben von", "berichtete", "zufolge", ""}
	words := strings.Fields("die neue Brücke über den Fluss werde im kommenden Frühjahr nicht vor dem Ende der Bauarbeiten an der südlichen Zufahrt freigegeben und koste erheblich mehr als ursprünglich geplant")
	w := New(id, "Ein Bericht mit vielen Quellen ("+id+")", "laut teilte … mit unter Berufung auf zitierte sagte nach Angaben von berichtete zufolge")
	w.R.Text = "laut teilte das mit unter Berufung auf zitierte sagte nach Angaben von berichtete zufolge"
	for i := range sources {
		name := names[r.IntN(len(names))]
		if i >= len(names) {
			name = fmt.Sprintf("%s %d", name, i)
		}
		if r.IntN(7) == 0 {
			name = "?" + name
		}
		w.Source(fmt.Sprintf("s%d", i), name, kinds[r.IntN(len(kinds))])
	}
	relays := 1 + sources/6 // the last ones pass on what the others say
	for i := range claims {
		steps := []Step{{Source: fmt.Sprintf("s%d", i%sources)}} // so that no source is left out
		n := sources - relays
		for r.IntN(5) < 2 && n < sources {
			n += r.IntN(sources - n)
			if n != i%sources {
				steps = append(steps, Step{Source: fmt.Sprintf("s%d", n)})
			}
			n++
		}
		for k := range steps {
			steps[k].Cue = cues[r.IntN(len(cues))]
			steps[k].Rule = "de.test." + strings.Trim(steps[k].Cue, "… ")
		}
		length := 6 + r.IntN(20)
		from := r.IntN(len(words))
		var text []string
		for k := range length {
			text = append(text, words[(from+k)%len(words)])
		}
		w.Claim(strings.Join(text, " "), steps...)
	}
	return w.R
}
