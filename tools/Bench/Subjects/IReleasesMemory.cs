namespace Ashlar.Bench;

/// <summary>A subject with a documented call that returns unused memory to the system.</summary>
internal interface IReleasesMemory
{
    /// <summary>Lets the subject's own grace period pass, as frames or time do in a game. No call to trim.</summary>
    void PassGracePeriod();

    /// <summary>Asks for everything unused to be returned now.</summary>
    void Trim();
}
