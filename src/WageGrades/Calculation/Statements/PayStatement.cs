using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// A person's pay for one month under an agreement (个人月度工资单): lines that are paid, lines kept for the record, and whether it can be paid. Nothing is
/// silently zero: what could not be settled is pending or blocks the statement with a finding.
/// </summary>
public sealed partial record PayStatement
{
    private readonly Money total;

    internal PayStatement(
        WorkerId worker, string name, YearMonth month, IEnumerable<PayLine> lines, Money total, FindingList findings)
    {
        Worker = worker;
        Name = name;
        Month = month;
        var all = ValueList.Of(lines);
        Lines = Of(all, LineStatus.Paid);
        Suppressed = Of(all, LineStatus.Suppressed);
        Pending = Of(all, LineStatus.Pending);
        Findings = findings;
        this.total = total;
    }

    private static ValueList<PayLine> Of(ValueList<PayLine> lines, LineStatus status)
    {
        var count = 0;
        foreach (var line in lines)
        {
            count += line.Status == status ? 1 : 0;
        }

        if (count == lines.Count)
        {
            return lines;
        }

        var own = count == 0 ? [] : new PayLine[count];
        for (var at = lines.Count - 1; count > 0; at--)
        {
            if (lines[at].Status == status)
            {
                own[--count] = lines[at];
            }
        }

        return ValueList<PayLine>.Owning(own);
    }

    /// <summary>One statement of the parts that several agreements paid for their days of a month.</summary>
    internal static PayStatement Join(
        Worker worker,
        YearMonth month,
        PayPeriod period,
        Currency currency,
        IReadOnlyList<PayStatement> parts,
        IEnumerable<Finding> further)
    {
        // What is not yet due is said by the last agreement alone; that each covers only some of the days is what is joined here.
        var lines = parts.SelectMany((part, at) => part.Lines.Concat(part.Pending)
            .Concat(part.Suppressed.Where(line => line.Reason != LineReason.NotYetDue || at == parts.Count - 1)));
        var isEmployed = worker.IsEmployedIn(period.SpanOf(month));
        var findings = parts.SelectMany(part => part.Findings)
            .Where(finding => finding.Code != FindingCodes.MonthPartlyOutsideTerm
                && finding.Code != FindingCodes.MonthOutsideTerm
                && (!isEmployed || finding.Code != FindingCodes.NotEmployedInMonth))
            .Concat(further);
        if (!isEmployed)
        {
            findings = findings.Append(
                Finding.Of(FindingCodes.NotEmployedInMonth, worker.Id.ToString(), ("worker", worker.Id.ToString()), ("month", month)));
        }

        return new PayStatement(
            worker.Id,
            worker.Name,
            month,
            lines,
            parts.Aggregate(Money.Zero(currency), (sum, part) => sum + part.SettledSoFar),
            FindingList.Of(findings.Distinct()))
        {
            Minimum = parts.Aggregate((Money?)null, (sum, part) => part.Minimum is { } own ? own + (sum ?? Money.Zero(currency)) : sum),
            Notes = StatementNotes.Join([.. parts.Select(part => part.Notes)]),
            Period = period,
        };
    }

    /// <summary>Why clauses have no line here, for the coverage of runs, costs and checks.</summary>
    internal StatementNotes Notes { get; init; }

    /// <summary>Whether a clause has a line, paid or not.</summary>
    internal bool HasLine(ClauseId clause) => Has(Lines, clause) || Has(Pending, clause) || Has(Suppressed, clause);

    private static bool Has(IReadOnlyList<PayLine> lines, ClauseId clause)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Clause.Id == clause)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whose statement it is.</summary>
    public WorkerId Worker { get; }

    /// <summary>The person's name, or empty.</summary>
    public string Name { get; }

    /// <summary>The month the pay belongs to.</summary>
    public YearMonth Month { get; }

    /// <summary>The days of that month, as the agreement says: those of the calendar month, or another pay period (计薪周期).</summary>
    public DateSpan Days => Period.SpanOf(Month);

    /// <summary>Which days the month has.</summary>
    internal PayPeriod Period { get; init; }

    /// <summary>The lines paid, in the order of the agreement's clauses, floors last.</summary>
    public IReadOnlyList<PayLine> Lines { get; }

    /// <summary>The lines not paid because another pays or the time has not come, with the amount they would have been.</summary>
    public IReadOnlyList<PayLine> Suppressed { get; }

    /// <summary>The lines still to be settled.</summary>
    public IReadOnlyList<PayLine> Pending { get; }

    /// <summary>What was found; an error blocks the statement.</summary>
    public FindingList Findings { get; }

    /// <summary>True when an error blocks the statement; no total can be given.</summary>
    public bool IsBlocked => Findings.HasErrors;

    /// <summary>True when it can be paid as it stands: no error and nothing pending.</summary>
    public bool IsPayable => !IsBlocked && Pending.Count == 0;

    /// <summary>The month's total, rounded by the agreement's rule for totals.</summary>
    /// <exception cref="InvalidOperationException">The statement is blocked or has pending lines; the message names them.</exception>
    public Money Total =>
        IsPayable
            ? total
            : throw new InvalidOperationException(
                $"The statement of {Worker} for {IsoDate.Of(Month)} has no total: {(IsBlocked ? Findings.Errors[0].ToString() : $"{EnglishCount.Of(Pending.Count, "line is", "lines are")} pending.")}"
            );

    /// <summary>What rounding at the total added to the sum of the lines; zero for the usual rules.</summary>
    public ExactAmount TotalResidual => (total - Money.Sum(Lines.Select(line => line.Amount))).ToExactAmount();

    /// <summary>The total, if the statement is payable.</summary>
    /// <param name="amount">The total; zero when there is none.</param>
    /// <returns>False when the statement is blocked or has pending lines.</returns>
    public bool TryGetTotal(out Money amount)
    {
        amount = IsPayable ? total : default;
        return IsPayable;
    }

    /// <summary>The sum of the paid lines, whatever is still pending or blocked: never a total to pay by.</summary>
    public Money SettledSoFar => total;

    /// <summary>The paid lines by who bears them (分承担方), split to the last unit; who bears nothing is absent.</summary>
    public IReadOnlyDictionary<Payer, Money> TotalsByPayer => PayerShares.Sum(Lines.Select(line => (line.Payers, line.Amount)));

    /// <summary>The sum of the paid lines that count in a base (计算口径), such as the wage total or the minimum wage.</summary>
    /// <param name="payBase">The base.</param>
    /// <returns>The sum; a clause that pays and does not say whether it counts is a finding, and left out.</returns>
    public Reading<Money> TotalIn(PayBase payBase) => BaseTotal.Of(Lines, Guard.Defined(payBase), total.Currency);

    /// <summary>The same without a total, blocked by a further finding.</summary>
    internal PayStatement BlockedBy(Finding finding) =>
        new(Worker, Name, Month, [.. Lines, .. Suppressed, .. Pending], total, FindingList.Of(Findings.Append(finding)))
        {
            Minimum = Minimum,
            Notes = Notes,
            Period = Period,
        };

    /// <summary>The highest floor under the person's month that tests it; null: none.</summary>
    internal Money? Minimum { get; init; }

    /// <summary>True when the person is not employed in the month and nothing concerns them.</summary>
    internal bool IsNobodysMonth => Lines.Count + Suppressed.Count + Pending.Count == 0
        && Findings.Count > 0
        && Findings.All(finding => finding.Code == FindingCodes.NotEmployedInMonth);

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Worker} {IsoDate.Of(Month)}: {(IsPayable ? total.ToString() : IsBlocked ? "blocked" : "pending")}";
}
