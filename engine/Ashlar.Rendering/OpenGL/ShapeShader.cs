namespace Ashlar.Rendering;

/// <summary>
/// The shaders: the coverage that is defined on <see cref="DrawCommand"/>, in the words of OpenGL. One command is one
/// instance of four corners around what it covers; the fragments compute distances from their pixel's centre, not from
/// interpolated corners, so that they see the numbers that the software rasteriser sees.
/// <para>Lengths are in units of the list, which are pixels unless it is stretched.</para>
/// </summary>
internal static class ShapeShader
{
    /// <summary>Where the attributes are, in the order of <see cref="DrawCommand"/>.</summary>
    public const int BodyLocation = 0;

    public const int AxisLocation = 1;

    public const int ColorLocation = 2;

    public const int KindLocation = 3;

    public static string Vertex { get; } = $$"""
        #version 330 core
        {{Kinds}}
        layout(location = {{BodyLocation}}) in vec4 body;     // centre, half extents
        layout(location = {{AxisLocation}}) in vec2 axis;
        layout(location = {{ColorLocation}}) in vec4 color;
        layout(location = {{KindLocation}}) in uvec2 kind;    // kind, glyph
        uniform vec3 picture;                                 // size of the list; a pixel
        uniform usampler2D glyphs;
        flat out vec4 shapeBody;
        flat out vec4 shapeColor;
        flat out uvec3 shapeKind;                             // axis or the bits of the glyph; kind

        void main()
        {
            // Edges fade over half a pixel beyond the outline; the ends of lines are round.
            vec2 reach = kind.x == Ring ? body.zz : body.zw;
            reach.x += kind.x == Line ? body.w : 0.0;
            reach += kind.x < Glow ? 0.5 * picture.z : 0.0;
            vec2 side = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
            vec2 corner = side * reach;
            vec2 place = body.xy + corner.x * axis + corner.y * vec2(-axis.y, axis.x);
            gl_Position = vec4((place / picture.xy * 2.0 - 1.0) * vec2(1.0, -1.0), 0.0, 1.0);

            uvec2 bits = texelFetch(glyphs, ivec2(int(kind.y), 0), 0).xy;
            shapeBody = body;
            shapeColor = color;
            shapeKind = uvec3(kind.x == Glyph ? bits : floatBitsToUint(axis), kind.x);
        }
        """;

    public static string Fragment { get; } = $$"""
        #version 330 core
        {{Kinds}}
        flat in vec4 shapeBody;
        flat in vec4 shapeColor;
        flat in uvec3 shapeKind;
        uniform vec4 frame;                                   // a pixel's size; rows; pixels for a unit
        out vec4 result;

        void main()
        {
            uint kind = shapeKind.z;
            vec2 extent = shapeBody.zw;
            vec2 axis = uintBitsToFloat(shapeKind.xy);
            vec2 away = vec2(gl_FragCoord.x, frame.z - gl_FragCoord.y) * frame.xy - shapeBody.xy;
            vec2 own = abs(vec2(dot(away, axis), away.y * axis.x - away.x * axis.y));
            float beyond = kind == Line ? max(own.x - extent.x, 0.0) : own.x;
            float square = beyond * beyond + own.y * own.y;
            float distance = sqrt(square);

            // Every kind is computed and one is chosen, which is what branches would come to on most devices.
            vec2 edge = extent * frame.w + 0.5;
            vec2 peak = min(2.0 * extent * frame.w, 1.0);
            vec2 bands = clamp(edge - own * frame.w, vec2(0.0), peak);
            vec2 discs = clamp(edge - distance * frame.w, vec2(0.0), kind == Line ? peak : peak * peak);
            float light = max(1.0 - square / (extent.x * extent.x), 0.0);

            vec2 last = vec2(GlyphWidth, GlyphHeight) - 1.0;
            vec2 cell = clamp(floor((away + extent) * (0.5 * GlyphWidth / extent.x)), vec2(0.0), last);
            int bit = int(cell.y * GlyphWidth + cell.x);
            uint bits = bit < 32 ? shapeKind.x : shapeKind.y;

            float coverage =
                kind == Quad ? bands.x * bands.y :
                kind == Circle ? discs.x :
                kind == Ring ? discs.x - discs.y :
                kind == Line ? discs.y :
                kind == Glow ? light * light :
                float((bits >> uint(bit & 31)) & 1u);
            result = vec4(shapeColor.rgb, shapeColor.a * coverage);
        }
        """;

    private static string Kinds => $"""
        const uint Quad = {(int)ShapeKind.Quad}u;
        const uint Circle = {(int)ShapeKind.Circle}u;
        const uint Ring = {(int)ShapeKind.Ring}u;
        const uint Line = {(int)ShapeKind.Line}u;
        const uint Glow = {(int)ShapeKind.Glow}u;
        const uint Glyph = {(int)ShapeKind.Glyph}u;
        const float GlyphWidth = {BitmapFont.GlyphWidth}.0;
        const float GlyphHeight = {BitmapFont.GlyphHeight}.0;
        """;
}
