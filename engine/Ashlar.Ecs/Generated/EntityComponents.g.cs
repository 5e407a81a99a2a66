// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Ashlar.Ecs;

/// <summary>References to one entity and some of its components.
/// Costs no more than its references, which end with the next structural change. Belongs to the thread that uses
/// the world.
/// </summary>
/// <example><code>
/// var row = chunk.GetRow&lt;Position, Velocity&gt;(0);
/// row.t0.X += row.t1.X;
/// </code></example>
public readonly ref struct EntityComponents<T0>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    internal EntityComponents(in Entity entity, ref T0 component0)
    {
        Entity = ref entity;
        t0 = ref component0;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    /// <summary>Component 7.</summary>
    public readonly ref T7 t7;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6, ref T7 component7)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    /// <summary>Component 7.</summary>
    public readonly ref T7 t7;

    /// <summary>Component 8.</summary>
    public readonly ref T8 t8;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6, ref T7 component7,
        ref T8 component8)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
        t8 = ref component8;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    /// <summary>Component 7.</summary>
    public readonly ref T7 t7;

    /// <summary>Component 8.</summary>
    public readonly ref T8 t8;

    /// <summary>Component 9.</summary>
    public readonly ref T9 t9;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6, ref T7 component7,
        ref T8 component8, ref T9 component9)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
        t8 = ref component8;
        t9 = ref component9;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    /// <summary>Component 7.</summary>
    public readonly ref T7 t7;

    /// <summary>Component 8.</summary>
    public readonly ref T8 t8;

    /// <summary>Component 9.</summary>
    public readonly ref T9 t9;

    /// <summary>Component 10.</summary>
    public readonly ref T10 t10;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6, ref T7 component7,
        ref T8 component8, ref T9 component9, ref T10 component10)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
        t8 = ref component8;
        t9 = ref component9;
        t10 = ref component10;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    /// <summary>Component 7.</summary>
    public readonly ref T7 t7;

    /// <summary>Component 8.</summary>
    public readonly ref T8 t8;

    /// <summary>Component 9.</summary>
    public readonly ref T9 t9;

    /// <summary>Component 10.</summary>
    public readonly ref T10 t10;

    /// <summary>Component 11.</summary>
    public readonly ref T11 t11;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6, ref T7 component7,
        ref T8 component8, ref T9 component9, ref T10 component10, ref T11 component11)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
        t8 = ref component8;
        t9 = ref component9;
        t10 = ref component10;
        t11 = ref component11;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    /// <summary>Component 7.</summary>
    public readonly ref T7 t7;

    /// <summary>Component 8.</summary>
    public readonly ref T8 t8;

    /// <summary>Component 9.</summary>
    public readonly ref T9 t9;

    /// <summary>Component 10.</summary>
    public readonly ref T10 t10;

    /// <summary>Component 11.</summary>
    public readonly ref T11 t11;

    /// <summary>Component 12.</summary>
    public readonly ref T12 t12;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6, ref T7 component7,
        ref T8 component8, ref T9 component9, ref T10 component10, ref T11 component11, ref T12 component12)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
        t8 = ref component8;
        t9 = ref component9;
        t10 = ref component10;
        t11 = ref component11;
        t12 = ref component12;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    /// <summary>Component 7.</summary>
    public readonly ref T7 t7;

    /// <summary>Component 8.</summary>
    public readonly ref T8 t8;

    /// <summary>Component 9.</summary>
    public readonly ref T9 t9;

    /// <summary>Component 10.</summary>
    public readonly ref T10 t10;

    /// <summary>Component 11.</summary>
    public readonly ref T11 t11;

    /// <summary>Component 12.</summary>
    public readonly ref T12 t12;

    /// <summary>Component 13.</summary>
    public readonly ref T13 t13;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6, ref T7 component7,
        ref T8 component8, ref T9 component9, ref T10 component10, ref T11 component11, ref T12 component12,
        ref T13 component13)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
        t8 = ref component8;
        t9 = ref component9;
        t10 = ref component10;
        t11 = ref component11;
        t12 = ref component12;
        t13 = ref component13;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    /// <summary>Component 7.</summary>
    public readonly ref T7 t7;

    /// <summary>Component 8.</summary>
    public readonly ref T8 t8;

    /// <summary>Component 9.</summary>
    public readonly ref T9 t9;

    /// <summary>Component 10.</summary>
    public readonly ref T10 t10;

    /// <summary>Component 11.</summary>
    public readonly ref T11 t11;

    /// <summary>Component 12.</summary>
    public readonly ref T12 t12;

    /// <summary>Component 13.</summary>
    public readonly ref T13 t13;

    /// <summary>Component 14.</summary>
    public readonly ref T14 t14;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6, ref T7 component7,
        ref T8 component8, ref T9 component9, ref T10 component10, ref T11 component11, ref T12 component12,
        ref T13 component13, ref T14 component14)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
        t8 = ref component8;
        t9 = ref component9;
        t10 = ref component10;
        t11 = ref component11;
        t12 = ref component12;
        t13 = ref component13;
        t14 = ref component14;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    /// <summary>Component 7.</summary>
    public readonly ref T7 t7;

    /// <summary>Component 8.</summary>
    public readonly ref T8 t8;

    /// <summary>Component 9.</summary>
    public readonly ref T9 t9;

    /// <summary>Component 10.</summary>
    public readonly ref T10 t10;

    /// <summary>Component 11.</summary>
    public readonly ref T11 t11;

    /// <summary>Component 12.</summary>
    public readonly ref T12 t12;

    /// <summary>Component 13.</summary>
    public readonly ref T13 t13;

    /// <summary>Component 14.</summary>
    public readonly ref T14 t14;

    /// <summary>Component 15.</summary>
    public readonly ref T15 t15;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6, ref T7 component7,
        ref T8 component8, ref T9 component9, ref T10 component10, ref T11 component11, ref T12 component12,
        ref T13 component13, ref T14 component14, ref T15 component15)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
        t8 = ref component8;
        t9 = ref component9;
        t10 = ref component10;
        t11 = ref component11;
        t12 = ref component12;
        t13 = ref component13;
        t14 = ref component14;
        t15 = ref component15;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    /// <summary>Component 7.</summary>
    public readonly ref T7 t7;

    /// <summary>Component 8.</summary>
    public readonly ref T8 t8;

    /// <summary>Component 9.</summary>
    public readonly ref T9 t9;

    /// <summary>Component 10.</summary>
    public readonly ref T10 t10;

    /// <summary>Component 11.</summary>
    public readonly ref T11 t11;

    /// <summary>Component 12.</summary>
    public readonly ref T12 t12;

    /// <summary>Component 13.</summary>
    public readonly ref T13 t13;

    /// <summary>Component 14.</summary>
    public readonly ref T14 t14;

    /// <summary>Component 15.</summary>
    public readonly ref T15 t15;

    /// <summary>Component 16.</summary>
    public readonly ref T16 t16;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6, ref T7 component7,
        ref T8 component8, ref T9 component9, ref T10 component10, ref T11 component11, ref T12 component12,
        ref T13 component13, ref T14 component14, ref T15 component15, ref T16 component16)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
        t8 = ref component8;
        t9 = ref component9;
        t10 = ref component10;
        t11 = ref component11;
        t12 = ref component12;
        t13 = ref component13;
        t14 = ref component14;
        t15 = ref component15;
        t16 = ref component16;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    /// <summary>Component 7.</summary>
    public readonly ref T7 t7;

    /// <summary>Component 8.</summary>
    public readonly ref T8 t8;

    /// <summary>Component 9.</summary>
    public readonly ref T9 t9;

    /// <summary>Component 10.</summary>
    public readonly ref T10 t10;

    /// <summary>Component 11.</summary>
    public readonly ref T11 t11;

    /// <summary>Component 12.</summary>
    public readonly ref T12 t12;

    /// <summary>Component 13.</summary>
    public readonly ref T13 t13;

    /// <summary>Component 14.</summary>
    public readonly ref T14 t14;

    /// <summary>Component 15.</summary>
    public readonly ref T15 t15;

    /// <summary>Component 16.</summary>
    public readonly ref T16 t16;

    /// <summary>Component 17.</summary>
    public readonly ref T17 t17;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6, ref T7 component7,
        ref T8 component8, ref T9 component9, ref T10 component10, ref T11 component11, ref T12 component12,
        ref T13 component13, ref T14 component14, ref T15 component15, ref T16 component16, ref T17 component17)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
        t8 = ref component8;
        t9 = ref component9;
        t10 = ref component10;
        t11 = ref component11;
        t12 = ref component12;
        t13 = ref component13;
        t14 = ref component14;
        t15 = ref component15;
        t16 = ref component16;
        t17 = ref component17;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17, T18>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    /// <summary>Component 7.</summary>
    public readonly ref T7 t7;

    /// <summary>Component 8.</summary>
    public readonly ref T8 t8;

    /// <summary>Component 9.</summary>
    public readonly ref T9 t9;

    /// <summary>Component 10.</summary>
    public readonly ref T10 t10;

    /// <summary>Component 11.</summary>
    public readonly ref T11 t11;

    /// <summary>Component 12.</summary>
    public readonly ref T12 t12;

    /// <summary>Component 13.</summary>
    public readonly ref T13 t13;

    /// <summary>Component 14.</summary>
    public readonly ref T14 t14;

    /// <summary>Component 15.</summary>
    public readonly ref T15 t15;

    /// <summary>Component 16.</summary>
    public readonly ref T16 t16;

    /// <summary>Component 17.</summary>
    public readonly ref T17 t17;

    /// <summary>Component 18.</summary>
    public readonly ref T18 t18;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6, ref T7 component7,
        ref T8 component8, ref T9 component9, ref T10 component10, ref T11 component11, ref T12 component12,
        ref T13 component13, ref T14 component14, ref T15 component15, ref T16 component16, ref T17 component17,
        ref T18 component18)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
        t8 = ref component8;
        t9 = ref component9;
        t10 = ref component10;
        t11 = ref component11;
        t12 = ref component12;
        t13 = ref component13;
        t14 = ref component14;
        t15 = ref component15;
        t16 = ref component16;
        t17 = ref component17;
        t18 = ref component18;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17, T18, T19>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    /// <summary>Component 7.</summary>
    public readonly ref T7 t7;

    /// <summary>Component 8.</summary>
    public readonly ref T8 t8;

    /// <summary>Component 9.</summary>
    public readonly ref T9 t9;

    /// <summary>Component 10.</summary>
    public readonly ref T10 t10;

    /// <summary>Component 11.</summary>
    public readonly ref T11 t11;

    /// <summary>Component 12.</summary>
    public readonly ref T12 t12;

    /// <summary>Component 13.</summary>
    public readonly ref T13 t13;

    /// <summary>Component 14.</summary>
    public readonly ref T14 t14;

    /// <summary>Component 15.</summary>
    public readonly ref T15 t15;

    /// <summary>Component 16.</summary>
    public readonly ref T16 t16;

    /// <summary>Component 17.</summary>
    public readonly ref T17 t17;

    /// <summary>Component 18.</summary>
    public readonly ref T18 t18;

    /// <summary>Component 19.</summary>
    public readonly ref T19 t19;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6, ref T7 component7,
        ref T8 component8, ref T9 component9, ref T10 component10, ref T11 component11, ref T12 component12,
        ref T13 component13, ref T14 component14, ref T15 component15, ref T16 component16, ref T17 component17,
        ref T18 component18, ref T19 component19)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
        t8 = ref component8;
        t9 = ref component9;
        t10 = ref component10;
        t11 = ref component11;
        t12 = ref component12;
        t13 = ref component13;
        t14 = ref component14;
        t15 = ref component15;
        t16 = ref component16;
        t17 = ref component17;
        t18 = ref component18;
        t19 = ref component19;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17, T18, T19, T20>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    /// <summary>Component 7.</summary>
    public readonly ref T7 t7;

    /// <summary>Component 8.</summary>
    public readonly ref T8 t8;

    /// <summary>Component 9.</summary>
    public readonly ref T9 t9;

    /// <summary>Component 10.</summary>
    public readonly ref T10 t10;

    /// <summary>Component 11.</summary>
    public readonly ref T11 t11;

    /// <summary>Component 12.</summary>
    public readonly ref T12 t12;

    /// <summary>Component 13.</summary>
    public readonly ref T13 t13;

    /// <summary>Component 14.</summary>
    public readonly ref T14 t14;

    /// <summary>Component 15.</summary>
    public readonly ref T15 t15;

    /// <summary>Component 16.</summary>
    public readonly ref T16 t16;

    /// <summary>Component 17.</summary>
    public readonly ref T17 t17;

    /// <summary>Component 18.</summary>
    public readonly ref T18 t18;

    /// <summary>Component 19.</summary>
    public readonly ref T19 t19;

    /// <summary>Component 20.</summary>
    public readonly ref T20 t20;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6, ref T7 component7,
        ref T8 component8, ref T9 component9, ref T10 component10, ref T11 component11, ref T12 component12,
        ref T13 component13, ref T14 component14, ref T15 component15, ref T16 component16, ref T17 component17,
        ref T18 component18, ref T19 component19, ref T20 component20)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
        t8 = ref component8;
        t9 = ref component9;
        t10 = ref component10;
        t11 = ref component11;
        t12 = ref component12;
        t13 = ref component13;
        t14 = ref component14;
        t15 = ref component15;
        t16 = ref component16;
        t17 = ref component17;
        t18 = ref component18;
        t19 = ref component19;
        t20 = ref component20;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17, T18, T19, T20, T21>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    /// <summary>Component 7.</summary>
    public readonly ref T7 t7;

    /// <summary>Component 8.</summary>
    public readonly ref T8 t8;

    /// <summary>Component 9.</summary>
    public readonly ref T9 t9;

    /// <summary>Component 10.</summary>
    public readonly ref T10 t10;

    /// <summary>Component 11.</summary>
    public readonly ref T11 t11;

    /// <summary>Component 12.</summary>
    public readonly ref T12 t12;

    /// <summary>Component 13.</summary>
    public readonly ref T13 t13;

    /// <summary>Component 14.</summary>
    public readonly ref T14 t14;

    /// <summary>Component 15.</summary>
    public readonly ref T15 t15;

    /// <summary>Component 16.</summary>
    public readonly ref T16 t16;

    /// <summary>Component 17.</summary>
    public readonly ref T17 t17;

    /// <summary>Component 18.</summary>
    public readonly ref T18 t18;

    /// <summary>Component 19.</summary>
    public readonly ref T19 t19;

    /// <summary>Component 20.</summary>
    public readonly ref T20 t20;

    /// <summary>Component 21.</summary>
    public readonly ref T21 t21;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6, ref T7 component7,
        ref T8 component8, ref T9 component9, ref T10 component10, ref T11 component11, ref T12 component12,
        ref T13 component13, ref T14 component14, ref T15 component15, ref T16 component16, ref T17 component17,
        ref T18 component18, ref T19 component19, ref T20 component20, ref T21 component21)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
        t8 = ref component8;
        t9 = ref component9;
        t10 = ref component10;
        t11 = ref component11;
        t12 = ref component12;
        t13 = ref component13;
        t14 = ref component14;
        t15 = ref component15;
        t16 = ref component16;
        t17 = ref component17;
        t18 = ref component18;
        t19 = ref component19;
        t20 = ref component20;
        t21 = ref component21;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17, T18, T19, T20, T21, T22>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    /// <summary>Component 7.</summary>
    public readonly ref T7 t7;

    /// <summary>Component 8.</summary>
    public readonly ref T8 t8;

    /// <summary>Component 9.</summary>
    public readonly ref T9 t9;

    /// <summary>Component 10.</summary>
    public readonly ref T10 t10;

    /// <summary>Component 11.</summary>
    public readonly ref T11 t11;

    /// <summary>Component 12.</summary>
    public readonly ref T12 t12;

    /// <summary>Component 13.</summary>
    public readonly ref T13 t13;

    /// <summary>Component 14.</summary>
    public readonly ref T14 t14;

    /// <summary>Component 15.</summary>
    public readonly ref T15 t15;

    /// <summary>Component 16.</summary>
    public readonly ref T16 t16;

    /// <summary>Component 17.</summary>
    public readonly ref T17 t17;

    /// <summary>Component 18.</summary>
    public readonly ref T18 t18;

    /// <summary>Component 19.</summary>
    public readonly ref T19 t19;

    /// <summary>Component 20.</summary>
    public readonly ref T20 t20;

    /// <summary>Component 21.</summary>
    public readonly ref T21 t21;

    /// <summary>Component 22.</summary>
    public readonly ref T22 t22;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6, ref T7 component7,
        ref T8 component8, ref T9 component9, ref T10 component10, ref T11 component11, ref T12 component12,
        ref T13 component13, ref T14 component14, ref T15 component15, ref T16 component16, ref T17 component17,
        ref T18 component18, ref T19 component19, ref T20 component20, ref T21 component21, ref T22 component22)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
        t8 = ref component8;
        t9 = ref component9;
        t10 = ref component10;
        t11 = ref component11;
        t12 = ref component12;
        t13 = ref component13;
        t14 = ref component14;
        t15 = ref component15;
        t16 = ref component16;
        t17 = ref component17;
        t18 = ref component18;
        t19 = ref component19;
        t20 = ref component20;
        t21 = ref component21;
        t22 = ref component22;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17, T18, T19, T20, T21, T22, T23>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    /// <summary>Component 7.</summary>
    public readonly ref T7 t7;

    /// <summary>Component 8.</summary>
    public readonly ref T8 t8;

    /// <summary>Component 9.</summary>
    public readonly ref T9 t9;

    /// <summary>Component 10.</summary>
    public readonly ref T10 t10;

    /// <summary>Component 11.</summary>
    public readonly ref T11 t11;

    /// <summary>Component 12.</summary>
    public readonly ref T12 t12;

    /// <summary>Component 13.</summary>
    public readonly ref T13 t13;

    /// <summary>Component 14.</summary>
    public readonly ref T14 t14;

    /// <summary>Component 15.</summary>
    public readonly ref T15 t15;

    /// <summary>Component 16.</summary>
    public readonly ref T16 t16;

    /// <summary>Component 17.</summary>
    public readonly ref T17 t17;

    /// <summary>Component 18.</summary>
    public readonly ref T18 t18;

    /// <summary>Component 19.</summary>
    public readonly ref T19 t19;

    /// <summary>Component 20.</summary>
    public readonly ref T20 t20;

    /// <summary>Component 21.</summary>
    public readonly ref T21 t21;

    /// <summary>Component 22.</summary>
    public readonly ref T22 t22;

    /// <summary>Component 23.</summary>
    public readonly ref T23 t23;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6, ref T7 component7,
        ref T8 component8, ref T9 component9, ref T10 component10, ref T11 component11, ref T12 component12,
        ref T13 component13, ref T14 component14, ref T15 component15, ref T16 component16, ref T17 component17,
        ref T18 component18, ref T19 component19, ref T20 component20, ref T21 component21, ref T22 component22,
        ref T23 component23)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
        t8 = ref component8;
        t9 = ref component9;
        t10 = ref component10;
        t11 = ref component11;
        t12 = ref component12;
        t13 = ref component13;
        t14 = ref component14;
        t15 = ref component15;
        t16 = ref component16;
        t17 = ref component17;
        t18 = ref component18;
        t19 = ref component19;
        t20 = ref component20;
        t21 = ref component21;
        t22 = ref component22;
        t23 = ref component23;
    }
}

