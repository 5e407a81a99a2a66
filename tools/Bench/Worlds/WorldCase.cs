namespace Ashlar.Bench;

/// <summary>What is done to worlds of entities; <see cref="WorldCases"/> names each, README.md describes it.</summary>
internal enum WorldCase
{
    CreateOneFresh,
    CreateTwoFresh,
    CreateThreeFresh,
    CreateOneWarm,
    CreateTwoWarm,
    CreateThreeWarm,
    CreateManyWarm,
    DestroyInOrder,
    DestroyAtRandom,
    Churn,
    MoveByDelegate,
    MoveByStruct,
    MoveBySpan,
    MoveByVectors,
    MoveInParallel,
    AddAndRemove,
    RandomGet,
    CreateArchetypes,
    MoveArchetypes,
}
