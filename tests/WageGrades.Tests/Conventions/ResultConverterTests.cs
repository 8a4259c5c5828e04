using System.Reflection;
using System.Text.Json.Serialization;
using WageGrades.Calculation;
using WageGrades.Documents;
using WageGrades.Findings;

namespace WageGrades.Tests.Conventions;

/// <summary>Whatever a calculation gives can be handed to System.Text.Json as it is: each result names its converter.</summary>
public sealed class ResultConverterTests
{
    /// <summary>Calculators, and what is given to them: none is the answer to a question.</summary>
    private static readonly string[] NotResults =
    [
        "CellCount",
        "CellCounts",
        "CellKnobSolver",
        "CellProposalSolver",
        "ComplianceCase",
        "DividendPlan",
        "DividendRecipient",
        "EquityAward",
        "EquityPlan",
        "EventCount",
        "FirmFigures",
        "GrowthBase",
        "GrowthCommitment",
        "IncentiveLimits",
        "Jurisdiction",
        "KnobSolver",
        "MinimumWage",
        "MinimumWagePlace",
        "ContributionBounds",
        "PaidTotal",
        "PayCalculator",
        "PreviousYearPay",
        "PriceBase",
        "ProposalReportOptions",
        "ProposalSolver",
        "RegisterCalculator",
        "SolveCondition",
        "SolveProgress",
        "UpgradePlan",
        "WageTotalYear",
    ];

    private static readonly string[] Folders = ["Calculation", "Costing", "Compliance", "Reporting"];

    /// <summary>Every result: reports of all folders, and the classes of the folders that compute. A trace step is written by its family's
    /// converter.</summary>
    internal static IReadOnlyList<Type> Results { get; } =
    [
        .. House.PublicTypes.Where(type =>
            type.IsClass
            && !type.IsAbstract
            && !type.IsAssignableTo(typeof(TraceStep))
            && !NotResults.Contains(type.Name)
            && (type.IsAssignableTo(typeof(IReport)) || Folders.Contains(House.Folder(type)))),
    ];

    [Fact]
    public void Results_EachNameTheirConverter() => House.HasNone(
        from type in Results
        where type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType != typeof(ResultJsonConverter<>).MakeGenericType(type)
        select $"{type.FullName}: write its members in a file {type.Name}.Json.cs, as its neighbours do, or list it as an input above");

    [Fact]
    public void NotResults_AreStillThere() => House.HasNone(NotResults.Except(House.PublicTypes.Select(type => type.Name)));
}
