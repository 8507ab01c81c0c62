package chain_test

import "testing"

// Who makes a claim beside whom, and who makes none.
func TestSilent(t *testing.T) {
	check(t, []row{
		{"a circle is no chain", "[[Ada]{source1=ada} [sagte]{cue1}, [der Damm halte]{content1}.]{free2,source2=jan}", []string{
			"ada: der Damm halte"}},
		{"an appeal to nobody", "[dpa]{source1=dpa:agency} [berichtet]{cue1} unter Berufung auf [Kreise]{appeal1}, [dass der Damm hält]{content1}.", []string{
			"dpa: der Damm hält"}},
		{"in the order of the words", "[Ada]{source1=ada} [sagte]{cue1}, [[laut]{cue2} [dpa]{source2=dpa:agency} [halte der Damm]{content2}, die Stadt freue sich]{content1}.", []string{
			"dpa > ada: halte der Damm", "ada: die Stadt freue sich"}},
		{"the same said twice", "[Der Damm halte]{content1,content2}, [sagte]{cue1} [Ada]{source1=ada,source2=ada}, und das [meinte]{cue2} sie.", []string{
			"ada: Der Damm halte"}},
		{"of the quoted I", "[„[Ich]{source2=ich} [sagte]{cue2} ihm, [dass der Damm hält]{content2}“]{direct1}, [erklärte]{cue1} [Ada]{source1=ada}.", []string{
			"ada: Ich sagte ihm, dass der Damm hält"}},
		{"of nobody, in somebody's words", "[Ada]{source1=ada} [sagte]{cue1}, [ihr sei [gesagt worden]{cue2}, [der Damm halte]{content2}]{content1}.", []string{
			"ada: ihr sei gesagt worden, der Damm halte"}},
		{"her own words to a medium, in her words", "[Ada]{source1=ada} [sagte]{cue1}, [sie [habe]{cue2,source2=ada} der [dpa]{told2=dpa:agency} [gesagt]{cue2}, [der Damm halte]{content2}]{content1}.", []string{
			"ada: sie habe der dpa gesagt, der Damm halte", "ada > dpa: der Damm halte"}},
		{"words that somebody else has within longer ones", "[Der Damm halte, [er sei neu]{content2}]{content1}, [sagte]{cue1} [Ada]{source1=ada}, Letzteres [meint]{cue2} auch [Jan]{source2=jan}.", []string{
			"ada: Der Damm halte, er sei neu", "jan: er sei neu"}},
		{"without a cue, within a quotation", "[„Der Damm hält. [Er sei neu.]{free2,source2=ada}“]{direct1}, [sagte]{cue1} [Ada]{source1=ada}.", []string{
			"ada: Der Damm hält. Er sei neu"}},
		{"without a cue, within longer words of a medium", "[dpa]{source1=dpa:agency} [meldet]{cue1}: [„[Ada]{source2=ada} [sagte]{cue2}, [der Damm halte]{content2}. [Er sei neu.]{free3,source3=ada}“]{direct1}", []string{
			"dpa: Ada sagte, der Damm halte. Er sei neu", "ada > dpa: der Damm halte"}},
		{"twice without a cue", "[Ada]{source1=ada} [sagte]{cue1}, [der Damm halte]{content1}. [Er sei neu.]{free2,source2=ada,free3,source3=ada}", []string{
			"ada: der Damm halte", "ada?: Er sei neu"}},
	})
}

