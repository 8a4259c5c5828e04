namespace WageGrades.Benchmarks;

/// <summary>The goals for speed. Seconds are those of as many people as the goal names.</summary>
internal static class Goals
{
    private const double Kilobyte = 1_024;

    internal static IReadOnlyList<Goal> All { get; } =
    [
        Ratio("`calculator.PayFor` explained of (a), against naive", "engine-a", 8),
        Bytes("the same, bytes", "engine-a", 4 * Kilobyte),
        Ratio("`calculator.PayFor` explained of (b), against naive of (a)", "engine-b", 25),
        Bytes("the same, bytes", "engine-b", 6 * Kilobyte),
        Ratio("light engine of (a), against naive", "light-a", 2),
        Bytes("the same, bytes", "light-a", 500),
        Ratio("light engine of (b), against naive of (a)", "light-b", 10),
        Bytes("the same, bytes", "light-b", 1.5 * Kilobyte),
        Ratio("`agreement.PayFor` over 12 months, against a kept calculator", "loop", 1.1),
        Ratio("plain pass over 12 months of (b), against 12 naive passes of (a)", "pass", 40),
        Ratio("first `offer.Cost`, against one plain pass", "cost", 0.5),
        Ratio("each further subset of changes by the runner, against one plain pass", "coalition", 0.05),
        Seconds("cost of 5,000 people of (b)", "cost-5000", LargeRows.People * 12, 1),
        Seconds("check of 5,000 people of (b)", "check-5000", LargeRows.People * 12, 0.5),
        Seconds("report of 5,000 people of (b)", "report-5000", LargeRows.People * 12, 1.5),
        Fact("distinct `MonthFacts` among 5,760 person-months", "distinct", 400, "", 1),
        Fact("a person as objects, resident", "resident", 1_000, "B", 1),
        Microseconds("roster row at 480", "roster-480"),
        Microseconds("roster row at 50,000", "roster-50000"),
        Bytes("the same, bytes (1 KB beside the person itself)", "roster-50000", 2 * Kilobyte),
        Microseconds("roster row at 1,000,000 (`--million`)", "roster-1000000"),
        Ratio("agreement JSON read, against parsing its bytes", "agreement", 6),
        Fact("cold process to the first statement, CPU with JIT", "cold-statement", 0.3, "s", 0.001),
        Fact("cold process to the cost of 480 people, CPU with JIT", "cold-cost", 0.8, "s", 0.001),
        Fact("first statement of a program published with ReadyToRun, CPU (`--ahead`)", "ready-statement", 0.3, "s", 0.001),
        Fact("its cost of 480 people, CPU (`--ahead`)", "ready-cost", 0.8, "s", 0.001),
        Fact("first statement of a native program, CPU (`--ahead`)", "ahead-statement", 0.05, "s", 0.001),
        Fact("its cost of 480 people, CPU (`--ahead`)", "ahead-cost", 0.2, "s", 0.001),
        .. Growths.All.Select(growth => new Goal(
            $"growth exponent: {growth.Name}, {growth.Small} to {growth.Large}",
            growth.Key == "reading" ? 1.05 : 1.1,
            "",
            report => report.Exponents[growth])),
        Seconds("`BackPay.Register`, 4,800 people × 6 months", "back-pay-4800", LargeRows.PaidLate * BackPayRows.Months, 1),
    ];

    private static Goal Ratio(string name, string key, double atMost) => new(name, atMost, "×", report => report.Find(key)?.Ratio);

    private static Goal Bytes(string name, string key, double atMost) => new(name, atMost, "B", report => report.Find(key)?.Bytes);

    private static Goal Microseconds(string name, string key) => new(name, 1.5, "µs", report => report.Find(key)?.Nanoseconds / 1e3);

    private static Goal Seconds(string name, string key, long units, double atMost) =>
        new(name, atMost, "s", report => report.Find(key)?.Nanoseconds * units / 1e9);

    private static Goal Fact(string name, string key, double atMost, string unit, double scale) =>
        new(name, atMost, unit, report => report.Facts.TryGetValue(key, out var figure) ? figure * scale : null);
}
