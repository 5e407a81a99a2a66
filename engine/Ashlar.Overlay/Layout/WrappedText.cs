using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>Text that is broken at blanks into lines.</summary>
internal static class WrappedText
{
    /// <summary>Writes as many lines as find room.</summary>
    public static void Write(in PanelArea area, ReadOnlySpan<char> text, Color color)
    {
        for (int line = 0; line < area.Rows && !text.IsEmpty && area.Columns > 0; line++)
        {
            int length = LineLength(text, area.Columns);
            area.Text(0, line, text[..length], color);
            text = text[length..].TrimStart(' ');
        }
    }

    /// <summary>The lines that a text takes.</summary>
    public static int RowsFor(ReadOnlySpan<char> text, int columns)
    {
        int rows = 0;
        while (!text.IsEmpty && columns > 0)
        {
            text = text[LineLength(text, columns)..].TrimStart(' ');
            rows++;
        }

        return rows;
    }

    private static int LineLength(ReadOnlySpan<char> text, int columns)
    {
        if (text.Length <= columns)
        {
            return text.Length;
        }

        int blank = text[..(columns + 1)].LastIndexOf(' ');
        return blank > 0 ? blank : columns;
    }
}
