// The only place that names the entity component system: with another one that has the same calls, this line changes.
global using Ashlar.Ecs;
