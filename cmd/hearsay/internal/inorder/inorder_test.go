package inorder

import (
	"context"
	"errors"
	"iter"
	"slices"
	"sync/atomic"
	"testing"
)

func numbers(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func TestMapKeepsTheOrder(t *testing.T) {
	// Every third item waits until a later one is done: order must not come from luck.
	later := make([]chan struct{}, 301)
	for i := range later {
		later[i] = make(chan struct{})
	}
	var got []int
	err := Map(t.Context(), 4, numbers(300), func(i int) int {
		if i%3 == 0 {
			<-later[i+1]
		}
		close(later[i])
		return i * i
	}, func(sq int) error { got = append(got, sq); return nil })
	if err != nil {
		t.Fatal(err)
	}
	want := make([]int, 300)
	for i := range want {
		want[i] = i * i
	}
	if !slices.Equal(got, want) {
		t.Errorf("results out of order: %v", got)
	}
}

func TestMapBoundsWhatWaits(t *testing.T) {
	const jobs = 2
	var begun, emitted atomic.Int64
	var most int64
	first := make(chan struct{})
	items := func(yield func(int) bool) {
		for i := range 1000 {
			most = max(most, begun.Add(1)-emitted.Load())
			if i == 4*jobs {
				close(first) // item 0 holds the others back until the queue is full
			}
			if !yield(i) {
				return
			}
		}
	}
	err := Map(t.Context(), jobs, items, func(i int) int {
		if i == 0 {
			<-first
		}
		return i
	}, func(int) error { emitted.Add(1); return nil })
	if err != nil || emitted.Load() != 1000 {
		t.Fatalf("%d emitted, error %v", emitted.Load(), err)
	}
	// The queue, one being emitted, one at the queue's door, one at the door of items.
	if limit := int64(4*jobs + 3); most > limit {
		t.Errorf("%d items under way, want at most %d", most, limit)
	}
}

func TestMapStopsAtAnErrorOfEmit(t *testing.T) {
	full := errors.New("disk full")
	n := 0
	err := Map(t.Context(), 3, numbers(1_000_000), func(i int) int { return i }, func(i int) error {
		n++
		if i == 5 {
			return full
		}
		return nil
	})
	if !errors.Is(err, full) || n != 6 {
		t.Errorf("after %d results: %v, want disk full after 6", n, err)
	}
}

func TestMapStopsWhenTheContextIsDone(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	var got []int
	err := Map(ctx, 3, numbers(1_000_000), func(i int) int { return i }, func(i int) error {
		got = append(got, i)
		if i == 9 {
			cancel()
		}
		return nil
	})
	if !errors.Is(err, context.Canceled) || len(got) != 10 {
		t.Errorf("%d results, error %v; want 10, canceled", len(got), err)
	}
}

func TestMapOfNothing(t *testing.T) {
	if err := Map(t.Context(), 0, numbers(0), func(int) int { return 0 }, func(int) error { return nil }); err != nil {
		t.Error(err)
	}
}

func TestMapDoesNotWaitForASilentStream(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	silence := make(chan struct{})
	defer close(silence)
	items := func(yield func(int) bool) {
		if yield(1) {
			<-silence
		}
	}
	err := Map(ctx, 2, items, func(i int) int { return i }, func(int) error { cancel(); return nil })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want canceled", err)
	}
}
