using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Bargaining;

/// <summary>What one change is applied to: the agreement as the changes before it left it, the date, and where its findings go.</summary>
internal sealed class ChangeContext(CollectiveAgreement agreement, ProposalChange change, int number, LocalDate from, List<Finding> findings)
{
    internal CollectiveAgreement Agreement => agreement;

    internal LocalDate From => from;

    internal string Path => PathOf(number);

    internal static string PathOf(int number) => FormattableString.Invariant($"changes[{number}]");

    /// <summary>The clause the change names, or null after reporting that there is none.</summary>
    internal Clause? FindClause()
    {
        if (agreement.Find(change.Clause) is { } clause)
        {
            return clause;
        }

        var known = agreement.Clauses.Select(each => each.Id.ToString()).ToList();
        Report(
            FindingCodes.ProposalUnknownClause,
            [("number", number), ("clause", change.Clause.ToString()), .. Nearest(change.Clause.ToString(), known)]);
        return null;
    }

    /// <summary>The dated standards after the change, or null after reporting that none is in force from its date.</summary>
    internal EffectiveSeries<T>? Change<T>(EffectiveSeries<T> series, Func<T, T?> change)
        where T : class
    {
        var later = series.StepsWithin(new DateSpan(from)).Where(step => step.HasValue).ToList();
        if (later.Count == 0)
        {
            Report(FindingCodes.ProposalNothingInForce, ("number", number), ("clause", Clause), ("from", from));
            return null;
        }

        var changed = series;
        foreach (var step in later)
        {
            if (change(step.Value) is not { } value)
            {
                return null;
            }

            changed = changed.Set(step.Span, value);
        }

        return changed;
    }

    /// <summary>The rule that rounds raised amounts, or null after reporting that the agreement does not declare it.</summary>
    internal RoundingRule? Rounding()
    {
        if (agreement.Policies.Rounding?.At(RoundingPoint.LadderCell) is { } rule)
        {
            return rule;
        }

        Add(Choices.Rounding(RoundingPoint.LadderCell));
        return null;
    }

    /// <summary>Tells that there is no such floor or fund.</summary>
    internal void ReportUnknown(IEnumerable<ClauseId> known) => Report(
        FindingCodes.ProposalUnknownClause,
        [("number", number), ("clause", Clause), .. Nearest(Clause, known.Select(each => each.ToString()))]);

    internal void ReportUnknownEntry(string entry, IEnumerable<string> known)
    {
        var names = known.ToList();
        Report(
            FindingCodes.ProposalUnknownEntry,
            [("number", number), ("clause", Clause), ("entry", entry), ("known", NearestName.FewOf(entry, names)), .. Nearest(entry, names)]);
    }

    internal void ReportMisfit(LocalizedText kind) => Report(
        FindingCodes.ProposalChangeDoesNotFit, ("number", number), ("clause", Clause), ("kind", kind), ("change", change));

    internal void ReportExists() => Report(FindingCodes.ProposalClauseExists, ("number", number), ("clause", Clause));

    internal void ReportNotPayable() => Report(FindingCodes.ProposalNotPayable, ("number", number), ("clause", Clause), ("change", change));

    internal void Add(Finding finding) => findings.Add(finding with { Clause = change.Clause, Path = Path });

    private string Clause => change.Clause.ToString();

    private static FindingArgument[] Nearest(string wrong, IEnumerable<string> known) =>
        NearestName.Of(wrong, known) is { } nearest ? [("nearest", nearest)] : [];

    private void Report(FindingCode code, params ReadOnlySpan<FindingArgument> arguments) => Add(Finding.Of(code, Path, arguments));
}
