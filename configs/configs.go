// Package configs holds the shipped rules, word lists, sources, lexicon and schemas as embedded files.
package configs
