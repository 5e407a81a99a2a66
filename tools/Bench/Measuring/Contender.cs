global using Contender = (
    int OperationsPerUnit,
    System.Func<int, long> Run,
    System.Action Verify,
    System.Action Close,
    System.Func<(long? Managed, long? Native)>? Held);
