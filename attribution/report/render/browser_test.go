package render_test

import (
	"bytes"
	"context"
	"fmt"
	"iter"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"github.com/hearsay/hearsay/attribution"
	"github.com/hearsay/hearsay/attribution/doc"
	"github.com/hearsay/hearsay/attribution/report/render"
)

// The page in a real browser. Needs Debian's package chromium; where there is
// none these tests are skipped and say so. HEARSAY_SCREENSHOTS names a folder
// that pictures of the pages are written to.

var analyzer = sync.OnceValues(func() (*attribution.Analyzer, error) { return attribution.New(attribution.Options{}) })

// browser is started once; TestMain ends it.
var browser struct {
	sync.Once
	ctx  context.Context
	stop []context.CancelFunc
	err  error
}

func TestMain(m *testing.M) {
	code := m.Run()
	for i := len(browser.stop) - 1; i >= 0; i-- {
		browser.stop[i]()
	}
	os.Exit(code)
}

func startBrowser(path, dir string) {
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.DisableGPU, chromedp.UserDataDir(dir),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true))
	if os.Getuid() == 0 {
		options = append(options, chromedp.NoSandbox) // the sandbox refuses root
	}
	alloc, stop := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, stopTab := chromedp.NewContext(alloc)
	browser.ctx, browser.stop = ctx, append(browser.stop, stop, stopTab)
	browser.err = chromedp.Do(ctx)
}

// tab is a page opened in the browser.
type tab struct {
	*testing.T
	ctx     context.Context
	url     string
	console iter.Seq2[chromedp.ConsoleMessage, error]
}

// open writes the page of these articles to a file and opens it from there.
func open(t *testing.T, width int, o render.Options, items ...render.Item) *tab {
	t.Helper()
	if testing.Short() {
		t.Skip("a browser takes its time: left out by -short")
	}
	var path string
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		t.Skip("not tried in a browser: chromium is missing: apt-get install chromium")
	}
	browser.Do(func() {
		dir, err := os.MkdirTemp("", "hearsay-browser")
		if err != nil {
			browser.err = err
			return
		}
		browser.stop = append(browser.stop, func() { _ = os.RemoveAll(dir) })
		startBrowser(path, dir)
	})
	if browser.err != nil {
		t.Fatalf("%s does not start: %v", path, browser.err)
	}
	file := filepath.Join(t.TempDir(), "report.html")
	var b bytes.Buffer
	if err := render.HTML(&b, items, o); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	ctx, stop := chromedp.NewContext(browser.ctx)
	t.Cleanup(stop)
	ctx, stop = context.WithTimeout(ctx, time.Minute) // a guard, no measure
	t.Cleanup(stop)
	p := &tab{T: t, ctx: ctx, url: (&url.URL{Scheme: "file", Path: file}).String()}
	p.do(chromedp.EmulateViewport(int64(width), 900))
	p.console = chromedp.Console(ctx)
	p.do(chromedp.Navigate(p.url))
	t.Cleanup(p.complaints)
	return p
}

// complaints are what the console holds: errors, and what the policy refused.
func (p *tab) complaints() {
	const end = "that was all"
	p.do(evaluate(`console.log("` + end + `")`))
	for m, err := range p.console {
		if err != nil {
			p.Errorf("console: %v", err)
			return
		}
		if m.Text == end {
			return
		}
		p.Errorf("console: %s", m)
	}
}

func (p *tab) do(actions ...chromedp.Action[chromedp.Void]) {
	p.Helper()
	if err := chromedp.Do(p.ctx, actions...); err != nil {
		p.Fatal(err)
	}
}

// evaluate runs a script for its effect.
func evaluate(script string) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
		_, err := chromedp.Run(ctx, chromedp.Evaluate[any](script+"; 0"))
		return err
	})
}

// is checks what an expression gives in the page.
func (p *tab) is(want, expression string) {
	p.Helper()
	got, err := chromedp.Run(p.ctx, chromedp.Evaluate[any](expression))
	if err != nil {
		p.Fatalf("%s: %v", expression, err)
	}
	if fmt.Sprint(got) != want {
		p.Errorf("%s\ngot  %v\nwant %s", expression, got, want)
	}
}

// press sends keys to what has the focus.
func (p *tab) press(keys ...string) {
	p.Helper()
	for _, k := range keys {
		p.do(chromedp.KeyEvent(k))
	}
}

// clickOn clicks in the middle of an element, as a mouse does.
func (p *tab) clickOn(selector string) {
	p.Helper()
	p.do(chromedp.ScrollIntoView(chromedp.CSS(selector)), chromedp.Click(chromedp.CSS(selector)))
}

// screenshot keeps a picture of the window as it is, and one of the whole page.
func (p *tab) screenshot(name string) {
	dir := os.Getenv("HEARSAY_SCREENSHOTS")
	if dir == "" {
		return
	}
	p.Helper()
	for kind, shot := range map[string]chromedp.Action[[]byte]{"": chromedp.CaptureScreenshot(), "-page": chromedp.FullScreenshot(100)} {
		picture, err := chromedp.Run(p.ctx, shot)
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, name+kind+".png"), picture, 0o644)
		}
		if err != nil {
			p.Fatal(err)
		}
	}
}

func (p *tab) dark() {
	p.Helper()
	_, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}}})
	if err != nil {
		p.Fatal(err)
	}
}

func testdata(name string) string { return filepath.Join("..", "..", "..", "testdata", name) }

// analysed gives the report of a text.
func analysed(t *testing.T, id, text string) render.Item {
	t.Helper()
	z, err := analyzer()
	if err != nil {
		t.Fatal(err)
	}
	r, err := z.Analyze(&doc.Document{ID: id, Text: text})
	if err != nil {
		t.Fatal(err)
	}
	return render.Item{Name: id + ".txt", Text: text, Report: r}
}

func sampleItem(t *testing.T) render.Item {
	t.Helper()
	text, err := os.ReadFile(testdata("kim-russland.txt"))
	if err != nil {
		t.Fatal(err)
	}
	return analysed(t, "kim-russland", string(text))
}

// relayed has two claims over two hops, and one over one.
const relayed = "Die Agentur Yonhap zitierte die Nachrichtenagentur KCNA mit der Aussage, dass Kim bald reisen werde.\n\n" +
	"Laut Reuters ist die Straße gesperrt.\n\n„Wir kommen am Montag“, sagte Ministerin Anna Berg der dpa.\n\nAm Abend begann es zu regnen.\n"

func words(s string) int { return len(strings.Fields(s)) }
