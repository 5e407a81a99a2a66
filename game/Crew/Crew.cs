using Ashlar.Memory;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>
/// Sends systems and painters through all entities that match, with all cores where that pays. A pass over many entities
/// is cut into parts of about as many each, in the order of the query, and what the parts found or drew is put together in
/// that order: nothing tells how many threads there were, or which was done first. A pass over few stays on the calling
/// thread, where it is over before another one has woken up. Makes no garbage once every kind of work was rehearsed.
/// </summary>
internal sealed partial class Crew
{
    /// <summary>
    /// From so many entities on a pass is split where an entity takes some nanoseconds. Measured on two cores of a virtual
    /// machine: a worker that slept takes 35 microseconds to join in, so that two threads are done before one where one
    /// takes twice as long; and what one core drew the other moves more slowly than what it drew itself.
    /// </summary>
    public const int Many = 32_768;

    /// <summary>The same where an entity takes some ten nanoseconds, as with several shapes to draw.</summary>
    public const int Some = 8192;

    /// <summary>The same where an entity takes a tenth of a microsecond or more, as when it looks for its
    /// neighbours.</summary>
    public const int Few = 512;

    /// <summary>So that who is done early takes on what another one has not begun.</summary>
    private const int PartsPerThread = 4;

    private readonly World _world;
    private readonly MemorySystem _memory;
    private readonly Part[] _parts;
    private readonly FrameChanges[] _found;
    private readonly DrawList[] _drawn;
    private Chunk[] _chunks = new Chunk[1024];
    private int _partCount;

    /// <param name="world">Whose entities.</param>
    /// <param name="memory">Whose frame memory takes what the parts find.</param>
    /// <param name="jobs">The threads.</param>
    public Crew(World world, MemorySystem memory, JobPool jobs)
    {
        _world = world;
        _memory = memory;
        Jobs = jobs;
        int parts = jobs.Workers == 0 ? 0 : PartsPerThread * (jobs.Workers + 1);
        _parts = new Part[parts];
        _found = new FrameChanges[parts];
        _drawn = new DrawList[parts];
        for (int part = 0; part < parts; part++)
        {
            _found[part] = new FrameChanges();
            _drawn[part] = new DrawList();
        }
    }

    /// <summary>The threads.</summary>
    public JobPool Jobs { get; }

    /// <summary>How many threads work besides the caller's.</summary>
    public int Workers => Jobs.Workers;

    /// <summary>Does work that changes the entities it is handed, and nothing else.</summary>
    /// <param name="which">The entities.</param>
    /// <param name="work">What to do; each chunk has a copy.</param>
    /// <param name="fewest">From how many entities on it pays to split the pass.</param>
    public void Run<TWork>(in QueryDescription which, in TWork work, int fewest = Many)
        where TWork : struct, IChunkWork
    {
        if (TrySplit(in which, fewest))
        {
            Jobs.Run(new WorkOnPart<TWork>(this, work), _partCount);
            return;
        }

        int row = 0;
        foreach (ref Chunk chunk in _world.Query(in which))
        {
            work.Execute(ref chunk, row);
            row += chunk.Count;
        }
    }

    /// <summary>Looks for what happens next, and notes it in the order in which one thread would find it.</summary>
    /// <param name="which">The entities.</param>
    /// <param name="search">What to look for; each chunk has a copy.</param>
    /// <param name="changes">Where to note it.</param>
    /// <param name="fewest">From how many entities on it pays to split the pass.</param>
    public void Search<TSearch>(
        in QueryDescription which, in TSearch search, FrameChanges changes, int fewest = Many)
        where TSearch : struct, IChunkSearch
    {
        if (TrySplit(in which, fewest))
        {
            Jobs.Run(new SearchOfPart<TSearch>(this, search), _partCount);
            for (int part = 0; part < _partCount; part++)
            {
                changes.Append(_found[part]);
            }

            return;
        }

        foreach (ref Chunk chunk in _world.Query(in which))
        {
            search.Execute(ref chunk, changes);
        }
    }

    /// <summary>Draws entities, in the order in which one thread would draw them.</summary>
    /// <param name="which">The entities.</param>
    /// <param name="painter">How to draw them; each chunk has a copy.</param>
    /// <param name="list">Where to.</param>
    /// <param name="fewest">From how many entities on it pays to split the pass.</param>
    public void Draw<TPainter>(in QueryDescription which, in TPainter painter, DrawList list, int fewest = Many)
        where TPainter : struct, IChunkPainter
    {
        if (TrySplit(in which, fewest))
        {
            for (int part = 0; part < _partCount; part++)
            {
                _drawn[part].BeginPart(list, MostShapes(in _parts[part], in painter));
            }

            Jobs.Run(new PictureOfPart<TPainter>(this, painter), _partCount);
            for (int part = 0; part < _partCount; part++)
            {
                list.Append(_drawn[part]);
            }

            return;
        }

        foreach (ref Chunk chunk in _world.Query(in which))
        {
            painter.Draw(ref chunk, list);
        }
    }

    /// <summary>
    /// Lets the pool meet a kind of work before the game begins, because it keeps an object for each kind: what is rare must
    /// not make garbage in the middle of a game.
    /// </summary>
    public void RehearseWork<TWork>()
        where TWork : struct, IChunkWork => RunOnNothing(new WorkOnPart<TWork>(this, default));

    /// <inheritdoc cref="RehearseWork"/>
    public void RehearseSearch<TSearch>()
        where TSearch : struct, IChunkSearch => RunOnNothing(new SearchOfPart<TSearch>(this, default));

    /// <inheritdoc cref="RehearseWork"/>
    public void RehearsePainter<TPainter>()
        where TPainter : struct, IChunkPainter => RunOnNothing(new PictureOfPart<TPainter>(this, default));
}