/// <inheritdoc cref="EntityComponents{T0}"/>
public readonly ref struct EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17, T18, T19, T20, T21, T22, T23, T24>
{
    /// <summary>The entity.</summary>
    public readonly ref readonly Entity Entity;

    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    /// <summary>Component 4.</summary>
    public readonly ref T4 t4;

    /// <summary>Component 5.</summary>
    public readonly ref T5 t5;

    /// <summary>Component 6.</summary>
    public readonly ref T6 t6;

    /// <summary>Component 7.</summary>
    public readonly ref T7 t7;

    /// <summary>Component 8.</summary>
    public readonly ref T8 t8;

    /// <summary>Component 9.</summary>
    public readonly ref T9 t9;

    /// <summary>Component 10.</summary>
    public readonly ref T10 t10;

    /// <summary>Component 11.</summary>
    public readonly ref T11 t11;

    /// <summary>Component 12.</summary>
    public readonly ref T12 t12;

    /// <summary>Component 13.</summary>
    public readonly ref T13 t13;

    /// <summary>Component 14.</summary>
    public readonly ref T14 t14;

    /// <summary>Component 15.</summary>
    public readonly ref T15 t15;

    /// <summary>Component 16.</summary>
    public readonly ref T16 t16;

    /// <summary>Component 17.</summary>
    public readonly ref T17 t17;

    /// <summary>Component 18.</summary>
    public readonly ref T18 t18;

    /// <summary>Component 19.</summary>
    public readonly ref T19 t19;

    /// <summary>Component 20.</summary>
    public readonly ref T20 t20;

    /// <summary>Component 21.</summary>
    public readonly ref T21 t21;

    /// <summary>Component 22.</summary>
    public readonly ref T22 t22;

    /// <summary>Component 23.</summary>
    public readonly ref T23 t23;

    /// <summary>Component 24.</summary>
    public readonly ref T24 t24;

    internal EntityComponents(in Entity entity, ref T0 component0, ref T1 component1, ref T2 component2,
        ref T3 component3, ref T4 component4, ref T5 component5, ref T6 component6, ref T7 component7,
        ref T8 component8, ref T9 component9, ref T10 component10, ref T11 component11, ref T12 component12,
        ref T13 component13, ref T14 component14, ref T15 component15, ref T16 component16, ref T17 component17,
        ref T18 component18, ref T19 component19, ref T20 component20, ref T21 component21, ref T22 component22,
        ref T23 component23, ref T24 component24)
    {
        Entity = ref entity;
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
        t8 = ref component8;
        t9 = ref component9;
        t10 = ref component10;
        t11 = ref component11;
        t12 = ref component12;
        t13 = ref component13;
        t14 = ref component14;
        t15 = ref component15;
        t16 = ref component16;
        t17 = ref component17;
        t18 = ref component18;
        t19 = ref component19;
        t20 = ref component20;
        t21 = ref component21;
        t22 = ref component22;
        t23 = ref component23;
        t24 = ref component24;
    }
}
