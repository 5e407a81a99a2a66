// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Ashlar.Ecs;

/// <summary>References to some components of one entity, or to the first ones of a chunk.
/// Costs no more than its references, which end with the next structural change. Belongs to the thread that uses
/// the world.
/// </summary>
/// <example><code>
/// var references = world.Get&lt;Position, Velocity&gt;(entity);
/// references.t0.X += references.t1.X;
/// </code></example>
public readonly ref struct Components<T0, T1>
{
    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    internal Components(ref T0 component0, ref T1 component1)
    {
        t0 = ref component0;
        t1 = ref component1;
    }

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component)
    {
        t0Component = t0;
        t1Component = t1;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2>
{
    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2)
    {
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
    }

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3>
{
    /// <summary>Component 0.</summary>
    public readonly ref T0 t0;

    /// <summary>Component 1.</summary>
    public readonly ref T1 t1;

    /// <summary>Component 2.</summary>
    public readonly ref T2 t2;

    /// <summary>Component 3.</summary>
    public readonly ref T3 t3;

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3)
    {
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
    }

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4)
    {
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
    }

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5)
    {
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
    }

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6)
    {
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
    }

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6, T7>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6, ref T7 component7)
    {
        t0 = ref component0;
        t1 = ref component1;
        t2 = ref component2;
        t3 = ref component3;
        t4 = ref component4;
        t5 = ref component5;
        t6 = ref component6;
        t7 = ref component7;
    }

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component, out T7 t7Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
        t7Component = t7;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6, T7, T8>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6, ref T7 component7, ref T8 component8)
    {
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

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component, out T7 t7Component, out T8 t8Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
        t7Component = t7;
        t8Component = t8;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6, ref T7 component7, ref T8 component8, ref T9 component9)
    {
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

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component, out T7 t7Component, out T8 t8Component,
        out T9 t9Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
        t7Component = t7;
        t8Component = t8;
        t9Component = t9;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6, ref T7 component7, ref T8 component8, ref T9 component9,
        ref T10 component10)
    {
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

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component, out T7 t7Component, out T8 t8Component,
        out T9 t9Component, out T10 t10Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
        t7Component = t7;
        t8Component = t8;
        t9Component = t9;
        t10Component = t10;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6, ref T7 component7, ref T8 component8, ref T9 component9,
        ref T10 component10, ref T11 component11)
    {
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

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component, out T7 t7Component, out T8 t8Component,
        out T9 t9Component, out T10 t10Component, out T11 t11Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
        t7Component = t7;
        t8Component = t8;
        t9Component = t9;
        t10Component = t10;
        t11Component = t11;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6, ref T7 component7, ref T8 component8, ref T9 component9,
        ref T10 component10, ref T11 component11, ref T12 component12)
    {
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

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component, out T7 t7Component, out T8 t8Component,
        out T9 t9Component, out T10 t10Component, out T11 t11Component, out T12 t12Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
        t7Component = t7;
        t8Component = t8;
        t9Component = t9;
        t10Component = t10;
        t11Component = t11;
        t12Component = t12;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6, ref T7 component7, ref T8 component8, ref T9 component9,
        ref T10 component10, ref T11 component11, ref T12 component12, ref T13 component13)
    {
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

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component, out T7 t7Component, out T8 t8Component,
        out T9 t9Component, out T10 t10Component, out T11 t11Component, out T12 t12Component, out T13 t13Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
        t7Component = t7;
        t8Component = t8;
        t9Component = t9;
        t10Component = t10;
        t11Component = t11;
        t12Component = t12;
        t13Component = t13;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6, ref T7 component7, ref T8 component8, ref T9 component9,
        ref T10 component10, ref T11 component11, ref T12 component12, ref T13 component13, ref T14 component14)
    {
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

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component, out T7 t7Component, out T8 t8Component,
        out T9 t9Component, out T10 t10Component, out T11 t11Component, out T12 t12Component, out T13 t13Component,
        out T14 t14Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
        t7Component = t7;
        t8Component = t8;
        t9Component = t9;
        t10Component = t10;
        t11Component = t11;
        t12Component = t12;
        t13Component = t13;
        t14Component = t14;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6, ref T7 component7, ref T8 component8, ref T9 component9,
        ref T10 component10, ref T11 component11, ref T12 component12, ref T13 component13, ref T14 component14,
        ref T15 component15)
    {
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

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component, out T7 t7Component, out T8 t8Component,
        out T9 t9Component, out T10 t10Component, out T11 t11Component, out T12 t12Component, out T13 t13Component,
        out T14 t14Component, out T15 t15Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
        t7Component = t7;
        t8Component = t8;
        t9Component = t9;
        t10Component = t10;
        t11Component = t11;
        t12Component = t12;
        t13Component = t13;
        t14Component = t14;
        t15Component = t15;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6, ref T7 component7, ref T8 component8, ref T9 component9,
        ref T10 component10, ref T11 component11, ref T12 component12, ref T13 component13, ref T14 component14,
        ref T15 component15, ref T16 component16)
    {
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

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component, out T7 t7Component, out T8 t8Component,
        out T9 t9Component, out T10 t10Component, out T11 t11Component, out T12 t12Component, out T13 t13Component,
        out T14 t14Component, out T15 t15Component, out T16 t16Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
        t7Component = t7;
        t8Component = t8;
        t9Component = t9;
        t10Component = t10;
        t11Component = t11;
        t12Component = t12;
        t13Component = t13;
        t14Component = t14;
        t15Component = t15;
        t16Component = t16;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6, ref T7 component7, ref T8 component8, ref T9 component9,
        ref T10 component10, ref T11 component11, ref T12 component12, ref T13 component13, ref T14 component14,
        ref T15 component15, ref T16 component16, ref T17 component17)
    {
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

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component, out T7 t7Component, out T8 t8Component,
        out T9 t9Component, out T10 t10Component, out T11 t11Component, out T12 t12Component, out T13 t13Component,
        out T14 t14Component, out T15 t15Component, out T16 t16Component, out T17 t17Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
        t7Component = t7;
        t8Component = t8;
        t9Component = t9;
        t10Component = t10;
        t11Component = t11;
        t12Component = t12;
        t13Component = t13;
        t14Component = t14;
        t15Component = t15;
        t16Component = t16;
        t17Component = t17;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6, ref T7 component7, ref T8 component8, ref T9 component9,
        ref T10 component10, ref T11 component11, ref T12 component12, ref T13 component13, ref T14 component14,
        ref T15 component15, ref T16 component16, ref T17 component17, ref T18 component18)
    {
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

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component, out T7 t7Component, out T8 t8Component,
        out T9 t9Component, out T10 t10Component, out T11 t11Component, out T12 t12Component, out T13 t13Component,
        out T14 t14Component, out T15 t15Component, out T16 t16Component, out T17 t17Component, out T18 t18Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
        t7Component = t7;
        t8Component = t8;
        t9Component = t9;
        t10Component = t10;
        t11Component = t11;
        t12Component = t12;
        t13Component = t13;
        t14Component = t14;
        t15Component = t15;
        t16Component = t16;
        t17Component = t17;
        t18Component = t18;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6, ref T7 component7, ref T8 component8, ref T9 component9,
        ref T10 component10, ref T11 component11, ref T12 component12, ref T13 component13, ref T14 component14,
        ref T15 component15, ref T16 component16, ref T17 component17, ref T18 component18, ref T19 component19)
    {
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

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component, out T7 t7Component, out T8 t8Component,
        out T9 t9Component, out T10 t10Component, out T11 t11Component, out T12 t12Component, out T13 t13Component,
        out T14 t14Component, out T15 t15Component, out T16 t16Component, out T17 t17Component, out T18 t18Component,
        out T19 t19Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
        t7Component = t7;
        t8Component = t8;
        t9Component = t9;
        t10Component = t10;
        t11Component = t11;
        t12Component = t12;
        t13Component = t13;
        t14Component = t14;
        t15Component = t15;
        t16Component = t16;
        t17Component = t17;
        t18Component = t18;
        t19Component = t19;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6, ref T7 component7, ref T8 component8, ref T9 component9,
        ref T10 component10, ref T11 component11, ref T12 component12, ref T13 component13, ref T14 component14,
        ref T15 component15, ref T16 component16, ref T17 component17, ref T18 component18, ref T19 component19,
        ref T20 component20)
    {
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

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component, out T7 t7Component, out T8 t8Component,
        out T9 t9Component, out T10 t10Component, out T11 t11Component, out T12 t12Component, out T13 t13Component,
        out T14 t14Component, out T15 t15Component, out T16 t16Component, out T17 t17Component, out T18 t18Component,
        out T19 t19Component, out T20 t20Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
        t7Component = t7;
        t8Component = t8;
        t9Component = t9;
        t10Component = t10;
        t11Component = t11;
        t12Component = t12;
        t13Component = t13;
        t14Component = t14;
        t15Component = t15;
        t16Component = t16;
        t17Component = t17;
        t18Component = t18;
        t19Component = t19;
        t20Component = t20;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6, ref T7 component7, ref T8 component8, ref T9 component9,
        ref T10 component10, ref T11 component11, ref T12 component12, ref T13 component13, ref T14 component14,
        ref T15 component15, ref T16 component16, ref T17 component17, ref T18 component18, ref T19 component19,
        ref T20 component20, ref T21 component21)
    {
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

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component, out T7 t7Component, out T8 t8Component,
        out T9 t9Component, out T10 t10Component, out T11 t11Component, out T12 t12Component, out T13 t13Component,
        out T14 t14Component, out T15 t15Component, out T16 t16Component, out T17 t17Component, out T18 t18Component,
        out T19 t19Component, out T20 t20Component, out T21 t21Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
        t7Component = t7;
        t8Component = t8;
        t9Component = t9;
        t10Component = t10;
        t11Component = t11;
        t12Component = t12;
        t13Component = t13;
        t14Component = t14;
        t15Component = t15;
        t16Component = t16;
        t17Component = t17;
        t18Component = t18;
        t19Component = t19;
        t20Component = t20;
        t21Component = t21;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6, ref T7 component7, ref T8 component8, ref T9 component9,
        ref T10 component10, ref T11 component11, ref T12 component12, ref T13 component13, ref T14 component14,
        ref T15 component15, ref T16 component16, ref T17 component17, ref T18 component18, ref T19 component19,
        ref T20 component20, ref T21 component21, ref T22 component22)
    {
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

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component, out T7 t7Component, out T8 t8Component,
        out T9 t9Component, out T10 t10Component, out T11 t11Component, out T12 t12Component, out T13 t13Component,
        out T14 t14Component, out T15 t15Component, out T16 t16Component, out T17 t17Component, out T18 t18Component,
        out T19 t19Component, out T20 t20Component, out T21 t21Component, out T22 t22Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
        t7Component = t7;
        t8Component = t8;
        t9Component = t9;
        t10Component = t10;
        t11Component = t11;
        t12Component = t12;
        t13Component = t13;
        t14Component = t14;
        t15Component = t15;
        t16Component = t16;
        t17Component = t17;
        t18Component = t18;
        t19Component = t19;
        t20Component = t20;
        t21Component = t21;
        t22Component = t22;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22, T23>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6, ref T7 component7, ref T8 component8, ref T9 component9,
        ref T10 component10, ref T11 component11, ref T12 component12, ref T13 component13, ref T14 component14,
        ref T15 component15, ref T16 component16, ref T17 component17, ref T18 component18, ref T19 component19,
        ref T20 component20, ref T21 component21, ref T22 component22, ref T23 component23)
    {
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

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component, out T7 t7Component, out T8 t8Component,
        out T9 t9Component, out T10 t10Component, out T11 t11Component, out T12 t12Component, out T13 t13Component,
        out T14 t14Component, out T15 t15Component, out T16 t16Component, out T17 t17Component, out T18 t18Component,
        out T19 t19Component, out T20 t20Component, out T21 t21Component, out T22 t22Component, out T23 t23Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
        t7Component = t7;
        t8Component = t8;
        t9Component = t9;
        t10Component = t10;
        t11Component = t11;
        t12Component = t12;
        t13Component = t13;
        t14Component = t14;
        t15Component = t15;
        t16Component = t16;
        t17Component = t17;
        t18Component = t18;
        t19Component = t19;
        t20Component = t20;
        t21Component = t21;
        t22Component = t22;
        t23Component = t23;
    }
}

