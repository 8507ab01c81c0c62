module github.com/hearsay/hearsay

go 1.26.0

require github.com/RadhiFadlillah/whatlanggo v0.0.0-20240916001553-aac1f0f737fc // language detection: small, pure Go, starts in under a millisecond

require go.yaml.in/yaml/v3 v3.0.6 // YAML of rules, lists and sources, with the position of every node

require golang.org/x/text v0.43.0 // Unicode normal forms and the old 8-bit and UTF-16 encodings

require github.com/google/go-cmp v0.7.0 // readable differences in tests

require github.com/clipperhouse/displaywidth v0.11.0 // columns of East Asian and combining characters in the terminal report

require github.com/spf13/cobra v1.10.2 // subcommands, help and shell completion

require github.com/spf13/pflag v1.0.10 // cobra's flags: typed errors, and which flags were given

require github.com/spf13/viper v1.21.0 // merging of the tool's settings

require github.com/rogpeppe/go-internal v1.16.0 // testscript: command-line tests as scripts

require golang.org/x/term v0.47.0 // is it a terminal, and how wide

require github.com/santhosh-tekuri/jsonschema/v6 v6.0.3 // tests: reports and configuration against their schemas

require codeberg.org/readeck/go-readability/v2 v2.1.3 // main text of a web page; go-trafilatura costs 11 MB and 0.15 s at every start

require golang.org/x/net v0.61.0 // HTML parser, character sets of web pages

require github.com/chromedp/cdproto v0.159.0 // tests: what chromedp leaves to the protocol (dark mode)

require github.com/clipperhouse/uax29/v2 v2.7.0 // benchmarks: what cutting a text into words costs at the least

require github.com/jdkato/prose/v2 v2.0.0 // how English words are cut and tagged

require (
	github.com/BurntSushi/toml v1.4.1-0.20240526193622-a339e1f7089c // indirect
	github.com/andybalholm/cascadia v1.3.3 // indirect
	github.com/deckarep/golang-set v1.7.1 // indirect
	github.com/fsnotify/fsnotify v1.9.0 // indirect
	github.com/go-json-experiment/json v0.0.0-20260213210345-44df1a37e875 // indirect
	github.com/go-shiori/dom v0.0.0-20230515143342-73569d674e1c // indirect
	github.com/go-viper/mapstructure/v2 v2.4.0 // indirect
	github.com/gogs/chardet v0.0.0-20211120154057-b7413eaefb8f // indirect
	github.com/inconshreveable/mousetrap v1.1.0 // indirect
	github.com/itlightning/dateparse v0.2.1 // indirect
	github.com/mingrammer/commonregex v1.0.1 // indirect
	github.com/pelletier/go-toml/v2 v2.2.4 // indirect
	github.com/sagikazarmark/locafero v0.11.0 // indirect
	github.com/sourcegraph/conc v0.3.1-0.20240121214520-5f936abd7ae8 // indirect
	github.com/spf13/afero v1.15.0 // indirect
	github.com/spf13/cast v1.10.0 // indirect
	github.com/subosito/gotenv v1.6.0 // indirect
	golang.org/x/exp/typeparams v0.0.0-20231108232855-2478ac86f678 // indirect
	golang.org/x/mod v0.42.0 // indirect
	golang.org/x/sync v0.24.0 // indirect
	golang.org/x/sys v0.49.0 // indirect
	golang.org/x/telemetry v0.0.0-20261010193011-f71dc92da45e // indirect
	golang.org/x/tools v0.52.0 // indirect
	golang.org/x/vuln v1.9.0 // indirect
	gonum.org/v1/gonum v0.7.0 // indirect
	gopkg.in/neurosnap/sentences.v1 v1.0.6 // indirect
	honnef.co/go/tools v0.8.2 // indirect
)

require github.com/dominikbraun/graph v0.23.0 // holds the provenance graph; strongly connected components

require pgregory.net/rapid v1.3.0 // property tests: merging, filters

require github.com/chromedp/chromedp v0.23.0 // tests: the HTML report in a browser

tool (
	golang.org/x/vuln/cmd/govulncheck
	honnef.co/go/tools/cmd/staticcheck
)
