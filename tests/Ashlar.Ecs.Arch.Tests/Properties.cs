// Arch's list of worlds and its component registry belong to the process and to one thread at a time.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
