package render_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"github.com/hearsay/hearsay/attribution/report/render"
)

const (
	visibleRows = `[...document.querySelectorAll('tbody tr')].filter((r) => !r.hidden).map((r) => r.id).join(' ')`
	status      = `document.querySelector('.status').textContent`
	panel       = `document.querySelector('.panel').textContent`
	focused     = `document.activeElement.textContent.trim()`
)

func TestPageFiltersFromTheDiagram(t *testing.T) {
	p := open(t, 1280, render.Options{}, analysed(t, "kurz", relayed))
	p.is("c1 c2 c3", visibleRows)
	p.is("3 of 3 claims shown", status)

	p.clickOn(`.diagram [data-source="kcna"]`)
	p.is("c1", visibleRows)
	p.is("1 of 3 claims shown", status)
	p.is("true", `document.querySelector('[data-source=kcna]').getAttribute('aria-pressed')`)
	p.is("KCNA (1)", `document.querySelector('.by-source').selectedOptions[0].textContent`)
	p.is("3,5,7", `[...document.querySelectorAll('.text p.off .no')].map((n) => n.textContent).join()`)
	p.is("c2 c3", `[...document.querySelectorAll('.diagram .hs-claim.hs-off')].map((e) => e.dataset.claim).sort().join(' ')`)
	p.clickOn(`.diagram [data-source="kcna"]`) // once more: off
	p.is("c1 c2 c3", visibleRows)

	p.clickOn(`.diagram .hs-claim[data-claim="c2"]`)
	p.is("c2", visibleRows)
	p.is("c2", `[...document.querySelectorAll('tr.chosen')].map((r) => r.id).join()`)
	p.is("Laut Reuters ist die Straße gesperrtc2.", `[...document.querySelectorAll('.text p:not(.off)')].map((e) => e.textContent.slice(1)).join()`)
	p.press(kb.Escape)
	p.is("c1 c2 c3", visibleRows)
	p.is("0", `document.querySelectorAll('.off, .hs-off, .chosen').length`)
}

func TestPageShowsChainRuleAndConfidence(t *testing.T) {
	p := open(t, 1280, render.Options{}, analysed(t, "kurz", relayed))
	p.do(chromedp.Focus(chromedp.CSS(`.ref[data-c="0"]`)))
	p.is("KCNA origin, agency|Yonhap relay, agency|article", `[...document.querySelectorAll('.panel li')].map((e) => e.textContent).join('|')`)
	p.is("true", panel+`.includes('de.verb.zitieren') && /Confidence0\.\d\d/.test(`+panel+`)`)

	p.clickOn(`.text .k[data-a]`)
	p.is("c1", `[...document.querySelectorAll('tr.chosen')].map((r) => r.id).join()`)
	p.clickOn(`.ref[data-c="1"]`)
	p.is("#c2", `location.hash`)
	p.is("true", panel+`.startsWith('c2 · 1 hop · indirect')`)
}

func TestPageSorts(t *testing.T) {
	p := open(t, 1280, render.Options{Language: "de"}, analysed(t, "kurz", relayed))
	for _, c := range []struct{ by, once, twice string }{
		{"hops", "c1 c2 c3", "c2 c3 c1"}, // equals in the order of the text, both ways
		{"position", "c1 c2 c3", "c3 c2 c1"},
		{"source", "c3 c1 c2", "c2 c1 c3"}, // Anna Berg, KCNA, Reuters
		{"type", "c3 c1 c2", "c1 c2 c3"},   // direkt, indirekt
	} {
		p.clickOn(`[data-sort=` + c.by + `]`)
		p.is(c.once, visibleRows)
		p.clickOn(`[data-sort=` + c.by + `]`)
		p.is(c.twice, visibleRows)
	}
	p.clickOn(`[data-sort=confidence]`)
	p.is("true", `[...document.querySelectorAll('td:last-child')].map((e) => Number(e.textContent.replace(',', '.'))).every((x, i, all) => !i || all[i - 1] >= x)`)
	p.is("descending", `document.querySelector('[data-sort=confidence]').closest('th').getAttribute('aria-sort')`)
	p.is("Sortiert nach: Sicherheit, absteigend", status)
}

func TestPageByKeyboard(t *testing.T) {
	p := open(t, 1280, render.Options{}, analysed(t, "kurz", relayed))
	p.press(kb.Tab)
	p.is("Skip to: Claims", focused)
	p.press(kb.Tab, kb.Enter) // to the text
	p.is("text", `document.activeElement.id`)
	p.press(kb.Tab)
	p.is("c1", focused)
	p.is("true", panel+`.includes('Yonhap')`)
	p.press(kb.Enter)
	p.is("#c1", `location.hash`)

	p.do(chromedp.Focus(chromedp.CSS(`.diagram .hs-claim[data-claim=c2]`)))
	p.press(kb.Enter)
	p.is("c2", visibleRows)
	p.press(" ")
	p.is("c1 c2 c3", visibleRows)
	p.do(chromedp.Focus(chromedp.CSS(`[data-sort=position]`)))
	p.press(kb.Enter, kb.Enter)
	p.is("c3 c2 c1", visibleRows)
	// All that can be used has a name, and a place in the order of the page.
	p.is("", `[...document.querySelectorAll('a, button, select, input, [tabindex="0"]')]
		.filter((e) => !(e.textContent.trim() || e.getAttribute('aria-label') || e.labels?.length)).map((e) => e.outerHTML).join()`)
	p.is("0", `document.querySelectorAll('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').length`)
}

