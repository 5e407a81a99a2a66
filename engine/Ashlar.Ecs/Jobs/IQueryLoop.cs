namespace Ashlar.Ecs;

/// <summary>The loop of a parallel query: calls the user's code for some rows of a chunk.</summary>
internal interface IQueryLoop
{
    void Run(in RowBatch rows);
}
