using Ashlar.Input;
using Ashlar.Rendering;

namespace Ashlar.Hosting.Tests;

internal sealed class FakeGame : IGame
{
    internal delegate void UpdateAction(in InputState input, in SimulationStep step);

    internal delegate void DrawAction(DrawList list, in DrawFrame frame);

    internal UpdateAction? OnUpdate { get; set; }

    internal DrawAction? OnDraw { get; set; }

    public bool WantsExit { get; set; }

    public void Update(in InputState input, in SimulationStep step) => OnUpdate?.Invoke(input, step);

    public void Draw(DrawList list, in DrawFrame frame) => OnDraw?.Invoke(list, frame);
}
