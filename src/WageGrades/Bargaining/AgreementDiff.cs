using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Bargaining;

/// <summary>
/// What turns one agreement into another (协议差异): a proposal on the first whose agreement is the second, in the smallest changes that say it exactly:
/// amounts and cells, else tables and standards, else whole clauses, else everything beside them.
/// </summary>
public static class AgreementDiff
{
    /// <summary>The changes from one agreement to another.</summary>
    /// <param name="from">The agreement that is changed.</param>
    /// <param name="to">The agreement that it becomes, in the same currency.</param>
    /// <returns>A proposal on the first under the id of the second; its <see cref="Proposal.Agreement"/> equals the second. Without changes they are
    /// equal.</returns>
    /// <exception cref="ArgumentException">They are in different currencies.</exception>
    /// <example><c>AgreementDiff.Between(signed2025, signed2026).ToMarkdown()</c>.</example>
    public static Proposal Between(CollectiveAgreement from, CollectiveAgreement to)
    {
        Guard.NotNull(from);
        Guard.NotNull(to);
        if (from.Currency != to.Currency)
        {
            throw new ArgumentException($"A difference is between agreements in one currency, not {from.Currency} and {to.Currency}.", nameof(to));
        }

        var made = Proposal.On(from, to.Id.ToString()).EffectiveFrom(from.Term.From);
        foreach (var clause in from.Clauses.Where(clause => to.Find(clause.Id) is null))
        {
            made = made.With(new RemoveClauseChange(clause.Id));
        }

        foreach (var clause in to.Clauses)
        {
            made = Clause(made, clause);
        }

        return Beside(made, to);
    }

    private static Proposal Clause(Proposal made, Clause wanted)
    {
        if (made.Agreement.Find(wanted.Id) is not { } old)
        {
            made = FirstThatGives(made, wanted, [new AddClauseChange(wanted)], [new AddClauseChange(wanted) { From = LocalDate.MinIsoValue }]);
            old = made.Agreement.Find(wanted.Id)!;
        }

        return old == wanted ? made : FirstThatGives(
            made,
            wanted,
            [
                .. Small(old, wanted),
                [new ReplaceClauseChange(wanted)],
                [new ReplaceClauseChange(wanted) { IsWhole = true }],
            ]);
    }

    /// <summary>The first of the ways after which the clause is as wanted; the last one where none is.</summary>
    private static Proposal FirstThatGives(Proposal made, Clause wanted, params IReadOnlyList<IReadOnlyList<ProposalChange>> ways)
    {
        var tried = ways.Select(way => way.Aggregate(made, (proposal, change) => proposal.With(change))).ToList();
        return tried.Find(proposal => proposal.Agreement.Find(wanted.Id) == wanted) ?? tried[^1];
    }

    /// <summary>Ways in amounts, tables and standards, for clauses of one kind.</summary>
    private static IEnumerable<IReadOnlyList<ProposalChange>> Small(Clause old, Clause wanted)
    {
        if (old is LadderClause before && wanted is LadderClause after && DatedJoin.FirstDifference(before.Ladders, after.Ladders) is { } day)
        {
            if (before.Ladders.TryGet(day, out var one) && after.Ladders.TryGet(day, out var other) && one.Shape == other.Shape)
            {
                yield return
                [
                    .. from cell in other.Cells
                       where one.Find(cell.Grade, cell.Step) != cell.Amount
                       select new SetCellChange(old.Id, cell.Grade, cell.Step, cell.Amount.Amount) { From = day },
                ];
            }

            if (after.Ladders.TryGet(day, out var table))
            {
                yield return [new SetLadderChange(old.Id, table) { From = day }];
            }
        }

        if (old is BonusClause allowance && wanted is BonusClause raised && DatedJoin.FirstDifference(allowance.Amounts, raised.Amounts) is { } first
            && raised.Amounts.TryGet(first, out var standard))
        {
            if (allowance.Amounts.TryGet(first, out var now) && Amounts(now, standard) is { } amounts)
            {
                yield return [.. amounts.Select(each => new SetAmountChange(old.Id, each.Key, each.Amount.Amount) { From = first })];
            }

            yield return [new SetStandardChange(old.Id, standard) { From = first }];
        }

        if (old is SchemeClause scheme && wanted is SchemeClause renewed && DatedJoin.FirstDifference(scheme.Schemes, renewed.Schemes) is { } start
            && renewed.Schemes.TryGet(start, out var terms))
        {
            yield return [new SetSchemeChange(old.Id, terms) { From = start }];
        }

        if (StartOf(old, wanted) is { } since)
        {
            yield return [new ReplaceClauseChange(wanted) { From = since }];
        }
    }

