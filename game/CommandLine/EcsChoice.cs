namespace Swarm;

/// <summary>The libraries that <c>--ecs</c> can name: the same game, compiled against each.</summary>
internal static class EcsChoice
{
    public const string Ashlar = "ashlar";
    public const string Arch = "arch";

    /// <summary>Whether this program was built with the Arch package.</summary>
    public static bool HasArch =>
#if ARCH
        true;
#else
        false;
#endif
}
