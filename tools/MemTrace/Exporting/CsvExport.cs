using System.Globalization;
using System.Text;

namespace Ashlar.MemTrace;

/// <summary>The samples of a trace as a table: a line for each moment and allocator (RFC 4180, UTF-8, dots as decimal points).</summary>
internal static class CsvExport
{
    /// <summary>The first line.</summary>
    public const string Header = "milliseconds,frame,allocator,kind,live_bytes,committed_bytes";

    public static void Write(TraceAnalysis trace, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(Header);
        foreach (Sample sample in trace.Samples)
        {
            for (int i = 0; i < sample.LiveBytes.Length; i++)
            {
                writer.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{sample.Milliseconds:0.###},{sample.Frame},{Quoted(trace.Allocators[i].Path)},{trace.Allocators[i].Kind},{sample.LiveBytes[i]},{sample.CommittedBytes[i]}"));
            }
        }
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
