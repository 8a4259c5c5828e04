using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Bargaining;

/// <summary>A proposal's changes applied in their order: the resulting agreement, what became of each change, and what was found.</summary>
internal sealed class ProposalOutcome
{
    private readonly List<Finding> findings = [];
    private readonly List<ChangeEffect> effects = [];

    // Many a proposal is costed and few are read: what the agreement made has against it is looked for when somebody asks.
    private readonly Lazy<FindingList> all;

    private ProposalOutcome(CollectiveAgreement agreement)
    {
        Agreement = agreement;
        all = new(() => FindingList.Of(Choices.Once(
            effects.Count == 0 ? findings : [.. findings, .. Agreement.Check().Except(agreement.Check())])));
    }

    internal CollectiveAgreement Agreement { get; private set; }

    internal ValueList<ChangeEffect> Effects => ValueList.Of<ChangeEffect>(effects);

    /// <summary>What is wrong with the changes, and with the agreement that they make; what it had before is no matter of theirs.</summary>
    internal FindingList Findings => all.Value;

    internal static ProposalOutcome Of(CollectiveAgreement agreement, IReadOnlyList<ProposalChange> changes, LocalDate? effectiveOn)
    {
        ProposalOutcome outcome = new(agreement);
        for (var i = 0; i < changes.Count; i++)
        {
            outcome.Apply(changes[i], i + 1, changes[i].From ?? effectiveOn);
        }

        outcome.ReportDates(agreement);
        outcome.ReportSetTwice();
        return outcome;
    }

    private void Apply(ProposalChange change, int number, LocalDate? from)
    {
        var clause = Agreement.Find(change.Clause) ?? (change as AddClauseChange)?.Added;
        ChangeEffect effect = new(number, change, new ClauseReference(change.Clause, clause?.Number ?? ""), change.HeadingIn(Agreement), from);
        effect = effect with { Before = change.Before(Agreement, from ?? Agreement.Term.From) };
        if (from is not { } date)
        {
            findings.Add(
                Finding.Of(FindingCodes.ProposalDateMissing, ChangeContext.PathOf(number), ("number", number), ("change", change)) with
                {
                    Clause = change.Clause == default ? (ClauseId?)null : change.Clause,
                });
        }
        else if (change.ApplyTo(new ChangeContext(Agreement, change, number, date, findings)) is { } changed)
        {
            effect = effect with { IsEffective = true };
            if (FarAmounts.Ask(change, number, Agreement, changed, date) is { } question)
            {
                findings.Add(question);
            }

            Agreement = changed;
        }

        effects.Add(effect);
    }

    private void ReportDates(CollectiveAgreement agreement)
    {
        foreach (var date in effects.Where(effect => effect.IsEffective).Select(effect => effect.From!.Value).Distinct())
        {
            if (!agreement.Term.Contains(date))
            {
                findings.Add(Finding.Of(FindingCodes.ProposalDateOutsideTerm, "", ("from", date), ("term", agreement.Term.ToString())));
            }
        }
    }

    private void ReportSetTwice()
    {
        var twice = effects
            .Where(effect => effect.IsEffective && effect.Change.Target is not null)
            .GroupBy(effect => (effect.Change.Clause, Target: effect.Change.TargetIn(Agreement, effect.From!.Value), effect.From))
            .Where(same => same.Count() > 1);
        foreach (var same in twice)
        {
            var (first, last) = (same.First(), same.Last());
            findings.Add(Finding.Of(
                FindingCodes.ProposalSetTwice,
                ChangeContext.PathOf(last.Number),
                ("first", first.Number),
                ("second", last.Number),
                ("clause", first.Change.Clause.ToString()),
                ("from", same.Key.From!.Value)) with { Clause = first.Change.Clause });
        }
    }
}
