namespace Ashlar.Bench;

/// <summary>Seeds of everything random here: every run and every subject sees the same sequences.</summary>
internal static class Seeds
{
    public const int Sizes = 16_1024;

    public const int Victims = 100_000;

    public const int Order = 256;

    public const int Rounds = 1;

    public const int Verification = 7;
}
