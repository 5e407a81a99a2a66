// What the engine's edition takes from Ashlar.Ecs comes from the Arch package here; nothing else changes.
global using Arch.Core;
