using WageGrades.Classification;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Splits what one clause pays more by cause: exact parts that add up to the exact difference of its lines.</summary>
internal sealed class ClauseComparison
{
    private readonly List<PayLine> before;
    private readonly List<PayLine> after;
    private readonly SortedDictionary<PayChangeCause, ExactAmount> parts = [];

    private ClauseComparison(List<PayLine> before, List<PayLine> after) => (this.before, this.after) = (before, after);

    internal static IEnumerable<PayChange> Between(List<PayLine> before, List<PayLine> after)
    {
        var line = after.Count > 0 ? after[^1] : before[^1];
        var unit = RoundingRule.HalfUp(new decimal(1, 0, 0, isNegative: false, (byte)line.Exact.Currency.MinorDigits));
        ClauseComparison comparison = new(before, after);
        comparison.Compare();
        return from part in comparison.parts
               let amount = part.Value.Round(unit)
               where !amount.IsZero
               select new PayChange(part.Key, line.Clause, line.Heading, amount);
    }

    private void Compare()
    {
        var (shareBefore, shareAfter) = (ShareOf(before), ShareOf(after));
        if (!IsOneMonthlyAmount(before, shareBefore) || !IsOneMonthlyAmount(after, shareAfter))
        {
            Add(KindOf([.. before, .. after]), Sum(after) - Sum(before));
            return;
        }

        // pay = rate × share of the month; the rate is the mean over the parts, and each pair of parts says why rates differ.
        Add(PayChangeCause.Proration, Mean(Sum(before) / shareBefore, Sum(after) / shareAfter) * (shareAfter - shareBefore));
        var share = (shareBefore + shareAfter) / Ratio.Of(2, 1);
        foreach (var old in before)
        {
            foreach (var line in after)
            {
                CompareRates(old, line, share * (old.Factor / shareBefore) * (line.Factor / shareAfter));
            }
        }
    }

    private void CompareRates(PayLine old, PayLine line, Ratio weight)
    {
        if (weight.Sign == 0)
        {
            return;
        }

        var (hoursBefore, hoursAfter) = (HoursOf(old), HoursOf(line));
        var (fullBefore, fullAfter) = (old.Exact / old.Factor / hoursBefore, line.Exact / line.Factor / hoursAfter);
        Add(PayChangeCause.Hours, Mean(fullBefore, fullAfter) * ((hoursAfter - hoursBefore) * weight));
        CompareStandards(old, line, fullBefore, fullAfter, (hoursBefore + hoursAfter) / Ratio.Of(2, 1) * weight);
    }

    private void CompareStandards(PayLine old, PayLine line, ExactAmount fullBefore, ExactAmount fullAfter, Ratio weight)
    {
        if (old.Origin.Source is not CellSource cellBefore || line.Origin.Source is not CellSource cellAfter)
        {
            var isSameEntry =
                old.Origin is { Source: EntrySource entry, Terms.IsCapped: false }
                && line.Origin is { Source: EntrySource other, Terms.IsCapped: false }
                && other.Key.Equals(entry.Key);
            Add(isSameEntry ? PayChangeCause.Table : KindOf([old, line]), (fullAfter - fullBefore) * weight);
            return;
        }

        var place = cellBefore.Grade == cellAfter.Grade ? PayChangeCause.Step : PayChangeCause.Grade;
        var isSamePlace = place == PayChangeCause.Step && cellBefore.Step == cellAfter.Step;
        var oldPlaceInNewTable = isSamePlace ? fullAfter : Find(cellAfter, cellBefore);
        var newPlaceInOldTable = isSamePlace ? fullBefore : Find(cellBefore, cellAfter);
        if (oldPlaceInNewTable is not { } moved || newPlaceInOldTable is not { } raised)
        {
            Add(place, (fullAfter - fullBefore) * weight);
            return;
        }

        Add(PayChangeCause.Table, Mean(moved - fullBefore, fullAfter - raised) * weight);
        Add(place, Mean(raised - fullBefore, fullAfter - moved) * weight);
    }

    /// <summary>What pay by a clause is for; of lines that differ the cause that stands first, so that the order of statements does not
    /// matter.</summary>
    private static PayChangeCause KindOf(IEnumerable<PayLine> lines) => lines.Min(KindOf);

    /// <summary>What a line is for, from the terms that opened it.</summary>
    private static PayChangeCause KindOf(PayLine line)
    {
        switch (line.Origin.Source)
        {
            case FloorSource:
                return PayChangeCause.Floor;
            case ProtectionSource:
                return PayChangeCause.Protection;
            case CellSource:
                return PayChangeCause.Proration;
            case OvertimeSource or LeaveSource:
                return PayChangeCause.OtherClause;
        }

        var vocabularies = (line.Origin.Source as EntrySource)?.Key.Select(term => term.Vocabulary).ToHashSet(StringComparer.Ordinal) ?? [];
        return vocabularies.Contains(SkillGrade.Vocabulary.Code) ? PayChangeCause.SkillGrade
            : vocabularies.Contains(ProfessionalTitle.Vocabulary.Code) ? PayChangeCause.Title
            : line.Occurrence.Length > 0 || line.Origin.Source is BenefitSource or DecisionSource ? PayChangeCause.Award
            : PayChangeCause.OtherClause;
    }

    /// <summary>Lines that are the parts of one amount a month, so that rate and days can be told apart; one-offs and counts have no days.</summary>
    private static bool IsOneMonthlyAmount(List<PayLine> lines, Ratio share) =>
        share.Sign > 0 && share <= Ratio.One && lines.TrueForAll(line => line.Span.DayCount > 1 || line.Factor != Ratio.One);

    private static Ratio ShareOf(List<PayLine> lines) => lines.Aggregate(Ratio.Zero, (sum, line) => sum + line.Factor);

    private static Ratio HoursOf(PayLine line) => line.Origin.Terms.Hours;

    private static ExactAmount? Find(CellSource table, CellSource place) =>
        table.Ladder.Find(place.Grade, place.Step) is { } cell ? table.Time.Month(cell) : null;

    private static ExactAmount Mean(ExactAmount one, ExactAmount other) => (one + other) / Ratio.Of(2, 1);

    private ExactAmount Sum(List<PayLine> lines) =>
        lines.Aggregate(ExactAmount.Zero((after.Count > 0 ? after : before)[0].Exact.Currency), (sum, line) => sum + line.Exact);

    private void Add(PayChangeCause cause, ExactAmount part) => parts[cause] = parts.TryGetValue(cause, out var sum) ? sum + part : part;
}
