// The worlds of a process share its 255 ids, and one test takes them all.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
