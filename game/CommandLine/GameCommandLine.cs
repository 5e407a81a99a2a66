using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Ashlar.Hosting;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>
/// The program's options: what they are called, what they mean, what is right. Nothing here starts anything.
/// </summary>
internal sealed class GameCommandLine
{
    private const int SmallestSide = 64;
    private const int LargestSide = 16_384;

    /// <summary>More threads than this would wait for each other, and for memory, where a step has a million
    /// entities.</summary>
    private const int MostWorkersUnasked = 15;

    private const string On = "on";
    private const string Off = "off";

    private static readonly string[] Difficulties = ["easy", "normal", "hard"];
    private static readonly string[] BugNames = ["leak", "stale", "arena", "slow", "boxing"];

    private readonly Option<string> _host = new("--host")
    {
        Description = $"Where to play: auto, window, {KnownHosts()}. auto takes the best that works here.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => HostPicker.Automatic,
    };

    private readonly Option<long?> _frames = new("--frames")
    {
        Description =
            $"End after N simulated frames of 1/60 s. Headless {GameOptions.HeadlessFrames} by default, else no end.",
        HelpName = "N",
        CustomParser = static result => (long?)Whole(result, 1, 1_000_000_000),
    };

    private readonly Option<ulong> _seed = new("--seed")
    {
        Description = "Start of all chance: the same seed plays the same game.",
        HelpName = "S",
        DefaultValueFactory = static _ => 1,
        CustomParser = static result => Whole(result, 0, ulong.MaxValue),
    };

    private readonly Option<int> _entities = new("--entities")
    {
        Description = "Hold about N live entities, by filling up with drifting dust.",
        HelpName = "N",
        DefaultValueFactory = static _ => 20_000,
        CustomParser = static result => (int)Whole(result, 0, GameOptions.MostEntities),
    };

    private readonly Option<int> _churn = new("--churn")
    {
        Description = "Create and destroy N more entities in each simulated frame.",
        HelpName = "N",
        DefaultValueFactory = static _ => 0,
        CustomParser = static result => (int)Whole(result, 0, GameOptions.MostChurn),
    };

    private readonly Option<int> _workers = new("--workers")
    {
        Description = "Threads that share the work of a step and of its picture, besides the main one. One less than there "
            + $"are processors by default, at most {MostWorkersUnasked}. Any number plays the same game.",
        HelpName = "N",
        DefaultValueFactory = static _ => Math.Min(Environment.ProcessorCount - 1, MostWorkersUnasked),
        CustomParser = static result => (int)Whole(result, 0, JobPool.MaximumWorkers),
    };

    private readonly Option<CheckLevel?> _checks = new("--checks")
    {
        Description = "How much the allocators check: none, handles or full. What the environment variable "
            + $"{MemoryChecks.EnvironmentVariable} says by default, else handles.",
        HelpName = "LEVEL",
        CustomParser = static result => Level(result),
    };

    private readonly Option<string> _ecs = new("--ecs")
    {
        Description = "Which library holds the entities: ashlar, or arch where the program was built with it.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => EcsChoice.Ashlar,
        CustomParser = static result => Library(result),
    };

    // Not a bool: an option of that type takes no words but true and false.
    private readonly Option<string?> _overlay = new("--overlay")
    {
        Description = "Draw the memory profiler over the game: on or off. F1 switches while playing. Headless on by "
            + "default, else off.",
        HelpName = "on|off",
        CustomParser = static result => OnOrOff(result),
    };

    private readonly Option<PictureSize> _size = new("--size")
    {
        Description = "Size of the picture in pixels. A terminal has its own.",
        HelpName = "WxH",
        DefaultValueFactory = static _ => new PictureSize(1280, 720),
        CustomParser = static result => Size(result),
    };

    private readonly Option<string> _verticalSync = new("--vsync")
    {
        Description = "Let a window wait for its display with each picture: on, or off for as many as the machine can.",
        HelpName = "on|off",
        DefaultValueFactory = static _ => On,
        CustomParser = static result => OnOrOff(result),
    };

