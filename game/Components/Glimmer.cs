namespace Swarm;

/// <summary>Marks what <c>--churn</c> creates and destroys: points of light that live for a few steps.</summary>
internal struct Glimmer;
