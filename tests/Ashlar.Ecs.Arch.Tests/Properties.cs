// Arch's list of worlds and its component registry belong to the process and to one thread at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
