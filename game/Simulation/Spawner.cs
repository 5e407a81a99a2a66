using Ashlar.Rendering;

namespace Swarm;

/// <summary>Knows what each kind of entity is made of, and makes them. Never while a query runs.</summary>
internal sealed class Spawner
{
    private readonly World _world;

    public Spawner(World world) => _world = world;

    /// <summary>
    /// Makes a crowd of each and destroys it, so that the world knows every structure, and has room, before the first
    /// step: what is rare, and what comes late, must not make garbage in the middle of a game.
    /// </summary>
    public void Rehearse()
    {
        const int Crowd = 2048;
        for (int i = 0; i < Crowd; i++)
        {
            Ship(0, 0, 0, 1);
            Enemy(EnemyKind.Seeker, 0, 0, 1, 1, 0, 0);
            Bullet(BulletKind.Shot, 0, 0, 0, 0, 0, 0, 0, 0);
            Hostile(0, 0, 0, 0, 0, 0);
            Arc(0, 0, 0, 0, 0, Color.White, 0, 1);
            Pickup(PickupKind.Gem, 0, 0, 0, 0, 0, 0);
            Particle(0, 0, 0, 0, 0, 0, Color.White, 0, 1);
            Shockwave(0, 0, 0, 0, Color.White, 0, 1);
            Popup(0, 0, 0, 0);
            Star(0, 0, 0, 0, 0, Color.White);
            Dust(0, 0, Color.White, 0, 1);
            Glimmer(0, 0, 0, 0, Color.White, 0, 1);
        }

        var everyone = new QueryDescription().WithAll<Position>();
        _world.Destroy(in everyone);
    }

    public Entity Ship(float x, float y, int step, int health) => _world.Create(
        new Position(x, y),
        new Velocity(0, 0),
        new Ship
        {
            AimX = 0,
            AimY = -1,
            Health = health,
            FullHealth = health,
            ReadyAt = step,
            VulnerableAt = step + 90,
        });

    public Entity Enemy(EnemyKind kind, float x, float y, int health, float pace, float phase, int serial) =>
        _world.Create(
            new Position(x, y),
            new Velocity(0, 0),
            new Enemy
            {
                Kind = kind,
                Serial = serial,
                Health = health,
                Radius = EnemyTraits.Of(kind).Radius,
                Pace = pace,
                Phase = phase,
            });

    public Entity Bullet(
        BulletKind kind, float x, float y, float velocityX, float velocityY, int damage, int pierces, int serial,
        int step) =>
        _world.Create(
            new Position(x, y),
            new Velocity(velocityX, velocityY),
            new Lifespan(step, kind == BulletKind.Missile ? 200 : 62),
            new Bullet { Kind = kind, Damage = damage, Pierces = pierces, Serial = serial });

    public Entity Hostile(float x, float y, float velocityX, float velocityY, int serial, int step) => _world.Create(
        new Position(x, y),
        new Velocity(velocityX, velocityY),
        new Lifespan(step, 420),
        new Hostile { Serial = serial });

    public Entity Arc(float x, float y, float endX, float endY, float phase, Color color, int step, int steps) =>
        _world.Create(
            new Position(x, y),
            new Lifespan(step, steps),
            new Tint(color),
            new Arc { EndX = endX, EndY = endY, Phase = phase });

    public Entity Pickup(PickupKind kind, float x, float y, float velocityX, float velocityY, int serial, int step) =>
        _world.Create(
            new Position(x, y),
            new Velocity(velocityX, velocityY),
            new Lifespan(step, 60 * 20),
            new Pickup { Kind = kind, Serial = serial });

    public Entity Particle(
        float x, float y, float velocityX, float velocityY, float radius, float glide, Color color, int step,
        int steps) =>
        _world.Create(
            new Position(x, y),
            new Velocity(velocityX, velocityY),
            new Lifespan(step, steps),
            new Tint(color),
            new Particle { Radius = radius, Glide = glide });

    public Entity Shockwave(float x, float y, float reach, float thickness, Color color, int step, int steps) =>
        _world.Create(
            new Position(x, y),
            new Lifespan(step, steps),
            new Tint(color),
            new Shockwave { Reach = reach, Thickness = thickness });

    public Entity Popup(float x, float y, int points, int step) => _world.Create(
        new Position(x, y),
        new Velocity(0, -46),
        new Lifespan(step, 46),
        new Popup { Points = points });

    public Entity Star(float x, float y, float depth, float radius, float phase, Color color) => _world.Create(
        new Position(x, y),
        new Tint(color),
        new Star { Depth = depth, Radius = radius, Phase = phase });

    public Entity Dust(float x, float y, Color color, int step, int steps) => _world.Create(
        new Position(x, y),
        new Velocity(0, 0),
        new Lifespan(step, steps),
        new Tint(color),
        new Dust());

    public Entity Glimmer(float x, float y, float velocityX, float velocityY, Color color, int step, int steps) =>
        _world.Create(
            new Position(x, y),
            new Velocity(velocityX, velocityY),
            new Lifespan(step, steps),
            new Tint(color),
            new Glimmer());

    /// <summary>Particles that fly apart in all directions.</summary>
    public void Burst(
        float x, float y, float velocityX, float velocityY, float speed, int count, Color color, int step,
        ref RandomSource random)
    {
        for (int i = 0; i < count; i++)
        {
            float angle = random.Angle();
            float pace = speed * random.Between(0.15f, 1);
            float radius = random.Between(1.2f, 3.4f);
            int steps = 20 + random.Below(44);
            Color shade = Color.Mix(color, Color.White, random.NextSingle() * 0.45f);
            Particle(
                x, y,
                velocityX + (MathF.Cos(angle) * pace), velocityY + (MathF.Sin(angle) * pace),
                radius, 0.94f, shade, step, steps);
        }
    }
}
