namespace Ashlar.Overlay;

/// <summary>What the pages show: now, or what is remembered of an earlier moment.</summary>
/// <param name="IsPast">Whether it is an earlier moment.</param>
/// <param name="FrameAge">Its age among the remembered frames, or -1 when only its second is remembered.</param>
/// <param name="SecondAge">
/// The age of the last second that was over, or the oldest that is remembered; -1 when none is.
/// </param>
internal readonly record struct Moment(bool IsPast, int FrameAge, int SecondAge)
{
    public static readonly Moment Now = new(false, -1, -1);
}
