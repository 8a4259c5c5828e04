using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>Why a formula gives somebody nothing for an occurrence: no entry of its tables fits, or there is no cell.</summary>
internal sealed class FormulaReach(MonthCase month)
{
    private const int MostNear = 5;

    private readonly CellReader cells = new(month);

    private string Who => month.Person.Worker.Id.ToString();

    /// <summary>What is lacking on a day; null where nothing is, and where nothing would be due anyway: for a quantity or a factor of zero.</summary>
    internal FormulaLack? Lack(BonusClause clause, FormulaAmount formula, Occurrence occurrence, LocalDate day)
    {
        BorneTerms borne = new(month, occurrence, day);
        if (IsOfNothing(clause, formula, occurrence, borne, day))
        {
            return null;
        }

        foreach (var keys in formula.Tables)
        {
            if (!keys.Any(borne.Bears))
            {
                return new FormulaLack(keys, null);
            }
        }

        var lacks = formula.Rate switch
        {
            CellRate cell => cells.Find(cell, day) is null,
            GradeTableRate table => cells.Find(table, day) is null,
            FloorRate floor => cells.Find(floor, day) is null,
            FigureRate or TableRate or PayRate => false,
            _ => throw Closed.Missed(formula.Rate),
        };
        return lacks ? new FormulaLack(null, formula.Rate) : null;
    }

    /// <summary>The finding where the clause pays nothing for it at all.</summary>
    internal Finding Whole(BonusClause clause, FormulaLack lack, LocalDate day) => lack.Keys is { } keys
        ? Of(FindingCodes.FormulaWithoutEntry, clause, ("near", Near(keys)))
        : Of(FindingCodes.FormulaWithoutCell, clause, ("rate", lack.Rate!.TitleBy(month.Plan.NameOf)), ("day", day));

    /// <summary>The finding where it pays nothing on some days of the month.</summary>
    internal Finding Part(BonusClause clause, FormulaLack lack, DateSpan days) => lack.Keys is { } keys
        ? Of(FindingCodes.FormulaWithoutEntryInPart, clause, ("from", days.From), ("to", days.LastDay!.Value), ("near", Near(keys)))
        : OfCell(FindingCodes.FormulaWithoutCellInPart, clause, lack.Rate!, days);

    /// <summary>The finding where base months of a payment have no cell on some days.</summary>
    internal Finding InBase(BonusClause clause, AmountRate rate, DateSpan days) =>
        OfCell(FindingCodes.BaseWithoutCell, clause, rate, days);

    private Finding OfCell(FindingCode code, BonusClause clause, AmountRate rate, DateSpan days) =>
        Of(code, clause, ("rate", rate.TitleBy(month.Plan.NameOf)), ("from", days.From), ("to", days.LastDay!.Value));

    private bool IsOfNothing(BonusClause clause, FormulaAmount formula, Occurrence occurrence, BorneTerms borne, LocalDate day) =>
        (formula.Quantity == QuantityUse.PerUnit && occurrence.Quantity.Sign == 0)
        || EntryReader.MostSpecific(formula.Factors, borne.Bears) is [{ Value.Sign: 0 }]
        || (formula.Coefficient is { } coefficient && IsZero(clause, coefficient, occurrence, day))
        || formula.Times switch
        {
            null => false,
            CounterQuantity counter => occurrence.OnlyIn is not { } only
                || (DayCounts.Fault(clause, counter, month.Person.In(only)) is null && DayCounts.UnitsOf(counter, month.Person.In(only)).Sign == 0),
            ServiceQuantity or ServiceBandsQuantity =>
                formula.Times.OfService(new CompletedService(month, clause).MonthsOn(day)) is { Sign: 0 },
            LevelQuantity level => borne.Level is { } own && level.Of(own).Sign == 0,
            CountsQuantity counts => occurrence.OnlyIn is not { } only || counts.Of(month.Person.In(only).CountOf).Sign == 0,
            StandingQuantity standing => IsZero(clause, standing, occurrence, day),
            PointsQuantity points => EntryReader.MostSpecific(points.Points, borne.Bears) is [{ Value: 0m }],
            _ => throw Closed.Missed(formula.Times),
        };

    private bool IsZero(BonusClause clause, StandingQuantity standing, Occurrence occurrence, LocalDate day) =>
        new StandingNumbers(month).Find(clause, standing, occurrence, day) is { Fault: null, Counts.Sign: 0 };

    private static List<LocalizedText> Near(IReadOnlyList<TermKey> keys)
    {
        List<LocalizedText> near = [.. keys.Take(MostNear).Select(key => new LocalizedText($"{key}", key.In(Language.English)))];
        if (keys.Count > MostNear)
        {
            near.Add(new(FormattableString.Invariant($"等共 {keys.Count} 档"), FormattableString.Invariant($"… {keys.Count} in all")));
        }

        return near;
    }

    private Finding Of(FindingCode code, BonusClause clause, params FindingArgument[] arguments) =>
        Finding.Of(code, Who, [("worker", Who), ("clause", clause.Id.ToString()), .. arguments]) with { Clause = clause.Id };
}
