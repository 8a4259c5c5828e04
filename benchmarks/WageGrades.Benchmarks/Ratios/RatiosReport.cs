using System.Globalization;
using System.Text;

namespace WageGrades.Benchmarks;

/// <summary>What a run of <c>ratios</c> measured.</summary>
/// <param name="Options">How it ran.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Exponents">How time grows.</param>
/// <param name="Facts">What was counted.</param>
/// <param name="Loads">The machine's load before and after.</param>
internal sealed record RatiosReport(
    RatiosOptions Options,
    IReadOnlyList<Measured> Rows,
    IReadOnlyDictionary<Growth, double> Exponents,
    IReadOnlyDictionary<string, double> Facts,
    IReadOnlyList<string> Loads)
{
    /// <summary>Whether a row has another total than the row that does the same work.</summary>
    internal bool HasWrong => Rows.Any(row => row.IsWrong);

    /// <summary>A row by its key; null where the run did not measure it.</summary>
    internal Measured? Find(string key) => Rows.FirstOrDefault(row => row.Row.Key == key);

    /// <summary>The tables.</summary>
    internal string ToMarkdown(bool withGoals)
    {
        StringBuilder text = new();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{Machine.Describe()}. Load before and after: {string.Join(", ", Loads)} (idle: below 1.5).");
        if (Loads.Any(Machine.IsBusy))
        {
            text.AppendLine("**Others wanted the cores: ratios are near, times are too long.**");
        }

        var quick = Options.Quick ? " A quick run." : "";
        text.AppendLine(CultureInfo.InvariantCulture, $"\n(a) {Options.Simple:N0} people; (b) {Options.People:N0} people.{quick}\n");
        text.AppendLine("| | CPU ns | bytes | ratio | against | total |").AppendLine("|---|---:|---:|---:|---|---:|");
        foreach (var row in Rows)
        {
            text.AppendLine(Line(row));
        }

        text.AppendLine("\n| growth | sizes | exponent |").AppendLine("|---|---|---:|");
        foreach (var (growth, exponent) in Exponents)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {growth.Name} | {growth.Small:N0}, {growth.Large:N0} | {exponent:0.00} |");
        }

        if (withGoals)
        {
            text.AppendLine("\n| goal | now | at most | |").AppendLine("|---|---:|---:|---|");
            text.AppendJoin('\n', Goals.All.Select(goal => goal.ToRow(this))).AppendLine();
        }

        return text.ToString();
    }

    private static string Line(Measured row) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {row.Row.Name} | {Goal.Number(row.Nanoseconds)} | {row.Bytes:N0} | {Ratio(row)} | {row.Row.Against} | {Total(row)} |");

    private static string Total(Measured row) => row.Total.ToString("#,0.##", CultureInfo.InvariantCulture) + (row.IsWrong ? " WRONG" : "");

    private static string Ratio(Measured row) => row.Ratio is { } ratio ? Goal.Number(ratio) : "";
}
