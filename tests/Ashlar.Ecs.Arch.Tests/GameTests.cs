using System.Text.Json;
using Swarm.Tests;

namespace Ashlar.Ecs.Arch.Tests;

/// <summary>The sample game, played on both libraries by its program.</summary>
public sealed class GameTests
{
    [Theory]
    [InlineData("--frames", "600")]
    [InlineData("--frames", "400", "--seed", "7", "--entities", "30000", "--churn", "1000")]
    public void Both_libraries_play_the_same_game(params string[] arguments)
    {
        JsonElement ashlar = Play("ashlar", arguments);
        JsonElement arch = Play("arch", arguments);
        Assert.Equal("ashlar", ashlar.GetProperty("ecs").GetString());
        Assert.Equal("arch", arch.GetProperty("ecs").GetString());
        Assert.Equal(ashlar.GetProperty("stateHash").GetString(), arch.GetProperty("stateHash").GetString());
        Assert.Equal(ashlar.GetProperty("entities").GetRawText(), arch.GetProperty("entities").GetRawText());
    }

    [Fact]
    public void Arch_s_memory_is_in_the_report_beside_the_native_memory()
    {
        JsonElement memory = Play("arch", "--frames", "150", "--entities", "50000").GetProperty("memory");
        JsonElement[] allocators = [.. memory.GetProperty("allocators").EnumerateArray()];
        Assert.Equal(memory.GetProperty("committed").GetInt64(), Sum("committed"));
        Assert.Equal(memory.GetProperty("foreign").GetInt64(), Sum("foreign"));
        Assert.InRange(memory.GetProperty("foreign").GetInt64(), 50_000 * 60, 50_000 * 200);
        Assert.Contains(
            "game/world/Dust+Tint+Lifespan+Velocity+Position/Tint",
            allocators.Select(node => node.GetProperty("name").GetString()));

        long Sum(string figure) => allocators.Sum(node => node.GetProperty(figure).GetInt64());
    }

    private static JsonElement Play(string library, params string[] arguments)
    {
        GameProcess run = GameProcess.Run(["--ecs", library, "--host", "headless", "--report", "-", .. arguments]);
        Assert.Equal("", run.ExitCode == 0 ? "" : run.Errors);
        return run.Report;
    }
}
