using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>
/// Who used what had ended: the innermost method on the stack that is neither this library's nor the runtime's. For the
/// path that throws: a look costs some 5 µs where the place was met before, some 300 where its line is read from the symbols
/// for the first time, and garbage. So that a program that fails thousands of times a frame only gets slower by a few
/// per cent, there are at most <see cref="LooksATurn"/> in a tenth of a second for an allocator; those beyond say nothing of the place.
/// <para>Ahead of time compiled programs have no symbols: there the method is all that is known. A method that the compiler
/// built into its caller is told as its caller. Thread-safe.</para>
/// </summary>
/// <param name="Place">
/// <c>/src/Game.cs:42 (Game.Step)</c>, <c>Game.Step</c> where no line is known, or empty.
/// </param>
/// <param name="Callers">Under full checks the methods that called it, as the end of a sentence; else empty.</param>
internal readonly record struct UseSite(string Place, string Callers)
{
    /// <summary>The most looks in a turn.</summary>
    public const int LooksATurn = 100;

    private const int TurnMilliseconds = 100;
    private const int MostCallers = 7;
    private const int MostRemembered = 1024;

    /// <summary>What is passed over: whoever reads the place looks for a line of the program.</summary>
    private static readonly string[] Libraries =
    [
        "Ashlar.Memory", "Ashlar.Ecs", "Ashlar.Ecs.Arch", "Ashlar.Input", "Ashlar.Rendering", "Ashlar.Hosting",
        "Ashlar.Hosting.Silk", "Ashlar.Overlay",
    ];

    private static readonly Lock Gate = new();
    private static readonly Dictionary<Instruction, string> Known = [];
    private static readonly Dictionary<string, int> LooksByAllocator = [];
    private static long _turn;

    /// <summary>Looks who used it.</summary>
    /// <param name="allocatorName">Whose object it was: one that fails all the time does not hide the others.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static UseSite Find(string? allocatorName)
    {
        if (!MayLook(allocatorName ?? string.Empty))
        {
            return new UseSite(string.Empty, string.Empty);
        }

        if (ActiveChecks.Full)
        {
            var whole = new StackTrace(fNeedFileInfo: true);
            int first = FirstOfProgram(whole, out Instruction at);
            return new UseSite(first < 0 ? string.Empty : Describe(whole.GetFrame(first), at), CallersOf(whole, first));
        }

        return FirstOfProgram(new StackTrace(fNeedFileInfo: false), out Instruction found) < 0
            ? new UseSite(string.Empty, string.Empty)
            : new UseSite(Describe(found), string.Empty);
    }

    /// <summary>A message, and who used it.</summary>
    public string AddTo(string message) => Place.Length == 0 ? message : $"{message} Used at {Place}{Callers}.";

    /// <summary>
    /// A method as one writes it, without namespace: lambdas, local functions and iterators by the method that they stand in.
    /// </summary>
    internal static string NameOf(string type, string method)
    {
        int made = type.IndexOf("+<", StringComparison.Ordinal);
        string written = made < 0 ? type : type[..made];
        written = WithoutCounts(written[(written.LastIndexOf('.') + 1)..].Replace('+', '.'));
        string name = Between(method) ?? (made < 0 ? null : Between(type[made..])) ?? method;
        return name.StartsWith('.') ? written : $"{written}.{name}";
    }

    /// <summary>A name without the counts of type parameters, which follow a backtick.</summary>
    private static string WithoutCounts(string name)
    {
        int tick = name.IndexOf('`', StringComparison.Ordinal);
        while (tick >= 0)
        {
            int end = tick + 1;
            while (end < name.Length && char.IsAsciiDigit(name[end]))
            {
                end++;
            }

            name = name.Remove(tick, end - tick);
            tick = name.IndexOf('`', StringComparison.Ordinal);
        }

        return name;
    }

    /// <summary>What stands in the first angle brackets; null where there are none, or nothing is in them.</summary>
    private static string? Between(string name)
    {
        int begin = name.IndexOf('<', StringComparison.Ordinal);
        int end = name.IndexOf('>', StringComparison.Ordinal);
        return begin < 0 || end <= begin + 1 ? null : name[(begin + 1)..end];
    }

    private static bool MayLook(string allocatorName)
    {
        long turn = Environment.TickCount64 / TurnMilliseconds;
        lock (Gate)
        {
            if (turn != _turn)
            {
                _turn = turn;
                LooksByAllocator.Clear();
            }

            return ++CollectionsMarshal.GetValueRefOrAddDefault(LooksByAllocator, allocatorName, out _) <= LooksATurn;
        }
    }

    /// <summary>The line is looked for once: that reads the symbols.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Describe(in Instruction found)
    {
        lock (Gate)
        {
            if (Known.TryGetValue(found, out string? known))
            {
                return known;
            }
        }

        var whole = new StackTrace(fNeedFileInfo: true);
        string place = Describe(whole.GetFrame(Math.Max(0, FirstOfProgram(whole, out _))), found);
        lock (Gate)
        {
            if (Known.Count == MostRemembered)
            {
                Known.Clear();
            }

            Known[found] = place;
        }

        return place;
    }

    private static string Describe(StackFrame? frame, in Instruction at) =>
        frame?.GetFileName() is { Length: > 0 } file ? $"{file}:{frame.GetFileLineNumber()} ({at.Name})" : at.Name;

    private static string CallersOf(StackTrace stack, int first)
    {
        string callers = string.Empty;
        int count = 0;
        for (int i = first + 1; first >= 0 && i < stack.FrameCount && count < MostCallers; i++)
        {
            if (TryGet(stack.GetFrame(i), out Instruction at))
            {
                callers += $"{(count++ == 0 ? ", called by " : ", by ")}{Describe(stack.GetFrame(i), at)}";
            }
        }

        return callers;
    }

    private static int FirstOfProgram(StackTrace stack, out Instruction found)
    {
        for (int i = 0; i < stack.FrameCount; i++)
        {
            if (TryGet(stack.GetFrame(i), out found))
            {
                return i;
            }
        }

        found = default;
        return -1;
    }

    /// <summary>Where a frame is; false when it is a library's, or nothing is known of it.</summary>
    private static bool TryGet(StackFrame? frame, out Instruction at)
    {
        at = default;
        if (frame is null || DiagnosticMethodInfo.Create(frame) is not { DeclaringTypeName: { } type } method)
        {
            return false;
        }

        string assembly = method.DeclaringAssemblyName;
        int end = assembly.IndexOf(',', StringComparison.Ordinal);
        assembly = end < 0 ? assembly : assembly[..end];
        if (assembly.StartsWith("System.", StringComparison.Ordinal) || Array.IndexOf(Libraries, assembly) >= 0)
        {
            return false;
        }

        at = new Instruction(type, method.Name, frame.GetILOffset(), frame.GetNativeOffset());
        return true;
    }

    /// <summary>A place in code, told apart from others.</summary>
    private readonly record struct Instruction(string Type, string Method, int Offset, int NativeOffset)
    {
        public string Name => NameOf(Type, Method);
    }
}
