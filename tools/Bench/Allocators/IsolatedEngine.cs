global using BatchCalls = (
    int OperationsPerUnit, System.Func<int, long> Run, System.Action Verify, System.Action Dispose);
using System.Reflection;
using System.Runtime.Loader;
using Ashlar.Memory;

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
    private readonly Func<string, int, int, int[], (string, Func<BatchCalls>)[]> _subjects;

    public IsolatedEngine(string checks)
        : base($"checks {checks}", isCollectible: false)
    {
        Checks = checks;
        Assembly copy = LoadFromAssemblyPath(typeof(IsolatedEngine).Assembly.Location);
        Type entry = copy.GetType(typeof(Entry).FullName!, throwOnError: true)!;
        entry.GetMethod(nameof(Entry.RequestChecks))!.CreateDelegate<Action<string>>()(checks);
        _subjects = entry.GetMethod(nameof(Entry.Subjects))!
            .CreateDelegate<Func<string, int, int, int[], (string, Func<BatchCalls>)[]>>();
    }

    /// <summary>The check level's name.</summary>
    public string Checks { get; }

    /// <summary>The copy's subjects in a case.</summary>
    public IEnumerable<BenchSubject> Subjects(AllocRow row, BlockSize size, int[] victims) =>
        from subject in _subjects(row.Case.ToString(), row.Threads, size.Bytes, victims)
        let open = subject.Item2
        select new BenchSubject(subject.Item1, Checks, null, () => new IsolatedBatch(open()));

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string name = assemblyName.Name ?? string.Empty;
        return name.StartsWith("Ashlar.", StringComparison.Ordinal)
            ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, name + ".dll"))
            : null;
    }

    /// <summary>What is called in the copy.</summary>
    private static class Entry
    {
        /// <summary>Called once, before anything else of the engine.</summary>
        public static void RequestChecks(string level)
        {
            _ = MemoryChecks.TryParse(level, out CheckLevel parsed);
            MemoryChecks.Request(parsed);
        }

        /// <summary>Names and openers of the engine's subjects in a case.</summary>
        public static (string Name, Func<BatchCalls> Open)[] Subjects(
            string benchCase, int threads, int bytes, int[] victims) =>
        [
            .. from subject in new EngineAllocators().Subjects(
                   new AllocRow(Enum.Parse<AllocCase>(benchCase), benchCase, "", 1, threads), new BlockSize(bytes), victims)
               select (subject.Name, new Func<BatchCalls>(() => Calls(subject.Open()))),
        ];

        private static BatchCalls Calls(Batch batch) =>
            (batch.OperationsPerUnit, batch.Run, batch.Verify, batch.Dispose);
    }

    /// <summary>A batch of the copy.</summary>
    private sealed class IsolatedBatch(BatchCalls calls) : Batch
    {
        public override int OperationsPerUnit => calls.OperationsPerUnit;

        public override long Run(int units) => calls.Run(units);

        public override void Verify() => calls.Verify();

        public override void Dispose() => calls.Dispose();
    }
}
