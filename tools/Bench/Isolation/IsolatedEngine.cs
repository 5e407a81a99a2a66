using System.Reflection;
using System.Runtime.Loader;

namespace Ashlar.Bench;

/// <summary>
/// A copy of the engine at one check level. The level is a <c>static readonly</c> field that the JIT compiles in, fixed
/// once for each copy of Ashlar.Memory; so each level gets a load context with its own copy of Ashlar.Memory, and of
/// this assembly, whose loops are then compiled against that copy. All levels run interleaved in one process.
/// <para>The copies' types are not the types of the same names here, so calls across speak in types of the BCL, of
/// which there is one copy: strings, arrays, delegates. A call runs a whole batch, so crossing costs nothing.</para>
/// </summary>
internal sealed class IsolatedEngine : AssemblyLoadContext
{
    private readonly Type _subjects;

    public IsolatedEngine(string checks)
        : base($"checks {checks}", isCollectible: false)
    {
        Checks = checks;
        Assembly copy = LoadFromAssemblyPath(typeof(IsolatedEngine).Assembly.Location);
        _subjects = copy.GetType(typeof(EngineSubjects).FullName!, throwOnError: true)!;
        Export<Action<string>>(nameof(EngineSubjects.RequestChecks))(checks);
    }

    /// <summary>The check level's name.</summary>
    public string Checks { get; }

    public (string Name, Func<Contender> Open)[] OpenBlocks(BlockCase blockCase, BlockSize size, int[] victims) =>
        Export<Func<string, int, int[], (string, Func<Contender>)[]>>(nameof(EngineSubjects.OpenBlocks))(
            blockCase.ToString(), size.Bytes, victims);

    public (string Name, Func<Contender> Open)[] OpenArenas(BlockSize size) =>
        Export<Func<int, (string, Func<Contender>)[]>>(nameof(EngineSubjects.OpenArenas))(size.Bytes);

    public (string Name, Func<Contender> Open)[] OpenRanges() =>
        Export<Func<(string, Func<Contender>)[]>>(nameof(EngineSubjects.OpenRanges))();

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string name = assemblyName.Name ?? string.Empty;
        return name.StartsWith("Ashlar.", StringComparison.Ordinal)
            ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, name + ".dll"))
            : null;
    }

    private TDelegate Export<TDelegate>(string method)
        where TDelegate : Delegate => _subjects.GetMethod(method)!.CreateDelegate<TDelegate>();
}
