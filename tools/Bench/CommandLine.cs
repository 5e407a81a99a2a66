namespace Engine.Bench;
internal static class CommandLine
{
    public static int Run(string[] args)
    {
        var suite = new AllocSuite();
        foreach (var g in suite.Groups())
        {
            if (args.Length > 0 && !$"{g.Case}/{g.Size}".Contains(args[0])) { continue; }
            var sw = System.Diagnostics.Stopwatch.StartNew();
            var m = new GroupMeasurement(g, MeasuringOptions.Create(true, null));
            var rows = m.Run();
            Console.WriteLine($"--- {g.Case} {g.Size} {sw.ElapsedMilliseconds} ms");
            foreach (var r in rows) { Console.WriteLine($"{r.Subject,-24} {r.Checks,-8} {r.NsPerOp,9:F2} {r.Ratio,8:F2} {r.ManagedBytesPerOp,8:F1}"); }
            foreach (var b in m.Broken) { Console.WriteLine("BROKEN " + b); }
        }
        return 0;
    }
}