    private readonly Option<string?> _report = new("--report")
    {
        Description = "Write a report as JSON at the end; - writes it to standard output.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _screenshot = new("--screenshot")
    {
        Description = "Write the last frame as PNG.",
        HelpName = "FILE",
    };

    private readonly Option<Difficulty> _difficulty = new("--difficulty")
    {
        Description = "How hard the first game is: easy, normal or hard. A player chooses in the options.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => Difficulty.Normal,
        CustomParser = static result => OneOf(result, Difficulties),
    };

    private readonly Option<string?> _record = new("--record")
    {
        Description = "Write what the pilot does in each step, for --play.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _play = new("--play")
    {
        Description = "Play what --record wrote, to the same state: seed, entities, churn and difficulty are those of "
            + "the file.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _trace = new("--trace")
    {
        Description = "Write what every allocator does, for tools/MemTrace: each allocation and free, pages, frames.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _mark = new("--mark")
    {
        Description = "Compare with what another run held: a file that the memory profiler kept, by K on its page of leaks.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _data = new("--data")
    {
        Description = "Folder for high scores and settings. Without it the environment variable "
            + $"{PlayerFolder.EnvironmentVariable} names it, else it is in your own folder for such things; headless "
            + "runs then use none.",
        HelpName = "FOLDER",
    };

    private readonly Option<BugKind[]> _bugs = new("--bug")
    {
        Description = "Plant a bug for the memory profiler to find: leak, stale, arena, slow or boxing. May be given several "
            + "times; F10 does it while playing.",
        HelpName = "NAME",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
        CustomParser = static result => Bugs(result),
    };

    private readonly Option<string> _saboteur = new("--saboteur")
    {
        Description = "Make garbage in every step, as careless code does: on or off. F6 switches while playing.",
        HelpName = "on|off",
        DefaultValueFactory = static _ => Off,
        CustomParser = static result => OnOrOff(result),
    };

    private readonly RootCommand _root;
    private readonly TextWriter _errors;

    /// <param name="errors">Where mistakes are explained.</param>
    public GameCommandLine(TextWriter errors)
    {
        _errors = errors;
        _root = new RootCommand(
            "Swarm: a ship against everything, on memory of the engine's own. Without arguments it plays where it can: "
            + $"in a window, in a terminal, or headless for {GameOptions.HeadlessFrames} frames.\n\n"
            + "Keys: W A S D fly, arrows or pointer aim and fire, space dashes, Escape or P pauses. The gun finds its "
            + "targets itself while nobody aims; behind the title the autopilot flies.\n"
            + "F1, F2 and F3 show the memory, F12 keeps a picture and the figures of it, Tab gives it the keys; [ and ] change how many enemies come, \\ drops ten thousand more, F5 starts "
            + "again with the next check level, F6 makes garbage, F7 lets the autopilot play, F10 plants bugs, F11 makes the window full screen.\n"
            + "A gamepad works everywhere.\n\n"
            + "Exit codes: 0 done, 1 failed or leaked memory, 2 bad command line, 130 interrupted.");
        Option[] options =
        [
            _host, _frames, _seed, _entities, _churn, _difficulty, _workers, _checks, _ecs, _overlay, _size, _verticalSync,
            _report, _screenshot, _record, _play, _trace, _mark, _data, _bugs,
            _saboteur,
        ];
        foreach (Option option in options)
        {
            _root.Options.Add(option);
        }

        _host.Validators.Add(static result => CheckHost(result));
        _report.Validators.Add(static result => CheckFile(result, isStandardOutputAllowed: true));
        _screenshot.Validators.Add(static result => CheckFile(result, isStandardOutputAllowed: false));
        _record.Validators.Add(static result => CheckFile(result, isStandardOutputAllowed: false));
        _trace.Validators.Add(static result => CheckFile(result, isStandardOutputAllowed: false));
        _mark.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && !File.Exists(result.Tokens[0].Value))
            {
                result.AddError($"--mark cannot be '{result.Tokens[0].Value}': there is no such file.");
            }
        });
        _play.Validators.Add(CheckReplay);
        _data.Validators.Add(static result => CheckFolder(result));
    }

    /// <summary>Parses arguments. Help and version are printed, mistakes explained.</summary>
    /// <param name="arguments">Without the program's name.</param>
    /// <param name="options">What to run; null when there is nothing to run.</param>
    /// <returns>The exit code when there is nothing to run.</returns>
    public int Parse(string[] arguments, out GameOptions? options)
    {
        options = null;
        ParseResult result = _root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is not null && result.Errors.Count == 0)
        {
            return result.Invoke();
        }

        if (result.Errors.Count > 0)
        {
            Explain(result);
            return ExitCode.BadCommandLine;
        }

        if (result.GetValue(_checks) is null && WhyEnvironmentIsWrong() is { } reason)
        {
            _errors.WriteLine($"game: {reason}");
            return ExitCode.BadCommandLine;
        }

        if (!TryRead(result.GetValue(_play), out InputLog? log))
        {
            return ExitCode.BadCommandLine;
        }

        options = new GameOptions
        {
            Host = result.GetValue(_host)!,
            Frames = result.GetValue(_frames),
            Seed = result.GetValue(_seed),
            Entities = result.GetValue(_entities),
            Churn = result.GetValue(_churn),
            Workers = result.GetValue(_workers),
            Checks = result.GetValue(_checks),
            Ecs = result.GetValue(_ecs)!,
            Overlay = result.GetValue(_overlay) is { } overlay ? overlay == On : null,
            Size = result.GetValue(_size),
            VerticalSync = result.GetValue(_verticalSync) == On,
            Report = result.GetValue(_report),
            Screenshot = result.GetValue(_screenshot),
            Difficulty = result.GetValue(_difficulty),
            Record = result.GetValue(_record),
            Replay = log,
            Trace = result.GetValue(_trace),
            Mark = result.GetValue(_mark),
            Data = result.GetValue(_data),
            Bugs = result.GetValue(_bugs) ?? [],
            Saboteur = result.GetValue(_saboteur) == On,
        };
        return ExitCode.Done;
    }

    private void Explain(ParseResult result)
    {
        bool hasUnknown = result.UnmatchedTokens.Count > 0;
        foreach (string token in result.UnmatchedTokens)
        {
            _errors.WriteLine($"game: there is no option or argument '{token}'.");
        }

        foreach (ParseError error in result.Errors)
        {
            // Unknown words are explained above, in words of our own.
            if (!hasUnknown || error.SymbolResult is OptionResult)
            {
                _errors.WriteLine($"game: {error.Message}");
            }
        }

        if (hasUnknown)
        {
            _errors.WriteLine($"Options: {string.Join(", ", _root.Options.Select(static option => option.Name))}.");
        }

        _errors.WriteLine("'game --help' explains the options. Nothing was started.");
    }

    private static string KnownHosts() =>
        string.Join(", ", GameHosts.Picker().Providers.Select(static provider => provider.Name));

    private static ulong Whole(ArgumentResult result, ulong least, ulong most)
    {
        string text = result.Tokens[0].Value;
        if (!ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong value)
            || value < least || value > most)
        {
            result.AddError($"{NameOf(result)} cannot be '{text}': use a whole number from {least} to {most}.");
        }

        return value;
    }

