// dotnet run -c Release --project benchmarks/WageGrades.Benchmarks -- ratios --goals      one table of ratios, in minutes
// dotnet run -c Release --project benchmarks/WageGrades.Benchmarks -- differences          people drawn at random, paid in every way
// dotnet run -c Release --project benchmarks/WageGrades.Benchmarks -- table                answers at the table over 5,000 people
// dotnet run -c Release --project benchmarks/WageGrades.Benchmarks -- --filter '*'        BenchmarkDotNet
using BenchmarkDotNet.Running;
using WageGrades.Benchmarks;

if (args is ["ratios", .. var options])
{
    return RatiosCommand.Run(options);
}

if (args is ["differences", .. var drawn])
{
    return DifferencesCommand.Run(drawn);
}

if (args is ["table", .. var asked])
{
    return TableCommand.Run(asked);
}

if (args is ["cold", .. var what])
{
    return ColdStart.Run(what);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
