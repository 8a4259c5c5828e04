using System.Globalization;
using WageGrades.Bargaining;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>The free number of a question (待求项): its lattice of values, from the least costly end, and the proposal with a value in it.</summary>
internal sealed record SolveKnob
{
    /// <summary>More values than this are refused: nobody tells them apart at a table.</summary>
    internal const int MostValues = 1_000_000;

    internal required LocalizedText Name { get; init; }

    internal required decimal Least { get; init; }

    internal required decimal Most { get; init; }

    internal required decimal Step { get; init; }

    /// <summary>The proposal with the number in it.</summary>
    internal required Func<decimal, Proposal> Apply { get; init; }

    /// <summary>The first day that a number stands for, where the free thing is a date.</summary>
    internal Func<decimal, LocalDate>? DateOf { get; init; }

    /// <summary>What stands behind the number, such as a percent sign.</summary>
    internal string Unit { get; init; } = "";

    /// <summary>The highest place of the lattice, from 0.</summary>
    internal int Last => (int)Math.Min(MostValues, decimal.Floor((Most - Least) / Step));

    internal SolveKnob Between(decimal least, decimal most) => (this with
    {
        Least = Guard.InRange(least, -Money.Limit, Money.Limit),
        Most = Guard.InRange(most, least, Money.Limit),
    }).Counted();

    internal SolveKnob InStepsOf(decimal step) => (this with
    {
        Step = Guard.That(step is > 0m and <= Money.Limit, step, $"above 0 and at most {Money.Limit}"),
    }).Counted();

    internal Proposal At(int place) => Apply(NumberAt(place));

    internal SolvedValue ValueAt(int place) => DateOf is { } dateOf
        ? new(null, dateOf(NumberAt(place)), "")
        : new(NumberAt(place), null, Unit);

    /// <summary>What is wrong where a proposal with a value in it has no effect or has errors; null where it has an effect.</summary>
    internal List<Finding>? WithoutEffect(Proposal proposal) =>
        proposal.Effects.All(effect => !effect.IsEffective) || proposal.Findings.HasErrors
            ? [Finding.Of(FindingCodes.SolveNoEffect, "", ("knob", Name)), .. proposal.Findings]
            : null;

    private SolveKnob Counted()
    {
        var most = Least + (Step * MostValues);
        Guard.That(Most <= most, Most, $"at most {most}: a million steps of {Step} above {Least}", "most");
        return this;
    }

    private decimal NumberAt(int place) => Least + (place * Step);

    internal static string Text(decimal number) => number.ToString("#,##0.##########", CultureInfo.InvariantCulture);
}
