// Package configs holds the shipped rules, word lists, sources, lexicon and schemas as embedded files.
package configs

import "embed"

// FS holds the shipped files, by their paths below this folder: "lists/de/verbs.yaml".
//
//go:embed */*
var FS embed.FS
