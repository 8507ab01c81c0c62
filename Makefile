# Every target works in a fresh clone with Go and nothing else; what more a
# target can use (graphviz, chromium) it says when it is not there.

GO      ?= go
VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo devel)
LDFLAGS := -s -w -X main.version=$(VERSION)
BIN     := bin/hearsay

# Flags for the test commands: make test GOTESTFLAGS=-v
GOTESTFLAGS ?=
FUZZTIME    ?= 60s
# make mutate PKG=./graph MUTATEFLAGS='-sample 100'
PKG         ?=
MUTATEFLAGS ?=
# What go commands shall see: ./... passes over folders that begin with a dot.
ALL         := ./... ./.ci/mutate/...
# The annotated corpora are not part of the project; where they are not there, eval says so.
CORPORA     ?= ../shared

.PHONY: build demo test cover race lint fmt vet staticcheck vuln bench fuzz mutate generate golden eval rules check release clean help

help: ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

build: ## bin/hearsay
	CGO_ENABLED=0 $(GO) build -trimpath -ldflags '$(LDFLAGS)' -o $(BIN) ./cmd/hearsay

demo: build ## analyse the sample article, draw its graph
	@$(BIN) analyze testdata/kim-russland.txt
	@$(BIN) graph -o bin/kim-russland.svg testdata/kim-russland.txt
	@$(BIN) graph -o bin/kim-russland.dot testdata/kim-russland.txt
	@$(BIN) report -o bin/kim-russland.html testdata/kim-russland.txt
	@echo
	@echo "graph:  bin/kim-russland.svg (Graphviz: bin/kim-russland.dot)"
	@echo "report: bin/kim-russland.html"

test: ## all tests
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || \
		echo "no chromium here: the browser tests of the HTML report are left out (apt-get install chromium)"
	$(GO) test $(GOTESTFLAGS) $(ALL)

cover: ## all tests, with the share of statements that they ran; fails below 85 %
	@.ci/cover

race: ## the tests under the race detector, without the longest (wants a C compiler)
	CGO_ENABLED=1 $(GO) test -race -short $(GOTESTFLAGS) ./...

lint: fmt vet staticcheck ## gofmt, go vet, staticcheck; golangci-lint where it is installed
	@if command -v golangci-lint >/dev/null; then golangci-lint run $(ALL); fi

fmt:
	@bad=$$(gofmt -l $$(git ls-files '*.go')); if [ -n "$$bad" ]; then echo "gofmt would change:"; echo "$$bad"; exit 1; fi

vet:
	$(GO) vet $(ALL)

staticcheck:
	$(GO) tool staticcheck $(ALL)

vuln: ## known vulnerabilities in what is used (wants the network)
	@.ci/vuln

bench: ## benchmarks, ready for benchstat
	$(GO) test -run '^$$' -bench . -benchmem ./...

fuzz: ## every fuzz target for FUZZTIME
	@.ci/fuzz $(FUZZTIME)

mutate: ## which changes of a package no test notices: make mutate PKG=./graph
	@if [ -z '$(PKG)' ]; then echo "mutate: which package? make mutate PKG=./graph"; exit 2; fi
	$(GO) run ./.ci/mutate $(MUTATEFLAGS) $(PKG)

generate: ## rebuild what is generated: dictionary and tagger (where their data is), snapshots, schemas
	@if [ -d '$(CORPORA)/data/de-lexicon' ]; then set -x; \
		$(GO) run ./attribution/internal/german/lexicon/generate -data '$(CORPORA)/data/de-lexicon' && \
		$(GO) run ./attribution/internal/german/tagger/generate -data '$(CORPORA)/data/ud'; \
	else echo "generate: $(CORPORA)/data is not there, so dictionary and tagger stay as they are"; fi
	$(GO) generate ./...

golden: ## rewrite the golden files; look at the difference before you commit
	UPDATE_GOLDEN=1 HEARSAY_CORPORA=$(abspath $(CORPORA)) $(GO) test ./...

rules: build ## run the examples of all shipped rules
	$(BIN) rules test

eval: build ## scores on the own gold, and on the corpora where they are; make eval GNQA=DIR
	@.ci/eval $(BIN) $(CORPORA) $(GNQA)

check: lint build demo cover race rules eval vuln ## what CI runs

release: ## dist/: binaries for all platforms, checksums, bill of materials
	@.ci/release '$(VERSION)'

clean:
	rm -rf bin dist
