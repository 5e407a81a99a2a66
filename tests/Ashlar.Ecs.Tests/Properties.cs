// The worlds of a process share its 255 ids, and one test takes them all.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
