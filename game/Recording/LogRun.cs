using System.Runtime.InteropServices;

namespace Swarm;

/// <summary>The same controls for so many steps: shorter than an entry for each, as few steps change them.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct LogRun
{
    public int Steps;
    public ControlFlags Flags;
    public float MoveX;
    public float MoveY;
    public float AimX;
    public float AimY;

    public LogRun(in Controls controls)
    {
        Steps = 1;
        Flags = controls.Flags;
        MoveX = controls.MoveX;
        MoveY = controls.MoveY;
        AimX = controls.AimX;
        AimY = controls.AimY;
    }

    public readonly Controls Controls => new()
    {
        Flags = Flags,
        MoveX = MoveX,
        MoveY = MoveY,
        AimX = AimX,
        AimY = AimY,
    };

    /// <summary>Whether a pilot can have done this.</summary>
    public readonly bool IsRight =>
        Steps > 0 && (Flags & ~ControlFlags.All) == 0 && IsDirection(MoveX, MoveY) && IsDirection(AimX, AimY);

    /// <summary>False for what is no number, too.</summary>
    private static bool IsDirection(float x, float y) => (x * x) + (y * y) <= 1.01f;
}
