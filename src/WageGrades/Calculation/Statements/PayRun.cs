using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>The pay of a workforce for one month (月度工资核算). People whose statement is not payable are listed and never counted as zero.</summary>
public sealed partial record PayRun
{
    private readonly ValueList<PayClause> clauses;

    internal PayRun(Allocation allocation, IEnumerable<PayStatement> statements, IEnumerable<PayClause> clauses)
    {
        this.clauses = ValueList.Of(clauses);
        Allocation = allocation;
        Statements = ValueList.Of(SumBound.Keep(statements));
        Unsettled = ValueList.Of(Statements.Where(statement => !statement.IsPayable));
    }

    /// <summary>The month.</summary>
    public YearMonth Month => Allocation.Month;

    /// <summary>The days of the month, as the agreement says: those of the calendar month, or another pay period (计薪周期).</summary>
    public DateSpan Days => Period.SpanOf(Month);

    /// <summary>Which days the month has.</summary>
    internal PayPeriod Period { get; init; }

    /// <summary>The agreement's currency.</summary>
    public Currency Currency => Allocation.Currency;

    /// <summary>What was settled for several people together: pools, funds, relative floors.</summary>
    public Allocation Allocation { get; }

    /// <summary>The statements, ordered by worker id.</summary>
    public IReadOnlyList<PayStatement> Statements { get; }

    /// <summary>The statements that are blocked or pending.</summary>
    public IReadOnlyList<PayStatement> Unsettled { get; }

    /// <summary>True when every statement is payable, so that the totals are of everybody.</summary>
    public bool IsComplete => Unsettled.Count == 0;

    /// <summary>The sum of the payable statements; of everybody only when <see cref="IsComplete"/>.</summary>
    public Money PayableTotal => Statements
        .Where(statement => statement.IsPayable)
        .Aggregate(Money.Zero(Currency), (sum, statement) => sum + statement.Total);

    /// <summary>The sum of everybody's pay.</summary>
    /// <exception cref="InvalidOperationException">Somebody's statement is blocked or pending; the message counts them.</exception>
    public Money Total =>
        IsComplete
            ? PayableTotal
            : throw new InvalidOperationException(
                $"The run of {IsoDate.Of(Month)} has no total: {Unsettled.Count} of {Statements.Count} statements are not payable, the first is {Unsettled[0]}."
            );

    /// <summary>The sums of the payable statements by clause, in the order in which clauses first appear; top-ups stand under their floor's
    /// id.</summary>
    public IReadOnlyDictionary<ClauseId, Money> TotalsByClause => ValueMap.Of(
        PayableLines
            .GroupBy(line => line.Clause.Id)
            .Select(lines => KeyValuePair.Create(lines.Key, Money.Sum(lines.Select(line => line.Amount)))));

    /// <summary>The sums of the payable statements by who bears them (分承担方); only the employer's enters the employer's bill.</summary>
    public IReadOnlyDictionary<Payer, Money> TotalsByPayer => PayerShares.Sum(PayableLines.Select(line => (line.Payers, line.Amount)));

    /// <summary>The sum of the payable statements' lines that count in a base (计算口径), such as the wage total.</summary>
    /// <param name="payBase">The base.</param>
    /// <returns>The sum; each clause that pays and does not say whether it counts is a finding, and left out.</returns>
    public Reading<Money> TotalIn(PayBase payBase) => BaseTotal.Of(PayableLines, Guard.Defined(payBase), Currency);

    /// <summary>
    /// Whom each paying clause reaches in the month, and why it pays nobody (条款落实情况). It is counted each time it is asked for, for which the people
    /// are looked at once more: who needs it again keeps it.
    /// </summary>
    public ClauseCoverage Coverage
    {
        get
        {
            CoverageTally tally = new(clauses);
            foreach (var statement in Statements)
            {
                tally.Add(statement);
            }

            return tally.ToCoverage();
        }
    }

    /// <summary>The findings of the allocation and of every statement.</summary>
    public FindingList Findings => FindingList.Of(Allocation.Findings.Concat(Statements.SelectMany(statement => statement.Findings)).Distinct());

    private IEnumerable<PayLine> PayableLines => Statements.Where(statement => statement.IsPayable).SelectMany(statement => statement.Lines);

    /// <inheritdoc/>
    public override string ToString() =>
        $"{IsoDate.Of(Month)}: {EnglishCount.People(Statements.Count)}, {PayableTotal}{(IsComplete ? "" : $", {Unsettled.Count} not payable")}";
}