    private static LocalDate? StartOf(Clause old, Clause wanted)
    {
        if (old is LadderClause ladder && wanted is LadderClause table)
        {
            return DatedJoin.FirstDifference(ladder.Ladders, table.Ladders);
        }

        if (old is BonusClause bonus && wanted is BonusClause award)
        {
            return DatedJoin.FirstDifference(bonus.Amounts, award.Amounts);
        }

        if (old is SchemeClause scheme && wanted is SchemeClause terms)
        {
            return DatedJoin.FirstDifference(scheme.Schemes, terms.Schemes);
        }

        return old is OvertimeClause overtime && wanted is OvertimeClause rates ? DatedJoin.FirstDifference(overtime.Rates, rates.Rates) : null;
    }

    /// <summary>The entries that differ, where both are plain amounts of one form.</summary>
    private static IEnumerable<(TermKey? Key, Money Amount)>? Amounts(BonusAmount old, BonusAmount wanted)
    {
        if (old is FixedAmount && wanted is FixedAmount to)
        {
            return [(null, to.Amount)];
        }

        if (old is PerUnitAmount && wanted is PerUnitAmount unit)
        {
            return [(null, unit.Amount)];
        }

        return old is TableAmount one && wanted is TableAmount other
            ? other.Amounts
                .Where(entry => !one.Amounts.TryGetValue(entry.Key, out var amount) || amount != entry.Value)
                .Select(entry => ((TermKey?)entry.Key, entry.Value))
            : null;
    }

    /// <summary>What stands beside the clauses: in changes of their own where these say it all, else as the other agreement has it.</summary>
    private static Proposal Beside(Proposal made, CollectiveAgreement to)
    {
        if (made.Agreement == to)
        {
            return made;
        }

        var own = made;
        own = own.Agreement.Term == to.Term ? own : own.SetTerm(to.Term);
        own = own.Agreement.Policies == to.Policies ? own : own.SetPolicies(to.Policies);
        own = own.Agreement.Floors.Concat<object>(own.Agreement.Funds).SequenceEqual(to.Floors.Concat<object>(to.Funds)) ? own : Floors(own, to);
        if (own.Agreement == to)
        {
            return own;
        }

        // Of its clauses the frame needs the order alone.
        var frame = to with { Clauses = ValueList.Of(to.Clauses.Select(clause => (Clause)new TextClause(clause.Id, clause.Number, clause.Heading))) };
        return made.With(new SetFrameChange(frame));
    }

    private static Proposal Floors(Proposal made, CollectiveAgreement to)
    {
        foreach (var id in made.Agreement.Floors.Select(floor => floor.Id).Concat(made.Agreement.Funds.Select(fund => fund.Id))
            .Where(id => to.Floors.All(floor => floor.Id != id) && to.Funds.All(fund => fund.Id != id)))
        {
            made = made.RemoveFloor(id);
        }

        foreach (var floor in to.Floors.Where(floor => !made.Agreement.Floors.Contains(floor)))
        {
            made = made.SetFloor(floor, LocalDate.MinIsoValue);
        }

        return to.Funds.Where(fund => !made.Agreement.Funds.Contains(fund)).Aggregate(made, (proposal, fund) => proposal.SetFund(fund));
    }
}
