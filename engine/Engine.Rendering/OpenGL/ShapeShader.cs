namespace Engine.Rendering;

/// <summary>
/// The shaders: the coverage that is defined on <see cref="DrawCommand"/>, in the words of OpenGL. One command is one
/// instance of four corners around what it covers; the fragments compute distances from their pixel's centre, not from
/// interpolated corners, so that they see the numbers that the software rasteriser sees.
/// <para>Lengths are in units of the list. A pixel is <c>unit</c> of them wide; <c>density</c> is the reverse.</para>
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
        uniform vec4 picture;                                 // size of the list; a pixel, and pixels, for a unit
        uniform usampler2D glyphs;
        flat out vec4 shapeBody;
        flat out vec2 shapeAxis;
        flat out vec4 shapeColor;
        flat out uvec3 shapeKind;                             // kind, the bits of the glyph

        void main()
        {
            // Beyond the outline an edge fades for half a pixel.
            vec2 reach = body.zw + 0.5 * picture.z;
            if (kind.x == Ring)
            {
                reach.y = reach.x;
            }
            else if (kind.x == Line)
            {
                reach.x += body.w;
            }
            else if (kind.x >= Glow)
            {
                reach = body.zw;
            }

            // Corners of huge shapes stay near the picture, where numbers are exact.
            vec2 away = picture.xy * 0.5 - body.xy;
            vec2 middle = vec2(dot(away, axis), away.y * axis.x - away.x * axis.y);
            float horizon = length(picture.xy);
            vec2 side = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
            vec2 corner = clamp(side * reach, middle - horizon, middle + horizon);
            vec2 place = body.xy + corner.x * axis + corner.y * vec2(-axis.y, axis.x);
            gl_Position = vec4((place / picture.xy * 2.0 - 1.0) * vec2(1.0, -1.0), 0.0, 1.0);

            shapeBody = body;
            shapeAxis = axis;
            shapeColor = color;
            shapeKind = uvec3(kind.x, texelFetch(glyphs, ivec2(int(kind.y), 0), 0).xy);
        }
        """;

    public static string Fragment { get; } = $$"""
        #version 330 core
        {{Kinds}}
        flat in vec4 shapeBody;
        flat in vec2 shapeAxis;
        flat in vec4 shapeColor;
        flat in uvec3 shapeKind;
        uniform vec4 frame;                                   // a pixel's size; rows; pixels for a unit
        out vec4 result;

        float band(float distance, float extent)
        {
            float density = frame.w;
            return clamp((extent - abs(distance)) * density + 0.5, 0.0, min(1.0, 2.0 * extent * density));
        }

        float disc(float distance, float radius)
        {
            float density = frame.w;
            float peak = min(1.0, 2.0 * radius * density);
            return clamp((radius - distance) * density + 0.5, 0.0, peak * peak);
        }

        void main()
        {
            vec2 away = vec2(gl_FragCoord.x, frame.z - gl_FragCoord.y) * frame.xy - shapeBody.xy;
            float u = dot(away, shapeAxis);
            float v = away.y * shapeAxis.x - away.x * shapeAxis.y;
            vec2 extent = shapeBody.zw;
            float coverage;
            if (shapeKind.x == Quad)
            {
                coverage = band(u, extent.x) * band(v, extent.y);
            }
            else if (shapeKind.x == Circle)
            {
                coverage = disc(length(away), extent.x);
            }
            else if (shapeKind.x == Ring)
            {
                float distance = length(away);
                coverage = disc(distance, extent.x) - disc(distance, extent.y);
            }
            else if (shapeKind.x == Line)
            {
                coverage = band(length(vec2(max(abs(u) - extent.x, 0.0), v)), extent.y);
            }
            else if (shapeKind.x == Glow)
            {
                float share = max(0.0, 1.0 - dot(away, away) / (extent.x * extent.x));
                coverage = share * share;
            }
            else
            {
                float scale = 2.0 * extent.x / GlyphWidth;
                vec2 cell = clamp(floor((away + extent) / scale), vec2(0.0), vec2(GlyphWidth, GlyphHeight) - 1.0);
                int bit = int(cell.y * GlyphWidth + cell.x);
                uint bits = bit < 32 ? shapeKind.y : shapeKind.z;
                coverage = float((bits >> uint(bit & 31)) & 1u);
            }

            // Rounded as the rasteriser rounds, so that a thousand faint layers add up to the same.
            float alpha = floor(coverage * shapeColor.a * 255.0 + 0.5) / 255.0;
            result = vec4(shapeColor.rgb, alpha);
        }
        """;

    private static string Kinds => $"""
        const uint Quad = {(int)ShapeKind.Quad}u;
        const uint Circle = {(int)ShapeKind.Circle}u;
        const uint Ring = {(int)ShapeKind.Ring}u;
        const uint Line = {(int)ShapeKind.Line}u;
        const uint Glow = {(int)ShapeKind.Glow}u;
        const float GlyphWidth = {BitmapFont.GlyphWidth}.0;
        const float GlyphHeight = {BitmapFont.GlyphHeight}.0;
        """;
}
