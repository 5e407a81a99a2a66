namespace Ashlar.Overlay;

/// <summary>
/// The moment that the user looks at: where the pointer is over a graph, else where it was pinned, else now. A pinned
/// moment grows older with the game.
/// </summary>
internal sealed class TimeCursor
{
    private long _pointed;
    private long _pointedNext;

    /// <summary>The time stamp of the pinned frame; 0 for now.</summary>
    public long Pinned { get; set; }

    /// <summary>The time stamp of the frame that is looked at; 0 for now.</summary>
    public long At => _pointed != 0 ? _pointed : Pinned;

    /// <summary>Frames to move by, into the past when positive.</summary>
    public int Steps { get; set; }

    /// <summary>Whether to go to the oldest moment.</summary>
    public bool WantsOldest { get; set; }

    /// <summary>What graphs show: 0 for the last 600 frames, 1 for the last 1800, 2 for the last 600 seconds.</summary>
    public int Zoom { get; set; }

    /// <summary>The pointer is over a moment.</summary>
    public void Point(long at) => _pointedNext = at;

    /// <summary>A frame was drawn: what no graph said again is over.</summary>
    public void EndFrame()
    {
        _pointed = _pointedNext;
        _pointedNext = 0;
        Steps = 0;
        WantsOldest = false;
    }

    /// <summary>Moves as the user wants, and as time goes on.</summary>
    public void Follow(Timeline timeline)
    {
        if (WantsOldest)
        {
            Pinned = timeline.Oldest;
        }
        else if (Steps != 0)
        {
            Pinned = timeline.Step(Pinned, Steps);
        }

        if (Pinned != 0 && Pinned < timeline.Oldest)
        {
            Pinned = timeline.Oldest;
        }

        if (Steps != 0 || WantsOldest)
        {
            Moment moment = timeline.Find(Pinned);
            bool isFar = moment.FrameAge < 0 || moment.FrameAge >= OverlayFigures.GraphFrames;
            Zoom = !moment.IsPast || !isFar ? Zoom : moment.FrameAge < 0 ? 2 : Math.Max(Zoom, 1);
        }
    }
}
