using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Bargaining;

/// <summary>
/// A raise of every amount of a clause (调整): every cell of a ladder that the increase touches, every amount of a bonus clause's standard, or every
/// price of a piece and the value of unit time of a scheme of piece rates, whose items, guarantee and least price stay. Each amount is rounded once:
/// by the agreement's rule for ladder cells; a price keeps six decimals, half up, for prices are small. A share that says what a clause pays, of pay
/// or of a cell, takes an increase that is a percentage or a factor, in proportion and exactly: 10 % raised by 5 % is 10.5 %.
/// </summary>
public sealed partial record RaiseChange : ProposalChange
{
    /// <summary>A raise.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="increase">The increase; one that names grades or steps fits ladders only.</param>
    public RaiseChange(ClauseId clause, Increase increase)
        : base(clause) => Increase = Guard.NotNull(increase);

    /// <summary>The increase.</summary>
    public Increase Increase { get; }

    private static RoundingRule OfPrices { get; } = RoundingRule.HalfUp(0.000001m);

    internal override Ratio? MostFactor => Ratio.Of(2, 1);

    internal override bool RaisesAll => true;

    private protected override string Text(Language language) =>
        Words.RaiseBy(Increase.In(language)).In(language);

    internal override CollectiveAgreement? ApplyTo(ChangeContext context)
    {
        if (context.FindClause() is not { } clause)
        {
            return null;
        }

        return clause switch
        {
            LadderClause ladder => Raised(
                context,
                rounding =>
                    context.Change(ladder.Ladders, table => RaiseTable(table, rounding, context)) is { } ladders
                        ? ladder with
                        {
                            Ladders = ladders,
                        }
                        : null),
            BonusClause bonus => Raised(
                context,
                rounding =>
                    context.Change(bonus.Amounts, standard => RaiseStandard(bonus, standard, rounding, context)) is { } amounts
                        ? bonus with
                        {
                            Amounts = amounts,
                        }
                        : null),
            SchemeClause scheme => context.Change(scheme.Schemes, pay => RaisePrices(scheme, pay, context)) is { } schemes
                ? context.Agreement.WithClause(scheme with { Schemes = schemes })
                : null,
            OvertimeClause or TextClause or LeaveClause => Misfit(clause, context),
            _ => throw Closed.Missed(clause),
        };
    }

    private static CollectiveAgreement? Raised(ChangeContext context, Func<RoundingRule, Clause?> raise)
    {
        if (context.Rounding() is not { } rounding)
        {
            return null;
        }

        return raise(rounding) is { } raised ? context.Agreement.WithClause(raised) : null;
    }

    private static CollectiveAgreement? Misfit(Clause clause, ChangeContext context)
    {
        context.ReportMisfit(clause.KindName);
        return null;
    }

    private PayLadder? RaiseTable(PayLadder table, RoundingRule rounding, ChangeContext context)
    {
        var unfit = Increase.Check(table.Shape);
        foreach (var finding in unfit)
        {
            context.Add(finding);
        }

        return unfit.Count == 0 ? table.TryApply(Increase, rounding) ?? NotPayable<PayLadder>(context) : null;
    }

    private BonusAmount? RaiseStandard(BonusClause clause, BonusAmount standard, RoundingRule rounding, ChangeContext context)
    {
        if (Increase.Node.Selections().Any())
        {
            context.ReportMisfit(clause.KindName);
            return null;
        }

        var inProportion = Increase.Node.Proportion is { } factor ? standard.InProportion(new Ratio(factor)) : null;
        if ((!standard.IsRaisable && inProportion is null) || !clause.Bonus.Ground.FollowsStandard)
        {
            context.ReportMisfit(standard.Kind);
            return null;
        }

        return standard.Stated.All(amount => rounding.TryRound(Increase.After(amount, default, 1), out _))
            ? (inProportion ?? standard).Map(amount => Increase.After(amount, default, 1).Round(rounding))
            : NotPayable<BonusAmount>(context);
    }

    private PayScheme? RaisePrices(SchemeClause clause, PayScheme scheme, ChangeContext context)
    {
        if (Increase.Node.Selections().Any() || scheme.WithPrices(price => price) is null
            || (Increase.Node.Proportion is null && scheme.HasUnlikePrices))
        {
            context.ReportMisfit(clause.KindName);
            return null;
        }

        return scheme.Priced.All(price => OfPrices.TryRound(Increase.After(price, default, 1), out _))
            ? scheme.WithPrices(price => Increase.After(price, default, 1).Round(OfPrices))
            : NotPayable<PayScheme>(context);
    }

    // Beyond the range of money, or a share of a fen under a policy that does not round.
    private static T? NotPayable<T>(ChangeContext context)
        where T : class
    {
        context.ReportNotPayable();
        return null;
    }
}