/// <inheritdoc cref="Components{T0, T1}"/>
public readonly ref struct Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22, T23, T24>
{
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

    internal Components(ref T0 component0, ref T1 component1, ref T2 component2, ref T3 component3, ref T4 component4,
        ref T5 component5, ref T6 component6, ref T7 component7, ref T8 component8, ref T9 component9,
        ref T10 component10, ref T11 component11, ref T12 component12, ref T13 component13, ref T14 component14,
        ref T15 component15, ref T16 component16, ref T17 component17, ref T18 component18, ref T19 component19,
        ref T20 component20, ref T21 component21, ref T22 component22, ref T23 component23, ref T24 component24)
    {
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

    /// <summary>Copies the components.</summary>
    /// <example><code>var (position, velocity) = world.Get&lt;Position, Velocity&gt;(entity);</code></example>
    public void Deconstruct(out T0 t0Component, out T1 t1Component, out T2 t2Component, out T3 t3Component,
        out T4 t4Component, out T5 t5Component, out T6 t6Component, out T7 t7Component, out T8 t8Component,
        out T9 t9Component, out T10 t10Component, out T11 t11Component, out T12 t12Component, out T13 t13Component,
        out T14 t14Component, out T15 t15Component, out T16 t16Component, out T17 t17Component, out T18 t18Component,
        out T19 t19Component, out T20 t20Component, out T21 t21Component, out T22 t22Component, out T23 t23Component,
        out T24 t24Component)
    {
        t0Component = t0;
        t1Component = t1;
        t2Component = t2;
        t3Component = t3;
        t4Component = t4;
        t5Component = t5;
        t6Component = t6;
        t7Component = t7;
        t8Component = t8;
        t9Component = t9;
        t10Component = t10;
        t11Component = t11;
        t12Component = t12;
        t13Component = t13;
        t14Component = t14;
        t15Component = t15;
        t16Component = t16;
        t17Component = t17;
        t18Component = t18;
        t19Component = t19;
        t20Component = t20;
        t21Component = t21;
        t22Component = t22;
        t23Component = t23;
        t24Component = t24;
    }
}
