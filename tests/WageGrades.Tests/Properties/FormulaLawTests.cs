using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Properties;

/// <summary>What multiplies a quantity, a rate and a factor keeps to, whatever they are.</summary>
public sealed class FormulaLawTests
{
    [Fact]
    public void Counter_OneUnitMore_NeverCountsLess() => Law.Holds(
        Arb.From(
            from formula in FormulaGen.OfMonthOrDay
            from half in Gen.Choose(0, 40)
            from more in Gen.Choose(1, 20)
            select (formula.Counter, Less: Ratio.Of(half, 2), More: Ratio.Of(half + more, 2))),
        each => Assert.True(each.Counter.Of(each.Less) <= each.Counter.Of(each.More), $"{each.Counter} from {each.Less} to {each.More}"),
        2_000);

    /// <summary>A fixed amount, an amount per unit, a table and a share of pay are formulas written short.</summary>
    [Fact]
    public void Formula_OfAShortForm_PaysTheSame()
    {
        var compared = 0;
        Law.Holds(
            PayCase.Wide(2),
            pay =>
            {
                var full = PayCalculator.For(pay.Agreement with { Clauses = [.. pay.Agreement.Clauses.Select(InFull)] });
                var calculator = PayCalculator.For(pay.Agreement);
                foreach (var worker in pay.Workers)
                {
                    foreach (var month in FactGen.Months.Take(3))
                    {
                        var expected = calculator.PayFor(worker, month);
                        var actual = full.PayFor(worker, month);
                        Assert.Equal(Lines(expected.Lines), Lines(actual.Lines));
                        Assert.Equal(expected.IsPayable, actual.IsPayable);
                        compared += actual.Lines.Count(line => line.Clause.Id != "base-pay");
                    }
                }
            },
            300);
        Assert.True(compared >= Runs.Least(300, 300), $"{compared} lines compared.");
    }

    [Fact]
    public void Raise_OfEveryFigure_RaisesWhatRestsOnItInProportion()
    {
        var raised = 0;
        Law.Holds(
            Arb.From(
                from pay in PayCase.Of(1).Generator
                from formula in FormulaGen.OfMonthOrDay
                from figure in FactGen.Amount
                from most in Gen.Elements(null, new AmountBound(new FigureRate(figure)))
                select (Pay: pay, Formula: OfFigures(OfAMonth(formula.Formula), figure) with { Most = most })),
            each =>
            {
                var once = Exact(each.Pay, each.Formula);
                var thrice = Exact(each.Pay, (FormulaAmount)each.Formula.Changed(amount => amount * 3));
                Assert.Equal(once.Select(amount => amount * 3), thrice);
                raised += once.Count(amount => amount.Sign > 0);
            },
            300);
        Assert.True(raised >= Runs.Least(100, 100), $"{raised} lines raised.");
    }

    [Fact]
    public void Raise_ByAFactor_RaisesEveryFormulaInProportion()
    {
        var raised = 0;
        Law.Holds(
            Arb.From(
                from pay in PayCase.Of(1).Generator
                from formulas in FormulaGen.OfMonthOrDay.ListOf(12)
                select (Pay: pay, Formulas: formulas.Select(each => OfAMonth(each.Formula)).ToList())),
            each =>
            {
                var once = Exact(each.Pay, [.. each.Formulas]);
                var twice = Exact(each.Pay, [.. each.Formulas.Select(formula => (FormulaAmount)formula.InProportion(Ratio.Of(2, 1))!.Map(amount => amount * 2))]);
                Assert.Equal(once.Select(amount => amount * 2), twice);
                raised += once.Count(amount => amount.Sign > 0);
            },
            200);
        Assert.True(raised >= Runs.Least(200, 200), $"{raised} lines raised.");
    }

    [Fact]
    public void Clauses_InAnyOrder_RestOnOneAnotherAlike()
    {
        var (lines, together) = (0, 0);
        Law.Holds(
            Arb.From(
                from pay in PayCase.Of(1).Generator
                from shares in (from percent in Gen.Choose(0, 60)
                                from first in Gen.Choose(0, 6)
                                from second in Gen.Choose(0, 6)
                                from isAsPaid in Gen.Elements(true, false)
                                select (percent, first, second, isAsPaid)).ListOf(6)
                from grouped in Gen.Elements<int[]>([], [4, 5], [3, 5])
                from capped in Gen.Elements<int[]>([], [1, 2], [1, 3])
                from most in FactGen.Amount
                select (Pay: pay, Shares: shares, Grouped: Ids(grouped), Capped: Ids(capped), Most: most)),
            each =>
            {
                var shares = each.Shares.Select((share, at) => Share(
                    at, share.percent, [Base(share.first % (at + 1)), Base(share.second % (at + 1))], share.isAsPaid)).ToList();
                var agreement = each.Pay.Agreement;
                var forward = agreement with
                {
                    Clauses = [.. agreement.Clauses, .. shares],
                    Groups = each.Grouped.Count == 0 ? [] : [new PrecedenceGroup("one", each.Grouped) { Scope = PrecedenceScope.Month }],
                    Caps = each.Capped.Count == 0 ? [] : [new CapGroup("cap", each.Capped, each.Most, CapPeriod.Month)],
                };
                if (forward.Check().Any(finding => finding.Code == FindingCodes.BaseInCircle))
                {
                    return;
                }

                var backward = forward with { Clauses = [.. shares.AsEnumerable().Reverse(), .. agreement.Clauses] };
                var one = PayCalculator.For(forward).PayFor(each.Pay.Workers[0], FactGen.Months[0]);
                var other = PayCalculator.For(backward).PayFor(each.Pay.Workers[0], FactGen.Months[0]);
                Assert.Equal(Lines(one.Lines).Order(StringComparer.Ordinal), Lines(other.Lines).Order(StringComparer.Ordinal));
                lines += one.Lines.Count(line => line.Clause.Id.Value.StartsWith("rest-", StringComparison.Ordinal));
                together += one.Lines.Any() && each.Grouped.Concat(each.Capped).Any() ? 1 : 0;
            },
            1_000);
        Assert.True(lines >= Runs.Least(1_000, 1_000), $"{lines} lines.");
        Assert.True(together >= Runs.Least(120, 1_000), $"{together} with groups or caps.");
    }