    private static string? WhyEnvironmentIsWrong()
    {
        string? level = Environment.GetEnvironmentVariable(MemoryChecks.EnvironmentVariable);
        return string.IsNullOrWhiteSpace(level) || MemoryChecks.TryParse(level, out _)
            ? null
            : $"the environment variable {MemoryChecks.EnvironmentVariable} cannot be '{level}': use none, handles or "
                + "full.";
    }

    private static CheckLevel? Level(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!MemoryChecks.TryParse(text, out CheckLevel level))
        {
            result.AddError($"--checks cannot be '{text}': use none, handles or full.");
        }

        return level;
    }

    private static string Library(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (text is not (EcsChoice.Ashlar or EcsChoice.Arch))
        {
            result.AddError($"--ecs cannot be '{text}': use ashlar or arch.");
        }
        else if (text == EcsChoice.Arch && !EcsChoice.HasArch)
        {
            result.AddError(
                "--ecs cannot be 'arch': this program was built without the Arch package. Use ashlar, or build it in: "
                + "dotnet run -c Release --project game -p:Arch=true -- --ecs arch");
        }

        return text;
    }

    private static string OnOrOff(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (text is not (On or Off))
        {
            result.AddError($"{NameOf(result)} cannot be '{text}': use on or off.");
        }

        return text;
    }

    private static PictureSize Size(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        int cross = text.IndexOf('x', StringComparison.OrdinalIgnoreCase);
        if (cross > 0
            && int.TryParse(text.AsSpan(0, cross), NumberStyles.None, CultureInfo.InvariantCulture, out int width)
            && int.TryParse(text.AsSpan(cross + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int height)
            && width is >= SmallestSide and <= LargestSide
            && height is >= SmallestSide and <= LargestSide
            && (long)width * height <= PixelBuffer.MaximumPixels)
        {
            return new PictureSize(width, height);
        }

        result.AddError(
            $"--size cannot be '{text}': use WIDTHxHEIGHT in pixels, such as 1280x720, each from {SmallestSide} to "
            + $"{LargestSide} and at most {PixelBuffer.MaximumPixels} pixels together.");
        return default;
    }

    private static void CheckHost(OptionResult result)
    {
        try
        {
            GameHosts.Picker().Pick(result.GetValueOrDefault<string>()!);
        }
        catch (HostUnavailableException failure)
        {
            result.AddError($"--host: {failure.Message}");
        }
    }

    private static void CheckFile(OptionResult result, bool isStandardOutputAllowed)
    {
        string? path = result.GetValueOrDefault<string?>();
        if (path is not null
            && !(isStandardOutputAllowed && path == GameOptions.StandardOutput)
            && OutputFile.WhyUnwritable(path) is { } reason)
        {
            result.AddError(
                $"{result.Option.Name} cannot be '{path}': {reason}. Use the path of a file in a directory that exists"
                + (isStandardOutputAllowed ? ", or - for standard output." : "."));
        }
    }

    private static void CheckFolder(OptionResult result)
    {
        string? path = result.GetValueOrDefault<string?>();
        if (path is not null && (string.IsNullOrWhiteSpace(path) || File.Exists(path)))
        {
            result.AddError($"--data cannot be '{path}': use the path of a folder; it need not exist yet.");
        }
    }

    /// <summary>What a recorded game decides, nobody else can.</summary>
    private void CheckReplay(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is null)
        {
            return;
        }

        foreach (Option option in new Option[] { _seed, _entities, _churn, _difficulty })
        {
            if (result.GetResult(option) is { Implicit: false })
            {
                result.AddError($"{option.Name} cannot be given with --play: the recorded game has its own.");
            }
        }
    }

    private bool TryRead(string? path, out InputLog? log)
    {
        log = null;
        try
        {
            log = path is null ? null : InputLog.Read(path);
            return true;
        }
        catch (InputLogException failure)
        {
            _errors.WriteLine($"game: --play: {failure.Message}. Nothing was started.");
            return false;
        }
    }

    private static BugKind[] Bugs(ArgumentResult result)
    {
        var bugs = new BugKind[result.Tokens.Count];
        for (int i = 0; i < bugs.Length; i++)
        {
            string text = result.Tokens[i].Value;
            int index = Array.IndexOf(BugNames, text);
            if (index < 0)
            {
                result.AddError($"--bug cannot be '{text}': use leak, stale, arena, slow or boxing.");
            }

            bugs[i] = (BugKind)Math.Max(0, index);
        }

        return [.. bugs.Distinct()];
    }

    private static Difficulty OneOf(ArgumentResult result, string[] names)
    {
        string text = result.Tokens[0].Value;
        int index = Array.IndexOf(names, text);
        if (index < 0)
        {
            result.AddError($"--difficulty cannot be '{text}': use {string.Join(", ", names)}.");
        }

        return (Difficulty)Math.Max(0, index);
    }

    private static string NameOf(ArgumentResult result) =>
        result.Parent is OptionResult option ? option.Option.Name : result.Argument.Name;
}
