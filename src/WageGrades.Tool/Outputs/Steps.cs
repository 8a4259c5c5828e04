using WageGrades.Costing;

namespace WageGrades.Tool;

/// <summary>Hands on, as a number, how many costings there were.</summary>
internal sealed class Steps : IProgress<SolveProgress>
{
    private readonly Action<int> told;

    private Steps(Action<int> told) => this.told = told;

    internal static Steps Told(Action<int> told) => new(told);

    public void Report(SolveProgress value) => told(value.Costings);
}
