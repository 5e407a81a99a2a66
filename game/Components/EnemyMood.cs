namespace Swarm;

/// <summary>What a charger or a queen is about to do; the others only hunt.</summary>
internal enum EnemyMood
{
    Hunting,
    Aiming,
    Charging,
    Resting,
}
