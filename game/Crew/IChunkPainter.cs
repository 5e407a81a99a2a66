using Ashlar.Rendering;

namespace Swarm;

/// <summary>How the entities of a chunk are drawn. Changes none.</summary>
internal interface IChunkPainter
{
    /// <summary>The most shapes that a chunk of so many entities is drawn with.</summary>
    int MostShapes(int entities);

    /// <param name="chunk">The entities.</param>
    /// <param name="list">Where to draw them.</param>
    void Draw(ref Chunk chunk, DrawList list);
}