// What somebody thinks or a document shows is passed on only where it is made known.
func TestOwnMind(t *testing.T) {
	check(t, []row{
		{"an assessment", "[Ada]{source1=ada} [sagte]{cue1}, [[Jan]{source2=jan} [geht]{thought2} davon [aus]{thought2}, [dass der Damm hält]{content2}]{content1}.", []string{
			"jan > ada: der Damm hält"}},
		{"an assessment in her words", "[Ada]{source1=ada} [sagte]{cue1}, [[Jan]{source2=jan} [gehe]{thought2} davon [aus]{thought2}, [dass der Damm hält]{content2}]{content1}.", []string{
			"ada: Jan gehe davon aus, dass der Damm hält"}},
		{"a fear", "[Ada]{source1=ada} [sagte]{cue1}, [[Jan]{source2=jan} [fürchtet]{thought2}, [dass der Damm bricht]{content2}]{content1}.", []string{
			"ada: Jan fürchtet, dass der Damm bricht"}},
		{"a fear, by itself", "[Jan]{source1=jan} [fürchtet]{thought1}, [dass der Damm bricht]{content1}.", []string{
			"jan: der Damm bricht"}},
		{"an agency shows", "[Ada]{source1=ada} [sagte]{cue1}, [[dpa]{source2=dpa:agency} [zeige]{cue2}, [dass der Damm hält]{content2}]{content1}.", []string{
			"dpa > ada: der Damm hält"}},
		{"a study says", "[Ada]{source1=ada} [sagte]{cue1}, [[die Studie]{source2=studie:?document} [sagt]{cue2}, [dass der Damm hält]{content2}]{content1}.", []string{
			"studie > ada: der Damm hält"}},
		{"after a study", "[Ada]{source1=ada} [sagte]{cue1}, [[laut]{cue2} [der Studie]{source2=studie:?document} [halte der Damm]{content2}]{content1}.", []string{
			"studie > ada: halte der Damm"}},
		{"after findings", "[Ada]{source1=ada} [sagte]{cue1}, [[nach]{cue2} [neuesten Erkenntnissen]{source2=erkenntnisse:?document} [halte der Damm]{content2}]{content1}.", []string{
			"ada: nach neuesten Erkenntnissen halte der Damm"}},
		{"nobody in particular, in her words", "[Ada]{source1=ada} [sagte]{cue1}, [[niemand]{source2=niemand} [behaupte]{cue2}, [dass der Damm hält]{content2}]{content1}.", []string{
			"ada: niemand behaupte, dass der Damm hält"}},
		{"a medium of that name", "[Wer]{source1=wer:outlet} [meldet]{cue1}, [dass der Damm hält]{content1}.", []string{
			"wer: der Damm hält"}},
	})
}

// Which of two attributions passes the other on.
func TestNest(t *testing.T) {
	check(t, []row{
		{"after somebody, who is no medium", "[Ada]{source1=ada} [sagte]{cue1} [laut]{cue2} [Polizei]{source2=polizei}, [der Damm halte]{content1,content2}.", []string{
			"ada > polizei: der Damm halte"}},
		{"two of the same words: the one named first passes on", "[Jan]{source1=jan} [sagt]{cue1}, [Ada]{source2=ada} [sage]{cue2}, [der Damm halte]{content1,content2}.", []string{
			"ada > jan: der Damm halte"}},
		{"the smallest of three passes on", "[dpa]{source1=dpa:agency} [meldet]{cue1}, [[Ada]{source2=ada} [sage]{cue2}, [[Jan]{source3=jan} [sage]{cue3}, [der Damm halte]{content3}, so sei es]{content2}, das sei alles]{content1}.", []string{
			"jan > ada > dpa: der Damm halte", "ada > dpa: so sei es", "dpa: das sei alles"}},
		{"quoted words are part of the same cue's sentence", "[Ada]{source1=ada,source2=ada} [sagte]{cue1,cue2}, [der Damm sei [„fest wie Stahl“]{direct2}, wie [Jan]{source3=jan} [meint]{cue3}]{content1}.", []string{
			"ada: der Damm sei „fest wie Stahl“, wie Jan meint"}},
		{"quoted words are part of what their own source says", "[Der Damm sei [„ganz neu“]{direct3}]{content1,content2}, [zitierte]{cue1,cue2,cue3} [dpa]{source2=dpa:agency,source3=dpa} [Ada]{source1=ada,appeal3=ada}.", []string{
			"ada > dpa: Der Damm sei „ganz neu“"}},
		{"what he rejects he does not pass on", "[Jan]{source1=jan} [wies]{cue1} [Berichte der [dpa]{source2=dpa:agency}]{object1} zurück, [wonach]{cue2} [der Damm bricht]{content2}.", []string{
			"jan: Berichte der dpa", "dpa: der Damm bricht"}},
	})
}