func TestPageAddressOfAClaim(t *testing.T) {
	p := open(t, 1280, render.Options{}, analysed(t, "eins", "Laut dpa ist die Straße gesperrt."), analysed(t, "zwei", relayed))
	p.do(chromedp.Navigate("about:blank"), chromedp.Navigate(p.url+"#art2-c3"))
	p.is("art2-c3", `[...document.querySelectorAll('tr.chosen')].map((r) => r.id).join()`)
	p.is("true", `(() => { const b = document.getElementById('art2-c3').getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight; })()`)
	p.is("#art1-top #art2-top", `[...document.querySelectorAll('.index a')].map((e) => e.hash).join(' ')`)
	// The clipboard of a test needs leave; what is put there is looked at instead.
	p.do(evaluate(`navigator.clipboard.writeText = async (text) => { window.put = text; }`))
	p.clickOn(`#art2-c1 .copy`)
	p.is(p.url+"#art2-c1", `window.put`)
}

func TestPageOnAPhone(t *testing.T) {
	p := open(t, 390, render.Options{Language: "de"}, sampleItem(t))
	p.is("true", `document.documentElement.scrollWidth <= innerWidth`)
	p.is("none", `getComputedStyle(document.querySelector('.panel')).display`)
	p.clickOn(`.ref[data-c="2"]`)
	p.is("fixed block", `(() => { const s = getComputedStyle(document.querySelector('.panel')); return s.position + ' ' + s.display; })()`)
	p.screenshot("390-panel")
	p.clickOn(`.panel .close`)
	p.is("none", `getComputedStyle(document.querySelector('.panel')).display`)
	p.screenshot("390")
}

func TestPageOfTheSample(t *testing.T) {
	item := sampleItem(t)
	p := open(t, 1280, render.Options{Language: "de"}, item)
	p.is("true", `document.documentElement.scrollWidth <= innerWidth`)
	p.clickOn(`.ref[data-c="2"]`)
	p.screenshot("1280-text")
	p.clickOn(`.diagram [data-source=yonhap]`)
	p.screenshot("1280-diagram")
	p.do(evaluate(`document.querySelector('.text').scrollIntoView()`))
	p.screenshot("1280-filtered")
	p.dark()
	p.is("rgb(20, 23, 27)", `getComputedStyle(document.body).backgroundColor`)
	p.screenshot("1280-dark")

	var b bytes.Buffer
	if err := render.HTML(&b, []render.Item{item}, render.Options{Language: "de"}); err != nil {
		t.Fatal(err)
	}
	t.Logf("the page of the sample has %d bytes", b.Len())
	if b.Len() > 150_000 {
		t.Errorf("%d bytes, want less than 150,000", b.Len())
	}
}

// An article's own markup is text in the browser as well.
func TestPageRunsNothingOfTheArticle(t *testing.T) {
	text := "Laut dpa ist <script>window.hit=1</script> und \"onclick=\"window.hit=1\" und <img src=x onerror=window.hit=1> gesperrt.\n"
	p := open(t, 1280, render.Options{}, analysed(t, `"><script>window.hit=1</script>`, text))
	p.is("undefined", `typeof window.hit`)
	p.is("0", `document.querySelectorAll('img, [onclick], [onerror]').length`)
	p.is("true", `document.querySelector('.text').textContent.includes('<script>window.hit=1</script>')`)
}

// Twenty thousand words in one article: what it takes is said, not judged.
func TestPageOfALongArticle(t *testing.T) {
	files, err := filepath.Glob(testdata("articles/*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	var b strings.Builder
	for words(b.String()) < 20_000 {
		for _, f := range files {
			text, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			b.Write(text)
			b.WriteString("\n")
		}
	}
	item := analysed(t, "lang", b.String())
	p := open(t, 1280, render.Options{}, item)
	ready := p.number(`performance.getEntriesByType('navigation')[0].domComplete`)
	filter := p.number(timed(`document.querySelector('.diagram [data-source]').dispatchEvent(new MouseEvent('click', {bubbles: true}))`))
	p.is("true", `document.querySelectorAll('tbody tr:not([hidden])').length < document.querySelectorAll('tbody tr').length`)
	clear := p.number(timed(`document.querySelector('.clear').click()`))
	p.is("0", `document.querySelectorAll('tbody tr[hidden]').length`)
	t.Logf("%d words, %d claims: open %v, filter %v, clear %v", words(b.String()), item.Report.Summary.Claims, millis(ready), millis(filter), millis(clear))
}

// timed is a script that does something, lays the page out again, and gives the milliseconds.
func timed(script string) string {
	return `(() => { const t = performance.now(); ` + script + `; document.body.offsetHeight; return performance.now() - t; })()`
}

func (p *tab) number(expression string) float64 {
	p.Helper()
	n, err := chromedp.Run(p.ctx, chromedp.Evaluate[float64](expression))
	if err != nil {
		p.Fatal(err)
	}
	return n
}

func millis(x float64) time.Duration {
	return time.Duration(x * float64(time.Millisecond)).Round(time.Millisecond)
}