    private static List<ClauseId> Ids(IEnumerable<int> places) => [.. places.Select(at => (ClauseId)$"rest-{at}")];

    private static ClauseId Base(int at) => at == 0 ? "base-pay" : $"rest-{at - 1}";

    private static BonusClause Share(int at, int percent, ClauseId[] of, bool isAsPaid) => new(
        $"rest-{at}",
        "",
        LocalizedText.Same("rest"),
        new Bonus(new MonthGround(), new WhileHeld()) { Repetition = Repetition.EachOne },
        EffectiveSeries.Always<BonusAmount>(new ShareOfPayAmount(Ratio.Percent(percent), of.Distinct()) { Basis = isAsPaid ? RateBasis.AsPaid : null }));

    // Of a figure of another time the month is rounded.
    private static FormulaAmount OfAMonth(FormulaAmount formula) => formula with
    {
        Rate = OfAMonth(formula.Rate),
        Least = formula.Least is { } least ? least with { Rate = OfAMonth(least.Rate) } : null,
        Most = formula.Most is { } most ? most with { Rate = OfAMonth(most.Rate) } : null,
    };

    private static AmountRate OfAMonth(AmountRate rate) => rate switch
    {
        FigureRate figure => figure with { Per = null },
        TableRate table => table with { Per = null },
        GradeTableRate table => table with { Per = null },
        _ => rate,
    };

    // A cell and pay under other clauses are raised by themselves.
    private static FormulaAmount OfFigures(FormulaAmount formula, Money figure) => formula with
    {
        Rate = Stated(formula.Rate, figure),
        Least = formula.Least is { } least ? least with { Rate = Stated(least.Rate, figure) } : null,
    };

    private static AmountRate Stated(AmountRate rate, Money figure) => rate is CellRate or PayRate or FloorRate ? new FigureRate(figure) : rate;

    private static List<ExactAmount> Exact(PayCase pay, params FormulaAmount[] formulas)
    {
        var clauses = formulas.Select((formula, at) => new BonusClause(
            $"formula-{at}",
            "",
            LocalizedText.Same("formula"),
            new Bonus(new JoiningGround(), new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay }) { Repetition = Repetition.HighestOnly },
            EffectiveSeries.Always<BonusAmount>(formula)));
        var agreement = pay.Agreement with { Clauses = [.. pay.Agreement.Clauses, .. clauses], Caps = [] };
        return
        [
            .. FactGen.Months.Take(2).SelectMany(month => PayCalculator.For(agreement).PayFor(pay.Workers[0], month).Lines)
                .Where(line => line.Clause.Id.Value.StartsWith("formula-", StringComparison.Ordinal)).Select(line => line.Exact),
        ];
    }

    private static IEnumerable<string> Lines(IEnumerable<PayLine> lines) => lines.Select(line =>
        $"{line.Clause.Id} {line.Occurrence} {line.Span} {line.Status} {line.Amount} {line.Exact}");

    private static Clause InFull(Clause clause) => clause is BonusClause bonus && bonus.Bonus.Ground is not AchievementGround
        ? bonus with
        {
            Amounts = bonus.Amounts.Steps.Where(step => step.HasValue).Aggregate(
                bonus.Amounts, (amounts, step) => amounts.Set(step.Span, InFull(step.Value))),
        }
        : clause;

    private static BonusAmount InFull(BonusAmount amount) => amount switch
    {
        FixedAmount one => new FormulaAmount(new FigureRate(one.Amount)) { Quantity = one.Quantity },
        PerUnitAmount unit => new FormulaAmount(new FigureRate(unit.Amount)) { Quantity = QuantityUse.PerUnit },
        TableAmount table => new FormulaAmount(new TableRate(table.Amounts)) { Quantity = table.Quantity },
        PointsAmount points when points.Points.Values.All(count => count > 0m) => new FormulaAmount(new FigureRate(points.PointValue)) { Times = new PointsQuantity(points.Points), Quantity = points.Quantity },
        ShareOfPayAmount share => new FormulaAmount(new PayRate(share.Of) { Unit = share.Rate, Basis = share.Basis })
        {
            Factors = share.Shares,
            Quantity = share.Quantity,
        },
        _ => amount,
    };
}
