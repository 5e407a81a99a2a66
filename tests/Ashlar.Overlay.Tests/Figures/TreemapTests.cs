namespace Ashlar.Overlay.Tests;

public class TreemapTests
{
    [Fact]
    public void Places_are_as_large_as_their_shares_disjoint_and_fill_the_room()
    {
        var random = new Random(1);
        for (int round = 0; round < 300; round++)
        {
            double[] sizes = SizesOf(random, round);
            var room = new MapPlace(
                random.NextDouble() * 50, random.NextDouble() * 50, 1 + (random.NextDouble() * 900), 1 + (random.NextDouble() * 500));
            var places = new MapPlace[sizes.Length];
            Treemap.Divide(sizes, room, places);
            double whole = room.Width * room.Height;
            double sum = sizes.Sum();
            double filled = 0;
            for (int index = 0; index < places.Length; index++)
            {
                MapPlace place = places[index];
                double area = place.Width * place.Height;
                filled += area;
                Assert.Equal(sum == 0 ? 0 : whole * sizes[index] / sum, area, whole * 1e-9);
                Assert.True(place.Width >= 0 && place.Height >= 0);
                Assert.True(place.X >= room.X - 1e-6 && place.X + place.Width <= room.X + room.Width + 1e-6);
                Assert.True(place.Y >= room.Y - 1e-6 && place.Y + place.Height <= room.Y + room.Height + 1e-6);
                for (int other = 0; other < index; other++)
                {
                    double across = Math.Min(place.X + place.Width, places[other].X + places[other].Width) - Math.Max(place.X, places[other].X);
                    double down = Math.Min(place.Y + place.Height, places[other].Y + places[other].Height) - Math.Max(place.Y, places[other].Y);
                    Assert.True(Math.Min(across, down) < 1e-6, $"{place} and {places[other]} overlap.");
                }
            }

            Assert.Equal(sum == 0 ? 0 : whole, filled, whole * 1e-9);
        }
    }

    [Fact]
    public void Places_are_those_of_the_paper()
    {
        // "Squarified Treemaps", section 3: sizes 6, 6, 4, 3, 2, 2, 1 in a room of 6 by 4.
        var places = new MapPlace[7];
        Treemap.Divide([6, 6, 4, 3, 2, 2, 1], new MapPlace(0, 0, 6, 4), places);
        Same(new MapPlace(0, 0, 3, 2), places[0]);
        Same(new MapPlace(0, 2, 3, 2), places[1]);
        Same(new MapPlace(3, 0, 12.0 / 7, 7.0 / 3), places[2]);
        Same(new MapPlace(3 + (12.0 / 7), 0, 9.0 / 7, 7.0 / 3), places[3]);
        Same(new MapPlace(3, 7.0 / 3, 1.2, 5.0 / 3), places[4]);

        static void Same(MapPlace expected, MapPlace found)
        {
            Assert.Equal(expected.X, found.X, 1e-9);
            Assert.Equal(expected.Y, found.Y, 1e-9);
            Assert.Equal(expected.Width, found.Width, 1e-9);
            Assert.Equal(expected.Height, found.Height, 1e-9);
        }
    }

    private static double[] SizesOf(Random random, int round)
    {
        double[] sizes = new double[round % 40];
        for (int index = 0; index < sizes.Length; index++)
        {
            sizes[index] = round % 3 == 0 ? random.Next(4) : Math.Pow(10, random.NextDouble() * 8);
        }

        Array.Sort(sizes);
        Array.Reverse(sizes);
        return sizes;
    }
}
