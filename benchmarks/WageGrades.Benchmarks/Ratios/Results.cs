using System.Diagnostics;
using System.Globalization;

namespace WageGrades.Benchmarks;

/// <summary>The files of results: the latest run and one row for each commit measured.</summary>
internal static class Results
{
    private const string Command = "dotnet run -c Release --project benchmarks/WageGrades.Benchmarks -- ratios --goals --save";

    private static readonly string[] Ratios = ["engine-a", "engine-b", "light-a", "light-b", "pass", "cost", "agreement"];
    private static readonly string[] Times = ["roster-50000", "back-pay"];

    /// <summary>Writes both.</summary>
    /// <exception cref="InvalidOperationException">The program does not run from a clone of the repository.</exception>
    internal static void Save(RatiosReport report)
    {
        var folder = Folder();
        var commit = Git(folder, "describe", "--always", "--dirty");
        var day = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        File.WriteAllText(
            Path.Combine(folder, "results.md"),
            Head($"commit {commit}, {day}") + report.ToMarkdown(withGoals: true).ReplaceLineEndings("\n"));
        File.AppendAllText(
            Path.Combine(folder, "history.md"),
            $"| {commit} | {day} | {Machine.Describe()} | {string.Join(", ", report.Loads)} | {Cells(report)} |\n");
    }

    private static string Head(string run) => $"""
        # Results

        The latest run: {run}. Written by

        ```sh
        {Command}
        ```

        What (a) and (b) are stands beside [the workloads](data/README.md). Figures are per person-month, row or document: medians of rounds in
        which the rows take turns. A ratio is the median of the rounds' ratios. One thread.


        """.ReplaceLineEndings("\n");

    private static string Cells(RatiosReport report) => string.Join(
        " | ",
        Ratios.Select(key => report.Find(key)!.Ratio!.Value).Concat(Times.Select(key => report.Find(key)!.Nanoseconds / 1e3))
            .Append(report.Facts["cold-cost"] / 1e3)
            .Select(Goal.Number));

    /// <summary>The folder of the benchmarks in the repository.</summary>
    /// <exception cref="InvalidOperationException">The program does not run from a clone of the repository.</exception>
    internal static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "WageGrades.sln")))
            {
                return Path.Combine(folder.FullName, "benchmarks");
            }
        }

        throw new InvalidOperationException("--save and --ahead need the repository; the program does not run from a clone of it.");
    }

    private static string Git(string folder, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return printed;
    }
}