// What goes on with whom.
func TestCarryOn(t *testing.T) {
	const dpa = "[Laut]{cue1} [dpa]{source1=dpa:agency} [[sagte]{cue2} [Ada]{source2=ada}, [der Damm halte]{content2}]{content1}. "
	const first = "ada > dpa: der Damm halte"
	check(t, []row{
		{"demnach, in somebody's words", "[Jan]{source1=jan} [sagt]{cue1}, [der Damm halte]{content1}. [Ada]{source2=ada} [sagte]{cue2}, [[demnach]{cue3,source3=jan} [sei er neu]{content3}]{content2}.", []string{
			"jan: der Damm halte", "jan > ada: sei er neu"}},
		{"demnach, two sentences on", "[dpa]{source1=dpa:agency} [berichtet]{cue1} unter Berufung auf [Ada]{appeal1=ada}, [dass der Damm hält]{content1}. Es regnet. [Demnach]{cue2,source2=dpa} [ist er neu]{content2}.", []string{
			"ada > dpa: der Damm hält", "ada > dpa?: ist er neu"}},
		{"demnach, three sentences on", "[dpa]{source1=dpa:agency} [berichtet]{cue1} unter Berufung auf [Ada]{appeal1=ada}, [dass der Damm hält]{content1}. Es regnet. Es regnet. [Demnach]{cue2,source2=dpa} [ist er neu]{content2}.", []string{
			"ada > dpa: der Damm hält", "dpa: ist er neu"}},
		{"demnach, three sentences behind a long quotation", "[dpa]{source1=dpa:agency} [meldet]{cue1}: [„Der Damm hält. Er ist hoch.“]{direct1} Es regnet. Es regnet. [Demnach]{cue2,source2=dpa} [ist er neu]{content2}.", []string{
			"dpa: Der Damm hält. Er ist hoch", "dpa: ist er neu"}},
		{"demnach, two sentences behind a long quotation", "[dpa]{source1=dpa:agency} [meldet]{cue1}: [„Der Damm hält. Er ist hoch.“]{direct1} Es regnet. [Demnach]{cue2,source2=dpa} [ist er neu]{content2}.", []string{
			"dpa: Der Damm hält. Er ist hoch", "dpa?: ist er neu"}},
		{"demnach goes on with the last of two", "[dpa]{source1=dpa:agency} [meldet]{cue1} unter Berufung auf [Ada]{appeal1=ada}, [der Damm halte]{content1}. [dpa]{source2=dpa} [meldet]{cue2} unter Berufung auf [Jan]{appeal2=jan}, [er sei neu]{content2}. [Demnach]{cue3,source3=dpa} [ist er hoch]{content3}.", []string{
			"ada > dpa: der Damm halte", "jan > dpa: er sei neu", "jan > dpa?: ist er hoch"}},
		{"demnach, before anything", "[Demnach]{cue1,source1=dpa} [ist er neu]{content1}. [dpa]{source2=dpa:agency} [berichtet]{cue2} unter Berufung auf [Ada]{appeal2=ada}, [dass der Damm hält]{content2}.", []string{
			"dpa: ist er neu", "ada > dpa: der Damm hält"}},
		{"weiter hieß es", dpa + "Weiter [hieß]{cue3} es, [er sei neu]{content3}.", []string{
			first, "ada > dpa?: er sei neu"}},
		{"weiter hieß es, where the medium had the last word", "[Laut]{cue1} [dpa]{source1=dpa:agency} [[sagte]{cue2} [Ada]{source2=ada}, [der Damm halte]{content2}, der Fluss steigt]{content1}. Weiter [hieß]{cue3} es, [er sei neu]{content3}.", []string{
			first, "dpa: der Fluss steigt", "dpa?: er sei neu"}},
		{"weiter hieß es, three sentences on", dpa + "Es regnet. Es regnet. Weiter [hieß]{cue3} es, [er sei neu]{content3}.", []string{
			first}},
		{"it was said", dpa + "Es [hieß]{cue3}, [er ist neu]{content3}.", []string{
			first}},
		{"the innermost of three goes on", "[Laut]{cue1} [dpa]{source1=dpa:agency} [[sagte]{cue2} [Ada]{source2=ada}, [[Jan]{source3=jan} [habe gesagt]{cue3}, [der Damm halte]{content3}]{content2}]{content1}. [Er sei neu.]{free4,source4=jan}", []string{
			"jan > ada > dpa: der Damm halte", "jan > ada > dpa?: Er sei neu"}},
		{"what another fears does not go on", "[Ada]{source1=ada} [sagte]{cue1}, [[Jan]{source2=jan} [fürchtet]{thought2}, [dass der Damm bricht]{content2}]{content1}. Weiter [hieß]{cue3} es, [er sei neu]{content3}.", []string{
			"ada: Jan fürchtet, dass der Damm bricht", "ada?: er sei neu"}},
		{"in the same sentence", "[Laut]{cue1} [dpa]{source1=dpa:agency} [[sagte]{cue2} [Ada]{source2=ada}, [der Damm halte]{content2}]{content1}, und [sie]{source3=ada} [sagte]{cue3}, [er sei neu]{content3}.", []string{
			first, "ada > dpa?: er sei neu"}},
		{"two sentences on", dpa + "Es regnet. [Sie]{source3=ada} [sagte]{cue3}, [er sei neu]{content3}.", []string{
			first, "ada > dpa?: er sei neu"}},
		{"three sentences on, just out of reach", dpa + "Es regnet. Es regnet. [Sie]{source3=ada} [sagte]{cue3}, [er sei neu]{content3}.", []string{
			first, "ada: er sei neu"}},
		{"rather whom nobody passes on", "[Jan]{source1=jan} [sagte]{cue1} der [dpa]{told1=dpa:agency}, [der Damm halte, [laut]{cue2} [Kurz]{source2=kurz} [sei er neu]{content2}]{content1}. Weiter [sagte]{cue3} [der Ingenieur]{source3=ingenieur:?person}, [er sei hoch]{content3}.", []string{
			"jan > dpa: der Damm halte", "kurz > jan > dpa: sei er neu", "ingenieur > dpa?: er sei hoch"}},
		{"a document that nobody spoke of", "[dpa]{source1=dpa:agency} [meldet]{cue1}, [der Damm sei neu]{content1}. [Laut]{cue2} [dieser Studie]{source2=studie:?document} [hält der Damm]{content2}.", []string{
			"dpa: der Damm sei neu", "studie: hält der Damm"}},
		{"a document without a word that points back", "[dpa]{source1=dpa:agency} [meldet]{cue1}, [ihr liege [eine Studie]{named1=studie} vor]{content1}. [Laut]{cue2} [einer Studie]{source2=studie:?document} [hält der Damm]{content2}.", []string{
			"dpa: ihr liege eine Studie vor", "studie: hält der Damm"}},
		{"a document named before and behind what was said", "Es gibt [eine Studie]{named1=studie}. [dpa]{source1=dpa:agency} [meldet]{cue1}, [der Damm sei neu]{content1}. [Laut]{cue2} [dieser Studie]{source2=studie:?document} [hält der Damm]{content2}.", []string{
			"dpa: der Damm sei neu", "studie: hält der Damm"}},
		{"it relies on somebody: only what was said before, where something was", "[dpa]{source1=dpa:agency} [meldet]{cue1}, [der Damm halte]{content1}. [Die Agentur]{source2=dpa} [beruft]{cue2} sich auf [Ada]{appeal2=ada}. [dpa]{source3=dpa} [meldet]{cue3}, [der Fluss steige]{content3}.", []string{
			"ada > dpa: der Damm halte", "dpa: der Fluss steige"}},
		{"it relies on somebody, two sentences behind", "[dpa]{source1=dpa:agency} [meldet]{cue1}, [der Damm halte]{content1}. Es regnet. [Die Agentur]{source2=dpa} [beruft]{cue2} sich auf [Ada]{appeal2=ada}.", []string{
			"ada > dpa: der Damm halte"}},
		{"it relies on somebody, three sentences behind", "[dpa]{source1=dpa:agency} [meldet]{cue1}, [der Damm halte]{content1}. Es regnet. Es regnet. [Die Agentur]{source2=dpa} [beruft]{cue2} sich auf [Ada]{appeal2=ada}.", []string{
			"dpa: der Damm halte"}},
		{"it relies on somebody, who is cited already", "[dpa]{source1=dpa:agency} [meldet]{cue1}, [[Jan]{source2=jan} [sage]{cue2}, [der Damm halte]{content2}, so sei es]{content1}. [Die Agentur]{source3=dpa} [beruft]{cue3} sich auf [Ada]{appeal3=ada}.", []string{
			"jan > dpa: der Damm halte", "dpa: so sei es"}},
		{"a report that is quoted, two sentences before", "Im Bericht von [dpa]{relayed1=dpa:agency} wird [Ada]{source1=ada} [zitiert]{cue1}. Es regnet. [Ada]{source2=ada} [sagt]{cue2}, [der Damm halte]{content2}.", []string{
			"ada > dpa: der Damm halte"}},
		{"a report that is quoted, three sentences before", "Im Bericht von [dpa]{relayed1=dpa:agency} wird [Ada]{source1=ada} [zitiert]{cue1}. Es regnet. Es regnet. [Ada]{source2=ada} [sagt]{cue2}, [der Damm halte]{content2}.", []string{
			"ada: der Damm halte"}},
		{"a report that is quoted, and another that passes on", "Im Bericht von [AFP]{relayed1=afp:agency} wird [Ada]{source1=ada} [zitiert]{cue1}. [Laut]{cue2} [dpa]{source2=dpa:agency} [[sagte]{cue3} [Ada]{source3=ada}, [der Damm halte]{content3}]{content2}.", []string{
			"ada > dpa: der Damm halte"}},
	})
}

