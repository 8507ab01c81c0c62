module github.com/hearsay/hearsay

go 1.26.0

require github.com/RadhiFadlillah/whatlanggo v0.0.0-20240916001553-aac1f0f737fc // language detection: small, pure Go, starts in under a millisecond

require go.yaml.in/yaml/v3 v3.0.6 // YAML of rules, lists and sources, with the position of every node

require golang.org/x/text v0.43.0 // Unicode normal forms and the old 8-bit and UTF-16 encodings

require github.com/google/go-cmp v0.7.0 // readable differences in tests
