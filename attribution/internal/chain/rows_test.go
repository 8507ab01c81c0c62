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
		{"without a cue, within the words of somebody else", "[Ada]{source1=ada,source2=ada} [sagte]{cue1}, [der Damm halte]{content1}. [„Er ist hoch. [Er sei neu.]{free2}“]{direct3}, [sagte]{cue3} [Jan]{source3=jan}.", []string{
			"ada: der Damm halte", "jan: Er ist hoch. Er sei neu"}},
		{"quoted words of two side by side", "[dpa]{source1=dpa:agency,source2=dpa} und [AFP]{beside1=afp:agency,beside2=afp} [melden]{cue1,cue2}, [der Damm sei [„fest wie Stahl“]{direct2}]{content1}.", []string{
			"dpa: der Damm sei „fest wie Stahl“", "afp: der Damm sei „fest wie Stahl“"}},
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
		{"the smallest of three passes on", "[dpa]{source2=dpa:agency} [meldet]{cue2}, [[Ada]{source1=ada} [sage]{cue1}, [[Jan]{source3=jan} [sage]{cue3}, [der Damm halte]{content3}, so sei es]{content1}, das sei alles]{content2}.", []string{
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
		{"demnach, in somebody's words", "[Jan]{source2=jan} [sagt]{cue2}, [der Damm halte]{content2}. [Ada]{source1=ada} [sagte]{cue1}, [[demnach]{cue3,source3=jan} [sei er neu]{content3}]{content1}.", []string{
			"jan: der Damm halte", "jan > ada: sei er neu"}},
		{"demnach, two sentences on", "[dpa]{source1=dpa:agency} [berichtet]{cue1} unter Berufung auf [Ada]{appeal1=ada}, [dass der Damm hält]{content1}. Es regnet. [Demnach]{cue2,source2=dpa} [ist er neu]{content2}.", []string{
			"ada > dpa: der Damm hält", "ada > dpa?: ist er neu"}},
		{"demnach, three sentences on", "[dpa]{source1=dpa:agency} [berichtet]{cue1} unter Berufung auf [Ada]{appeal1=ada}, [dass der Damm hält]{content1}. Es regnet. Es regnet. [Demnach]{cue2,source2=dpa} [ist er neu]{content2}.", []string{
			"ada > dpa: der Damm hält", "dpa: ist er neu"}},
		{"demnach, three sentences behind a long quotation", "[dpa]{source1=dpa:agency} [meldet]{cue1}: [„Der Damm hält. Er ist hoch.“]{direct1} Es regnet. Es regnet. [Demnach]{cue2,source2=dpa} [ist er neu]{content2}.", []string{
			"dpa: Der Damm hält. Er ist hoch", "dpa: ist er neu"}},
		{"demnach, two sentences behind a long quotation", "[dpa]{source1=dpa:agency} [meldet]{cue1}: [„Der Damm hält. Er ist hoch.“]{direct1} Es regnet. [Demnach]{cue2,source2=dpa} [ist er neu]{content2}.", []string{
			"dpa: Der Damm hält. Er ist hoch", "dpa?: ist er neu"}},
		{"demnach goes on with the last of two", "[dpa]{source2=dpa:agency} [meldet]{cue2} unter Berufung auf [Ada]{appeal2=ada}, [der Damm halte]{content2}. [dpa]{source1=dpa} [meldet]{cue1} unter Berufung auf [Jan]{appeal1=jan}, [er sei neu]{content1}. [Demnach]{cue3,source3=dpa} [ist er hoch]{content3}.", []string{
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
		{"in the same sentence", "[Laut]{cue1} [dpa]{source1=dpa:agency} [[sagte]{cue2} [Ada]{source2=ada}, [der Damm halte]{content2}]{content1}, und [Ada]{source3=ada} [fügte]{cue3} [hinzu]{cue3}, [er sei neu]{content3}.", []string{
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
		{"a report that is quoted, and another that passes on", "Im Bericht von [AFP]{relayed2=afp:agency} wird [Ada]{source2=ada} [zitiert]{cue2}. [Laut]{cue1} [dpa]{source1=dpa:agency} [[sagte]{cue3} [Ada]{source3=ada}, [der Damm halte]{content3}]{content1}.", []string{
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
		{"a phrase cut out, with more of its frame", "[Der Damm halte]{content1} [laut]{cue1} [Ada]{source1=ada} [von gestern]{frame1} [noch lange]{content1}.", []string{
			"ada: Der Damm halte laut Ada von gestern noch lange"}},
		{"a quotation in two pieces", "[„Der Damm]{direct1}, [sagte]{cue1} [Ada]{source1=ada}, [sei neu“]{direct1}.", []string{
			"ada: „Der Damm … sei neu“"}},
		{"two sentences, not taken up by das", "[Der Damm hält. Er ist neu.]{content1} So [sagt]{cue1} [Ada]{source1=ada}.", []string{
			"ada: Der Damm hält. Er ist neu"}},
		{"das, behind hearsay", "Angeblich regnet es. [Der Damm halte und das]{content1} [berichtet]{cue1} [Ada]{source1=ada}.", []string{
			"ada: Der Damm halte und das"}},
		{"a speech act told without a verb", "[Ada]{source1=ada}: [Rücktritt, sofort.]{reported1}", []string{
			"ada: Rücktritt, sofort"}},
		{"a speech act told", "[[Ada]{source1=ada} [forderte]{cue1} gestern den Rücktritt.]{reported1}", []string{
			"ada: gestern den Rücktritt"}},
		{"an object without those told and relied on", "[Ada]{source1=ada} [bestritt]{cue1} [gegenüber der [dpa]{told1=dpa:agency} die Tat]{object1}.", []string{
			"ada > dpa: gegenüber der … die Tat"}},
		{"an object without whom it was said to", "[Ada]{source1=ada} [warf]{cue1} [[Jan]{addressee1=jan} die Tat]{object1} vor.", []string{
			"ada: die Tat"}},
		{"an object that is all link", "[Ada]{source1=ada} [sprach]{cue1} mit [[der dpa]{told1=dpa:agency}]{object1}.", []string{
			"ada > dpa: der dpa"}},
		{"an object of one word that is all link, and a comma", "[Ada]{source1=ada} [sprach]{cue1} mit [[dpa]{told1=dpa:agency},]{object1} sagte sie.", []string{
			"ada > dpa: dpa"}},
		{"das, in the same sentence", "[Der Damm hält und das]{content1} [berichtet]{cue1} [Ada]{source1=ada}.", []string{
			"ada: Der Damm hält und das"}},
		{"quoted words at the beginning of the text", "[„Falsch“]{direct1} [nannte]{cue1} [Ada]{source1=ada} die Zahlen.", []string{
			"ada: „Falsch“"}},
		{"quoted words with a verb are a sentence", "[Ada]{source1=ada} [sagte]{cue1} [„er hält“]{direct1}.", []string{
			"ada: er hält"}},
		{"quoted words without a cue", "[Ada]{source1=ada} lachte: [„Ich bin keiner, der wegläuft.“]{direct1}", []string{
			"ada: Ich bin keiner, der wegläuft"}},
		{"quoted words behind a colon", "[Ada]{source1=ada} [sagte]{cue1}: [„Alles gut“]{direct1}.", []string{
			"ada: Alles gut"}},
	})
}

// What quoted words are said of: the longest stretch of their clause that is
// nobody's name and no verb.
func TestFragment(t *testing.T) {
	check(t, []row{
		{"without whom it was said to", "[Ada]{source1=ada} [nannte]{cue1} [gegenüber Jan]{addressee1=jan} die Zahlen [„falsch“]{direct1}.", []string{
			"ada: die Zahlen „falsch“"}},
		{"without the medium it was told to", "[Ada]{source1=ada} [nannte]{cue1} die Zahlen [„falsch“]{direct1} vor der [dpa]{told1=dpa:agency} gestern in Kiel.", []string{
			"ada > dpa: die Zahlen „falsch“ vor der"}},
		{"without the rest of the verb", "[Ada]{source1=ada} hat die Zahlen [„falsch“]{direct1} [genannt]{cue1}.", []string{
			"ada: die Zahlen „falsch“"}},
		{"without who is cited in its clause", "[Ada]{source1=ada} [nannte]{cue1} [laut]{cue2} [Polizei]{source2=polizei} [die Zahlen [„falsch“]{direct1}]{content2}.", []string{
			"ada > polizei: die Zahlen „falsch“"}},
		{"with who speaks in a clause within", "[Ada]{source1=ada} [nannte]{cue1} die Zahlen [„falsch“]{direct1}, die [Jan]{source2=jan} [nannte]{cue2}.", []string{
			"ada: die Zahlen „falsch“, die Jan nannte"}},
		{"without the main clause behind", "[Ada]{source1=ada} [nannte]{cue1} die Zahlen [„falsch“]{direct1}, und der Rat der Stadt Kiel tagte gestern.", []string{
			"ada: die Zahlen „falsch“"}},
		{"without the clause before", "Weil es regnete, [nannte]{cue1} [Ada]{source1=ada} die Zahlen [„falsch“]{direct1}.", []string{
			"ada: die Zahlen „falsch“"}},
		{"in a relative clause", "Die Stadt, die [Ada]{source1=ada} [„schön“]{direct1} [nannte]{cue1}, wächst.", []string{
			"ada: „schön“"}},
		{"nouns before adverbs", "[Ada]{source1=ada} [nannte]{cue1} gestern noch einmal ganz kurz vor [dpa]{told1=dpa:agency} die Zahlen [„falsch“]{direct1}.", []string{
			"ada > dpa: die Zahlen „falsch“"}},
	})
}

// More of who goes on with whom, each with its counterpart.
func TestCarryOnly(t *testing.T) {
	const dpa = "[Laut]{cue1} [dpa]{source1=dpa:agency} [[sagte]{cue2} [Ada]{source2=ada}, [der Damm halte]{content2}]{content1}. "
	const first = "ada > dpa: der Damm halte"
	check(t, []row{
		{"a quotation goes on behind its cue", "[„Der Damm hält“]{direct1}, [sagte]{cue1,again2} [Ada]{source1=ada,source2=ada} der [dpa]{told1=dpa:agency}. [„Er ist neu.“]{direct2}", []string{
			"ada > dpa: Der Damm hält", "ada > dpa?: Er ist neu"}},
		{"who tells another medium", dpa + "[Sie]{source3=ada} [sagte]{cue3} der [AFP]{told3=afp:agency}, [er sei neu]{content3}.", []string{
			first, "ada > afp: er sei neu"}},
		{"somebody else, by name", dpa + "[Jan]{source3=jan} [sagte]{cue3} weiter, [er sei neu]{content3}.", []string{
			first, "jan: er sei neu"}},
		{"somebody described, in the Konjunktiv", "[Laut]{cue1} [Ada]{source1=ada} [hält der Damm]{content1}. Neu ist, dass [der Bürgermeister]{source2=bm:?person} [versichere]{cue2}, [die Brücke falle nicht]{content2}.", []string{
			"ada: hält der Damm", "bm > ada?: die Brücke falle nicht"}},
		{"the last of two occasions", "[Ada]{source1=ada} [sagte]{cue1} der [dpa]{told1=dpa:agency}, [der Damm halte]{content1}, und [sie]{source2=ada} [sagte]{cue2} der [AFP]{told2=afp:agency}, [er sei neu]{content2}. [Sie]{source3=ada} [sagte]{cue3}, [er sei hoch]{content3}.", []string{
			"ada > dpa: der Damm halte", "ada > afp: er sei neu", "ada > afp?: er sei hoch"}},
		{"the last of two that are passed on", "[Laut]{cue1} [dpa]{source1=dpa:agency} [[sagte]{cue2} [Ada]{source2=ada}, [der Damm halte]{content2}]{content1}; [laut]{cue3} [AFP]{source3=afp:agency} [[sagte]{cue4} [sie]{source4=ada}, [er sei neu]{content4}]{content3}. [Sie]{source5=ada} [sagte]{cue5}, [er sei hoch]{content5}.", []string{
			first, "ada > afp: er sei neu", "ada > afp?: er sei hoch"}},
		{"another between, found first", "[Laut]{cue2} [dpa]{source2=dpa:agency} [[sagte]{cue3} [Ada]{source3=ada}, [der Damm halte]{content3}]{content2}. [Jan]{source1=jan} [sagte]{cue1}, [er breche]{content1}. [Sie]{source4=ada} [sagte]{cue4}, [er sei neu]{content4}.", []string{
			first, "jan: er breche", "ada: er sei neu"}},
		{"who spoke to a medium right before, later in the text", "Es regnet. [Ada]{source1=ada} [sprach]{cue1} mit [dpa]{told1=dpa:agency}. [Ada]{source2=ada} [sagt]{cue2}, [der Damm halte]{content2}.", []string{
			"ada > dpa?: der Damm halte"}},
		{"who spoke to a medium two sentences before", "[Ada]{source1=ada} [sprach]{cue1} mit [dpa]{told1=dpa:agency}. Es regnet. [Ada]{source2=ada} [sagt]{cue2}, [der Damm halte]{content2}.", []string{
			"ada: der Damm halte"}},
		{"a new study", "[dpa]{source1=dpa:agency} [meldet]{cue1}, [ihr liege [eine Studie]{named1=studie} vor]{content1}. [Laut]{cue2} [einer Studie]{source2=studie:?document} [ist der Damm auch neu]{content2}.", []string{
			"dpa: ihr liege eine Studie vor", "studie: ist der Damm auch neu"}},
		{"this study itself shows", "[dpa]{source1=dpa:agency} [meldet]{cue1}, [ihr liege [eine Studie]{named1=studie} vor]{content1}. [Diese Studie]{source2=studie:?document} [zeigt]{cue2}, [dass der Damm hält]{content2}.", []string{
			"dpa: ihr liege eine Studie vor", "studie: der Damm hält"}},
		{"this study, behind somebody who did not speak of it", "[Es gibt [eine Studie]{named1=studie}]{content2}, [sagt]{cue2} [Jan]{source2=jan}. [dpa]{source1=dpa:agency} [meldet]{cue1}, [der Damm sei neu]{content1}. [Laut]{cue3} [dieser Studie]{source3=studie:?document} [hält der Damm]{content3}.", []string{
			"jan: Es gibt eine Studie", "dpa: der Damm sei neu", "studie: hält der Damm"}},
		{"a pronoun behind the name begins anew", dpa + "[Ada]{named3=ada} lacht, und [sie]{source3=ada} [sagte]{cue3}, [er sei neu]{content3}.", []string{
			first, "ada: er sei neu"}},
		{"a pronoun behind a pronoun goes on", dpa + "[Sie]{named3=ada} lacht, und [sie]{source3=ada} [sagte]{cue3}, [er sei neu]{content3}.", []string{
			first, "ada > dpa?: er sei neu"}},
		{"a pronoun before the name goes on", dpa + "[Sie]{source3=ada} [sagte]{cue3}, [er sei neu und [Ada]{named3=ada} froh]{content3}.", []string{
			first, "ada > dpa?: er sei neu und Ada froh"}},
		{"relied on in a speech act with an object", "[dpa]{source1=dpa:agency} [meldet]{cue1}, [der Damm halte]{content1}. [dpa]{source2=dpa} [bestritt]{cue2} unter Berufung auf [Ada]{appeal2=ada} [die Tat]{object2}.", []string{
			"dpa: der Damm halte", "ada > dpa: die Tat"}},
		{"whom it cites, and what it says later", "[Nordkurier]{source1=nk:outlet} [zitiert]{cue1} die [Feuerwehr]{appeal1=fw}. Die [Feuerwehr]{source2=fw} [sagte]{cue2}, [der Damm halte]{content2}. [Nordkurier]{source3=nk} [meldet]{cue3}, [der Fluss steige]{content3}.", []string{
			"fw > nk: der Damm halte", "nk: der Fluss steige"}},
		{"it relies on somebody, behind a sentence that says nothing", "[dpa]{source1=dpa:agency} [meldet]{cue1}, [der Damm halte]{content1}. [dpa]{source2=dpa} [reagierte]{cue2}. [Die Agentur]{source3=dpa} [beruft]{cue3} sich auf [Ada]{appeal3=ada}.", []string{
			"ada > dpa: der Damm halte"}},
		{"it relies on somebody, behind a sentence that goes on", "[dpa]{source1=dpa:agency} [meldet]{cue1}, [der Damm halte]{content1}. [Er sei neu.]{free2,source2=dpa} [Die Agentur]{source3=dpa} [beruft]{cue3} sich auf [Ada]{appeal3=ada}.", []string{
			"ada > dpa: der Damm halte", "ada > dpa?: Er sei neu"}},
		{"it relies on somebody, two sentences before", "[dpa]{source1=dpa:agency} [beruft]{cue1} sich auf [Ada]{appeal1=ada}. Es regnet. [dpa]{source2=dpa} [meldet]{cue2}, [der Damm halte]{content2}.", []string{
			"ada > dpa: der Damm halte"}},
		{"it relies on somebody, three sentences before", "[dpa]{source1=dpa:agency} [beruft]{cue1} sich auf [Ada]{appeal1=ada}. Es regnet. Es regnet. [dpa]{source2=dpa} [meldet]{cue2}, [der Damm halte]{content2}.", []string{
			"dpa: der Damm halte"}},
		{"das, of a sentence that was somebody's", "[[Der Damm halte.]{free1,source1=jan} Das]{content2} [berichtet]{cue2} [Ada]{source2=ada}.", []string{
			"ada?: Der Damm halte"}},
		{"das, of a sentence that went on with the same one", dpa + "[[Er sei neu.]{free3,source3=ada} Das]{content4} [sagte]{cue4} [sie]{source4=ada}.", []string{
			first, "ada > dpa?: Er sei neu"}},
		{"das, of hearsay behind a fact", "Der Damm ist hoch. [Er sei neu. Das]{content1} [berichtet]{cue1} [Ada]{source1=ada}.", []string{
			"ada: Er sei neu"}},
		{"das, of hearsay behind somebody's words", "[Jan]{source2=jan} [sagt]{cue2} angeblich, [der Damm sei hoch]{content2}. [Er sei neu. Das]{content1} [berichtet]{cue1} [Ada]{source1=ada}.", []string{
			"jan: der Damm sei hoch", "ada: Er sei neu"}},
	})
}

// More of who passes on whom, each with its counterpart.
func TestNestOnly(t *testing.T) {
	check(t, []row{
		{"after somebody, found first", "[Ada]{source2=ada} [sagte]{cue2} [laut]{cue1} [Polizei]{source1=polizei}, [der Damm halte]{content1,content2}.", []string{
			"ada > polizei: der Damm halte"}},
		{"laut for some words of the clause", "Mit [seinen]{content1} [laut]{cue1} [Polizei]{source1=polizei} [geringen Spuren]{content1} [belegt]{cue2} [Jan]{source2=jan}, [dass der Damm hält]{content2}.", []string{
			"polizei: seinen laut Polizei geringen Spuren", "jan: der Damm hält"}},
		{"laut with the verb for its content", "[„Der Damm hält“]{direct1}, [[sagte]{cue1} [laut]{cue2} [dpa]{source2=dpa:agency} [Ada]{source1=ada}]{content2}.", []string{
			"ada > dpa: Der Damm hält"}},
		{"quoted words of one who told a medium", "[Ada]{source1=ada,source2=ada} [sagte]{cue1,cue2} der [dpa]{told1=dpa:agency}, [der Damm sei [„fest wie Stahl“]{direct2}]{content1}.", []string{
			"ada > dpa: der Damm sei „fest wie Stahl“"}},
		{"what he rejects, with its words", "[Jan]{source1=jan} [wies]{cue1} [Berichte der [dpa]{source2=dpa:agency}, [wonach]{cue2} [der Damm bricht]{content2}]{object1}, zurück.", []string{
			"jan: Berichte der dpa, wonach der Damm bricht", "dpa: der Damm bricht"}},
		{"nobody in between", "[dpa]{source1=dpa:agency} [meldet]{cue1}, [es [heiße]{cue2}, [[Jan]{source3=jan} [sage]{cue3}, [der Damm halte]{content3}]{content2}]{content1}.", []string{
			"dpa: es heiße, Jan sage, der Damm halte", "jan > dpa: der Damm halte"}},
		{"without a cue, its source named before", "[Ada]{source2=ada} lacht. [dpa]{source1=dpa:agency} [meldet]{cue1}, [der Damm halte, [er sei neu]{content2}]{content1}.", []string{
			"dpa: der Damm halte", "ada > dpa: er sei neu"}},
		{"whose words stand elsewhere", "[Der Damm halte]{content2}. Das [sagte]{cue1} [Ada]{source1=ada}, [wie [Jan]{source2=jan} [meint]{cue2}, wenn es regnet]{content1}.", []string{
			"jan: Der Damm halte", "ada: wie Jan meint, wenn es regnet"}},
		{"one word", "[Ja]{content1,content2}, [sagte]{cue1} [Ada]{source1=ada}, [meldet]{cue2} [dpa]{source2=dpa:agency}.", []string{
			"ada > dpa: Ja"}},
		{"a speech act told in passing", "[Ada]{source1=ada} [sagte]{cue1}, [der Damm halte]{content1}. [[Jan]{source3=jan} habe [die Tat]{object3} [bestritten]{cue3}.]{free2,source2=ada}", []string{
			"ada: der Damm halte", "ada?: Jan habe die Tat bestritten"}},
		{"who he is says no more", "[Ada]{source1=ada} [sagte]{cue1}, [[Jan]{source2=jan}, der in Kiel wohnt, [habe gesagt]{cue2}, [der Damm halte]{content2}]{content1}.", []string{
			"jan > ada: der Damm halte"}},
		{"two words say more, one does not", "[Ada]{source1=ada} [sagte]{cue1}, [er halte, [Jan]{source2=jan} [sage]{cue2}, [er breche]{content2}]{content1}.", []string{
			"ada: er halte", "jan > ada: er breche"}},
		{"one word besides", "[Ada]{source1=ada} [sagte]{cue1}, [leider [sage]{cue2} [Jan]{source2=jan}, [der Damm breche]{content2}, das tue ihr leid]{content1}.", []string{
			"jan > ada: der Damm breche", "ada: das tue ihr leid"}},
		{"one word between two whom she cites", "[Ada]{source1=ada} [sagte]{cue1}, [[Jan]{source2=jan} [sage]{cue2}, [er breche]{content2}, nein, [Eva]{source3=eva} [sage]{cue3}, [er halte]{content3}, die Stadt freue sich]{content1}.", []string{
			"jan > ada: er breche", "eva > ada: er halte", "ada: die Stadt freue sich"}},
		{"without a verb it says no more", "[Ada]{source1=ada} [sagte]{cue1}, [[Jan]{source2=jan} [sage]{cue2}, [der Damm breche]{content2}, trotz allem]{content1}.", []string{
			"jan > ada: der Damm breche"}},
	})
}
