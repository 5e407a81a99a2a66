using System.Numerics;

namespace Swarm;

/// <summary>What the screens share: which is up, what is played, what the player chose.</summary>
internal sealed class Stage
{
    private Screen _current;

    /// <param name="simulation">What is played.</param>
    /// <param name="painter">Who knows where on the screen things are.</param>
    /// <param name="settings">What the player chose.</param>
    /// <param name="scores">The best games.</param>
    /// <param name="notices">Where the player is told things.</param>
    /// <param name="bugs">The bugs on purpose.</param>
    /// <param name="first">What comes up first; null for the title.</param>
    public Stage(
        Simulation simulation, ScenePainter painter, KeptValue<Settings> settings, KeptValue<ScoreList> scores,
        Notices notices, PlantedBugs bugs, Screen? first)
    {
        Simulation = simulation;
        Painter = painter;
        Settings = settings;
        Scores = scores;
        Notices = notices;
        Bugs = bugs;
        _current = first ?? Title;
    }

    public Simulation Simulation { get; }

    public KeptValue<Settings> Settings { get; }

    public KeptValue<ScoreList> Scores { get; }

    public Notices Notices { get; }

    public PlantedBugs Bugs { get; }

    public PlayerInput Player { get; } = new();

    public TitleScreen Title { get; } = new();

    public PlayScreen Play { get; } = new();

    public LevelUpScreen LevelUp { get; } = new();

    public PauseScreen Pause { get; } = new();

    public GameOverScreen GameOver { get; } = new();

    public OptionsScreen Options { get; } = new();

    public HighScoresScreen HighScores { get; } = new();

    public BugScreen BugMenu { get; } = new();

    /// <summary>Whether the player wants to leave.</summary>
    public bool WantsExit { get; set; }

    public Screen Current => _current;

    /// <summary>Where the ship is on the screen, pixels.</summary>
    public Vector2 ShipOnScreen
    {
        get
        {
            Position ship = Simulation.ShipPosition;
            Camera camera = Painter.Camera;
            return new Vector2(camera.ToScreenX(ship.X), camera.ToScreenY(ship.Y));
        }
    }

    private ScenePainter Painter { get; }

    /// <summary>Shows another screen from the next step on.</summary>
    public void Show(Screen screen)
    {
        _current = screen;
        screen.Enter(this);
    }

    /// <summary>What begins a game of the difficulty that was chosen.</summary>
    public Controls Begin()
    {
        Show(Play);
        Play.IsAutopiloted = false;
        ControlFlags difficulty = Settings.Value.Difficulty switch
        {
            Difficulty.Easy => ControlFlags.Easy,
            Difficulty.Hard => ControlFlags.Hard,
            _ => ControlFlags.None,
        };
        return new Controls { Flags = ControlFlags.Begin | difficulty };
    }
}
