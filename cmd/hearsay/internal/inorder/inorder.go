// Package inorder does work on several cores and hands the results on in the
// order of the work.
package inorder

import (
	"context"
	"iter"
	"sync"
)

// Map calls work for each item of items on up to jobs goroutines and emit with
// each result, in the order of the items, from one goroutine. At most four
// results a job wait for a slow one before them, so memory stays flat however
// long the sequence is.
//
// It ends at the end of items, at the first error of emit, or when ctx is
// done; then it returns that error. No result is emitted after ctx is done.
// When Map returns no work is under way; what may be left is the goroutine that
// reads items, where it waits for a stream on which nothing comes.
func Map[In, Out any](ctx context.Context, jobs int, items iter.Seq[In], work func(In) Out, emit func(Out) error) error {
	jobs = max(jobs, 1)
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)

	type task struct {
		in  In
		out chan Out // holds one result, so that no worker waits for the reader
	}
	todo := make(chan task)
	queue := make(chan task, 4*jobs) // in order; its length bounds what waits
	var workers sync.WaitGroup

	go func() {
		defer close(todo)
		defer close(queue)
		for in := range items {
			t := task{in, make(chan Out, 1)}
			select {
			case queue <- t:
			case <-ctx.Done():
				return
			}
			select {
			case todo <- t:
			case <-ctx.Done():
				return
			}
		}
	}()
	for range jobs {
		workers.Go(func() {
			for {
				select {
				case t, ok := <-todo:
					if !ok {
						return
					}
					t.out <- work(t.in)
				case <-ctx.Done():
					return
				}
			}
		})
	}

	for {
		select {
		case t, ok := <-queue:
			if !ok {
				workers.Wait()
				return context.Cause(ctx)
			}
			select {
			case out := <-t.out:
				if ctx.Err() != nil {
					break
				}
				if err := emit(out); err != nil {
					cancel(err)
				}
			case <-ctx.Done():
			}
		case <-ctx.Done():
		}
		if ctx.Err() != nil {
			workers.Wait()
			return context.Cause(ctx)
		}
	}
}
