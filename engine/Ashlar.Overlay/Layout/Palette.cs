using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>One colour for one meaning, in every panel.</summary>
internal static class Palette
{
    public static readonly Color Panel = Color.FromRgb(0x0A0E17).WithAlpha(228);
    public static readonly Color TitleStrip = Color.FromRgb(0x9DB4E8).WithAlpha(26);
    public static readonly Color Edge = Color.FromRgb(0x6FE3D6).WithAlpha(150);
    public static readonly Color Plot = Color.FromRgb(0x000000).WithAlpha(96);
    public static readonly Color GridLine = Color.FromRgb(0x9DB4E8).WithAlpha(40);

    public static readonly Color Selection = Color.FromRgb(0x6FE3D6).WithAlpha(60);
    public static readonly Color Hover = Color.FromRgb(0x9DB4E8).WithAlpha(44);

    public static readonly Color Title = Color.FromRgb(0x6FE3D6);
    public static readonly Color Text = Color.FromRgb(0xD9E0EC);
    public static readonly Color Label = Color.FromRgb(0x8B96AC);
    public static readonly Color Faint = Color.FromRgb(0x515B70);

    public static readonly Color Live = Color.FromRgb(0x5FD98B);
    public static readonly Color Committed = Color.FromRgb(0x63A8FF);
    public static readonly Color Reserved = Color.FromRgb(0x9A94C4);
    public static readonly Color Foreign = Color.FromRgb(0xE08CD8);
    public static readonly Color Peak = Color.FromRgb(0xC6D0E2);
    public static readonly Color Waiting = Color.FromRgb(0xFFB648);
    public static readonly Color Garbage = Color.FromRgb(0xFF6464);

    public static readonly Color Newborn = Color.FromRgb(0xF4F7A1);
    public static readonly Color Young = Color.FromRgb(0x9BE86B);
    public static readonly Color Grown = Color.FromRgb(0x35A86B);
    public static readonly Color Old = Color.FromRgb(0x2F6FA8);
    public static readonly Color Unknown = Color.FromRgb(0x5FD98B);
    public static readonly Color Empty = Color.FromRgb(0x2A3347);
    public static readonly Color Decommitted = Color.FromRgb(0x11151F);

    public static readonly Color Update = Color.FromRgb(0x4CC9C0);
    public static readonly Color Draw = Color.FromRgb(0x7F9CF5);
    public static readonly Color Present = Color.FromRgb(0x66708A);
}
