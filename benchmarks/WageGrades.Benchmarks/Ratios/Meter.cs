namespace WageGrades.Benchmarks;

/// <summary>
/// Measures rows on one thread. Rows of a group take turns, round by round, so that what else the machine does meets all of them; the ratio of two
/// rows is the median of their ratios within a round. Time is CPU time of the process: waiting for a core does not count, collecting garbage does.
/// </summary>
internal sealed class Meter(int rounds, TimeSpan warmUp, TimeSpan least)
{
    /// <summary>Four to five minutes for the whole table on an idle machine. What runs for less than some seconds is still being compiled.</summary>
    internal static Meter Full { get; } = new(5, TimeSpan.FromSeconds(4), TimeSpan.FromMilliseconds(200));

    /// <summary>For work of seconds.</summary>
    internal static Meter Slow { get; } = new(3, TimeSpan.FromSeconds(4), TimeSpan.FromMilliseconds(200));

    /// <summary>A look.</summary>
    internal static Meter Quick { get; } = new(3, TimeSpan.FromSeconds(0.5), TimeSpan.FromMilliseconds(20));

    /// <summary>For work of minutes: run once before, measured once.</summary>
    internal static Meter Once { get; } = new(1, TimeSpan.Zero, TimeSpan.Zero);

    /// <summary>Measures the rows of a group.</summary>
    internal List<Measured> Measure(IReadOnlyList<Row> rows)
    {
        var turns = rows.Select(WarmUp).ToList();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var turn in turns)
            {
                turn.Take();
            }
        }

        Console.Error.WriteLine(FormattableString.Invariant($"{rows[^1].Name}: {Environment.CpuUsage.TotalTime.TotalSeconds:0} s of CPU so far"));
        var byKey = turns.ToDictionary(turn => turn.Row.Key);
        return [.. turns.Select(turn => turn.Result(byKey))];
    }

    private Turn WarmUp(Row row)
    {
        var begun = Environment.CpuUsage.TotalTime;
        var runs = 0;
        decimal total;
        TimeSpan taken;
        do
        {
            total = row.Run();
            runs++;
            taken = Environment.CpuUsage.TotalTime - begun;
        }
        while (taken < warmUp);

        return new(row, total, Math.Max(1, (int)(runs * least / taken)));
    }

    private sealed class Turn(Row row, decimal total, int runs)
    {
        private readonly List<double> nanoseconds = [];
        private readonly List<double> bytes = [];

        internal Row Row => row;

        internal void Take()
        {
            GC.Collect();
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var begun = Environment.CpuUsage.TotalTime;
            for (var run = 0; run < runs; run++)
            {
                if (row.Run() != total)
                {
                    throw new InvalidOperationException($"{row.Key} gave another total the second time.");
                }
            }

            var taken = Environment.CpuUsage.TotalTime - begun;
            nanoseconds.Add(taken.TotalNanoseconds / runs / row.Units);
            bytes.Add((double)(GC.GetAllocatedBytesForCurrentThread() - allocated) / runs / row.Units);
        }

        internal Measured Result(Dictionary<string, Turn> byKey) => new(
            row,
            Median(nanoseconds),
            Median(bytes),
            row.Against is { } other ? Median([.. nanoseconds.Zip(byKey[other].nanoseconds, (own, others) => own / others)]) : null,
            total,
            row.SameTotalAs is { } same && byKey[same].Total != total);

        private decimal Total => total;
    }

    /// <summary>The middle one.</summary>
    internal static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
