namespace Ashlar.Rendering;

/// <summary>The numbers that OpenGL gives its names, those in use here.</summary>
internal static class Token
{
    public const int False = 0;
    public const int True = 1;

    public const int NoError = 0;
    public const int OutOfMemory = 0x0505;

    public const int Vendor = 0x1F00;
    public const int Renderer = 0x1F01;
    public const int Version = 0x1F02;
    public const int ShadingLanguageVersion = 0x8B8C;

    public const int UnsignedByte = 0x1401;
    public const int UnsignedInt = 0x1405;
    public const int Float = 0x1406;

    public const int TriangleStrip = 0x0005;

    public const int CullFace = 0x0B44;
    public const int DepthTest = 0x0B71;
    public const int StencilTest = 0x0B90;
    public const int Dither = 0x0BD0;
    public const int Blend = 0x0BE2;
    public const int ColorLogicOperation = 0x0BF2;
    public const int ScissorTest = 0x0C11;
    public const int Multisample = 0x809D;
    public const int RasterizerDiscard = 0x8C89;
    public const int FramebufferSrgb = 0x8DB9;
    public const int FrontAndBack = 0x0408;
    public const int Fill = 0x1B02;

    public const int FunctionAdd = 0x8006;
    public const int One = 1;
    public const int SourceAlpha = 0x0302;
    public const int OneMinusSourceAlpha = 0x0303;

    public const int ColorBufferBit = 0x4000;

    public const int ArrayBuffer = 0x8892;
    public const int PixelPackBuffer = 0x88EB;
    public const int PixelUnpackBuffer = 0x88EC;
    public const int StreamDraw = 0x88E0;

    public const int Texture0 = 0x84C0;
    public const int Texture2D = 0x0DE1;
    public const int TextureMagnificationFilter = 0x2800;
    public const int TextureMinificationFilter = 0x2801;
    public const int TextureMaximumLevel = 0x813D;
    public const int Nearest = 0x2600;
    public const int TwoUnsignedInts = 0x823C;
    public const int RedGreenInteger = 0x8228;
    public const int Rgba = 0x1908;

    public const int PackAlignment = 0x0D05;
    public const int PackRowLength = 0x0D02;
    public const int PackSkipRows = 0x0D03;
    public const int PackSkipPixels = 0x0D04;
    public const int UnpackAlignment = 0x0CF5;
    public const int UnpackRowLength = 0x0CF2;
    public const int UnpackSkipRows = 0x0CF3;
    public const int UnpackSkipPixels = 0x0CF4;

    public const int FragmentShader = 0x8B30;
    public const int VertexShader = 0x8B31;
    public const int CompileStatus = 0x8B81;
    public const int LinkStatus = 0x8B82;
    public const int InfoLogLength = 0x8B84;
}
