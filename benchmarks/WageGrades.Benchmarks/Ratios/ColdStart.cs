using System.Diagnostics;
using System.Globalization;

namespace WageGrades.Benchmarks;

/// <summary>CPU time of a process that has just begun, until it has its first statement or the first cost of the sample.</summary>
internal static class ColdStart
{
    /// <summary>What the child process does: prints its CPU time in milliseconds and the total.</summary>
    internal static int Run(IReadOnlyList<string> what)
    {
        SampleWorkload sample = new();
        var total = what is ["cost"]
            ? SampleWorkload.Offer().Cost(sample.Workforce).FullYear
            : SampleWorkload.Agreement.PayFor(sample.Workforce.Workers[0], SampleWorkload.Month).SettledSoFar;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.CpuUsage.TotalTime.TotalMilliseconds:0} {total.Amount}"));
        return 0;
    }

    /// <summary>Starts this program as the child and reads its milliseconds.</summary>
    internal static double Milliseconds(string what) => Milliseconds(Environment.ProcessPath!, "cold", what);

    /// <summary>The same of a program.</summary>
    internal static double Milliseconds(string program, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(printed.Split(' ')[0], CultureInfo.InvariantCulture);
    }
}
