using Ashlar.Memory;
using Ashlar.Rendering;

namespace Swarm;

/// <content>How a pass is cut into parts, and what a thread does with one.</content>
internal sealed partial class Crew
{
    /// <summary>Cuts the entities of a query into parts, unless there are too few, or nobody to share them with.</summary>
    private bool TrySplit(in QueryDescription which, int fewest)
    {
        if (_parts.Length == 0)
        {
            return false;
        }

        int rows = _world.CountEntities(in which);
        if (rows < fewest)
        {
            return false;
        }

        Cut(in which, (rows / _parts.Length) + 1);
        return _partCount > 1;
    }

    /// <summary>Each part takes whole chunks until it has so many entities.</summary>
    private void Cut(in QueryDescription which, int rowsPerPart)
    {
        _partCount = 0;
        int chunks = 0;
        int row = 0;
        var open = default(Part);
        foreach (ref Chunk chunk in _world.Query(in which))
        {
            if (chunks == _chunks.Length)
            {
                Array.Resize(ref _chunks, chunks * 2);
            }

            _chunks[chunks++] = chunk;
            row += chunk.Count;
            if (row - open.FirstRow >= rowsPerPart)
            {
                _parts[_partCount++] = open with { EndChunk = chunks };
                open = new Part(chunks, chunks, row);
            }
        }

        if (chunks > open.FirstChunk)
        {
            _parts[_partCount++] = open with { EndChunk = chunks };
        }
    }

    private Span<Chunk> ChunksOf(in Part part) => _chunks.AsSpan(part.FirstChunk, part.EndChunk - part.FirstChunk);

    private int MostShapes<TPainter>(in Part part, in TPainter painter)
        where TPainter : struct, IChunkPainter
    {
        int most = 0;
        foreach (ref Chunk chunk in ChunksOf(in part))
        {
            most += painter.MostShapes(chunk.Count);
        }

        return most;
    }

    private void RunOnNothing<TJob>(in TJob job)
        where TJob : struct, IJob
    {
        // One item alone the pool does without its workers, and without what it keeps for them.
        if (_parts.Length > 1)
        {
            Jobs.Run(in job, 2);
        }
    }

    /// <param name="FirstChunk">Where it begins.</param>
    /// <param name="EndChunk">Where the next one begins.</param>
    /// <param name="FirstRow">How many entities come before it.</param>
    private readonly record struct Part(int FirstChunk, int EndChunk, int FirstRow);

    private readonly struct WorkOnPart<TWork>(Crew crew, TWork work) : IJob
        where TWork : struct, IChunkWork
    {
        public void Execute(int part)
        {
            int row = crew._parts[part].FirstRow;
            foreach (ref Chunk chunk in crew.ChunksOf(in crew._parts[part]))
            {
                work.Execute(ref chunk, row);
                row += chunk.Count;
            }
        }
    }

    /// <summary>Notes what it finds in the frame memory of the thread that looks.</summary>
    private readonly struct SearchOfPart<TSearch>(Crew crew, TSearch search) : IJob
        where TSearch : struct, IChunkSearch
    {
        public void Execute(int part)
        {
            FrameChanges found = crew._found[part];
            found.BeginPart(crew._memory.Frame.Current);
            foreach (ref Chunk chunk in crew.ChunksOf(in crew._parts[part]))
            {
                search.Execute(ref chunk, found);
            }
        }
    }

    /// <summary>Draws into a range of frame memory that was taken for the part.</summary>
    private readonly struct PictureOfPart<TPainter>(Crew crew, TPainter painter) : IJob
        where TPainter : struct, IChunkPainter
    {
        public void Execute(int part)
        {
            DrawList list = crew._drawn[part];
            foreach (ref Chunk chunk in crew.ChunksOf(in crew._parts[part]))
            {
                painter.Draw(ref chunk, list);
            }
        }
    }
}
