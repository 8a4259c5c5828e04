using System.Diagnostics;

namespace WageGrades.Benchmarks;

/// <summary>
/// The start of a program that was compiled ahead of time (提前编译): <c>benchmarks/WageGrades.ColdStart</c>, published and run. Native AOT compiles all of
/// it; ReadyToRun leaves generics over values and what runs often to the compiler of the run.
/// </summary>
internal static class AheadOfTime
{
    /// <summary>The milliseconds of a native program to the first statement and to the first cost.</summary>
    /// <exception cref="InvalidOperationException">The program does not run from a clone of the repository, or it cannot be published.</exception>
    internal static (double Statement, double Cost) Native() => Milliseconds("PublishAot");

    /// <summary>The same of one that runs on the machine's framework with ReadyToRun code.</summary>
    /// <inheritdoc cref="Native"/>
    internal static (double Statement, double Cost) ReadyToRun() => Milliseconds("PublishReadyToRun");

    private static (double Statement, double Cost) Milliseconds(string property)
    {
        var folder = Directory.CreateTempSubdirectory("WageGrades.ColdStart");
        try
        {
            var project = Path.Combine(Results.Folder(), "WageGrades.ColdStart");
            using var publishing = Process.Start(
                "dotnet", ["publish", project, "-c", "Release", "-v", "q", "-nologo", $"-p:{property}=true", "-o", folder.FullName]);
            publishing.WaitForExit();
            if (publishing.ExitCode != 0)
            {
                throw new InvalidOperationException($"{project} could not be published.");
            }

            var program = Path.Combine(folder.FullName, "WageGrades.ColdStart");
            return (ColdStart.Milliseconds(program, "statement"), ColdStart.Milliseconds(program, "cost"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
