using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Compliance;

/// <summary>Gathers, while the rules run, what they tested and what not.</summary>
internal sealed class CheckTally
{
    internal static readonly LocalizedText CellsOf = new("工资标准表各档", "cells of ladders");
    internal static readonly LocalizedText FloorsOf = new("约定的最低标准", "agreed floors");
    internal static readonly LocalizedText MonthsOf = new("人月", "person-months");

    private readonly Dictionary<(LocalizedText What, LocalizedText Reason), int> untested = [];
    private readonly HashSet<WorkerId> people = [];

    internal int Cells { get; set; }

    internal int Floors { get; set; }

    private int Months { get; set; }

    internal void Test(WorkerId worker)
    {
        Months++;
        people.Add(worker);
    }

    internal void Leave(LocalizedText what, LocalizedText reason, int count = 1) =>
        untested[(what, reason)] = untested.GetValueOrDefault((what, reason)) + count;

    internal CheckCoverage ToCoverage(IEnumerable<DefaultUsed> defaults) => new()
    {
        Cells = Cells,
        Floors = Floors,
        PersonMonths = Months,
        People = people.Count,
        NotTested = ValueList.Of(untested.Select(each => new NotTested(each.Key.What, each.Value, each.Key.Reason))),
        Defaults = ValueList.Of(defaults),
    };
}
