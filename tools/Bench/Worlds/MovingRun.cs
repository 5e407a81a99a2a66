using System.Diagnostics;

namespace Ashlar.Bench;

/// <summary>Moves all entities one step. One operation is one entity, one unit a pass over all.</summary>
internal sealed class MovingRun<TSubject>
    where TSubject : struct, IMovingSubject<TSubject>
{
    private readonly WorldCase _case;
    private readonly int _entities;
    private readonly (long? Managed, long? Native) _held;
    private readonly TSubject _subject;
    private int _steps;

    public MovingRun(WorldCase worldCase, int entities)
    {
        _case = worldCase;
        _entities = entities;
        HeldBytes held = HeldBytes.Start();
        _subject = TSubject.Open(entities, worldCase == WorldCase.MoveInParallel);
        _held = (held.SinceStart(), _subject.NativeBytes);
    }

    public Contender Start() => new(_entities, Run, Verify, () => _subject.Dispose(), () => _held);

    private long Run(int units)
    {
        TSubject subject = _subject;
        bool isParallel = _case == WorldCase.MoveInParallel;
        long start = isParallel ? Stopwatch.GetTimestamp() : ThreadClock.GetTimestamp();
        for (int unit = 0; unit < units; unit++)
        {
            Move(subject);
        }

        _steps += units;
        return (isParallel ? Stopwatch.GetTimestamp() : ThreadClock.GetTimestamp()) - start;
    }

    private void Move(TSubject subject)
    {
        switch (_case)
        {
            case WorldCase.MoveByDelegate:
                subject.MoveByDelegate();
                break;
            case WorldCase.MoveByStruct:
                subject.MoveByStruct();
                break;
            case WorldCase.MoveBySpan:
                subject.MoveBySpan();
                break;
            case WorldCase.MoveByVectors:
                subject.MoveByVectors();
                break;
            case WorldCase.MoveInParallel:
                subject.MoveInParallel();
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <exception cref="BrokenSubjectException">An entity is not where it should be.</exception>
    private void Verify()
    {
        _ = Run(2);
        for (int index = 0; index < _entities; index++)
        {
            Position expected = Movement.Start(index);
            Velocity velocity = Movement.Speed(index);
            for (int step = 0; step < _steps; step++)
            {
                Movement.Move(ref expected, ref velocity);
            }

            if (_subject.PositionOf(index) != expected)
            {
                throw new BrokenSubjectException(
                    $"entity {index} is at {_subject.PositionOf(index)} and should be at {expected}");
            }
        }
    }
}