// What stands in a claim, at its edges.
func TestWords(t *testing.T) {
	check(t, []row{
		{"no word", "[Ada]{source1=ada} [sagte]{cue1} [–]{content1}.", nil},
		{"two words and one", "[Ada]{source1=ada} [sagte]{cue1}, [der Damm halte]{content1}. [Er halte. Ja.]{free2,source2=ada}", []string{
			"ada: der Damm halte", "ada?: Er halte"}},
		{"a mark left from a quotation", "[„Falsch]{direct2} [“ sei der Damm]{content1}, [sagte]{cue1} [Ada]{source1=ada}.", []string{
			"ada: sei der Damm"}},
		{"a mark that is not closed", "[„Der Damm hält]{direct1}, [sagte]{cue1} [Ada]{source1=ada}.", []string{
			"ada: „Der Damm hält"}},
		{"an indirect quotation with its marks", "[Laut]{cue1} [Ada]{source1=ada} [„hält der Damm“]{content1}.", []string{
			"ada: hält der Damm"}},
		{"a phrase cut out, and somebody else's", "[Der Damm halte]{content1}, sagte Jan, [laut]{cue1} [Ada]{source1=ada} [noch lange]{content1}.", []string{
			"ada: Der Damm halte … noch lange"}},
		{"a phrase cut out, with commas", "[Der Damm halte]{content1}, [laut]{cue1} [Ada]{source1=ada}, [noch lange]{content1}.", []string{
			"ada: Der Damm halte, laut Ada, noch lange"}},
		{"a phrase cut out, with more of its frame", "[Der Damm halte]{content1}, so [laut]{cue1} [Ada]{source1=ada} [gestern]{frame1}, [noch lange]{content1}.", []string{
			"ada: Der Damm halte … noch lange"}},
		{"an object without those told and relied on", "[Ada]{source1=ada} [bestritt]{cue1} [gegenüber der [dpa]{told1=dpa:agency} die Tat]{object1}.", []string{
			"ada > dpa: gegenüber der … die Tat"}},
		{"an object without whom it was said to", "[Ada]{source1=ada} [warf]{cue1} [[Jan]{addressee1=jan} die Tat]{object1} vor.", []string{
			"ada: die Tat"}},
		{"an object that is all link", "[Ada]{source1=ada} [sprach]{cue1} mit [[der dpa]{told1=dpa:agency}]{object1}.", []string{
			"ada > dpa: der dpa"}},
		{"das, in the same sentence", "[Der Damm hält und das]{content1} [berichtet]{cue1} [Ada]{source1=ada}.", []string{
			"ada: Der Damm hält und das"}},
		{"quoted words at the beginning of the text", "[„Falsch“]{direct1} [nannte]{cue1} [Ada]{source1=ada} die Zahlen.", []string{
			"ada: „Falsch“"}},
		{"quoted words with a verb are a sentence", "[Ada]{source1=ada} [sagte]{cue1} [„er hält“]{direct1}.", []string{
			"ada: er hält"}},
		{"quoted words behind a colon", "[Ada]{source1=ada} [sagte]{cue1}: [„Alles gut“]{direct1}.", []string{
			"ada: Alles gut"}},
	})
}
