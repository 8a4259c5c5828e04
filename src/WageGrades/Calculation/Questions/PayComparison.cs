using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Why somebody's pay changed between two statements (工资为什么变了): bars by cause that add up to the difference to the last unit. Equal statements
/// give no bars.
/// </summary>
/// <remarks>
/// Causes are read from the steps by which lines came about. Where two things changed at once, such as table and step, each gets the mean of what it
/// changes before and after the other, so that the order does not matter. The exact parts are rounded half-up to the currency's smallest unit; what
/// remains is <see cref="PayChangeCause.Rounding"/>.
/// </remarks>
/// <example><c>PayComparison.Between(agreement.PayFor(worker, march), agreement.PayFor(worker, april))</c>.</example>
public sealed partial record PayComparison
{
    private PayComparison(PayStatement before, PayStatement after, Money difference, IEnumerable<PayChange> changes)
    {
        Before = before;
        After = after;
        Difference = difference;
        Changes = ValueList.Of(changes);
        Bars = ValueList.Of(
            from change in Changes
            group change.Amount by change.Cause into cause
            let sum = Money.Sum(cause)
            where !sum.IsZero
            orderby cause.Key
            select new PayChange(cause.Key, null, NameOf(cause.Key), sum));
    }

    /// <summary>The statement before.</summary>
    public PayStatement Before { get; }

    /// <summary>The statement after.</summary>
    public PayStatement After { get; }

    /// <summary>What the later one pays more, back pay included; of settled lines only where a statement is not payable.</summary>
    public Money Difference { get; }

    /// <summary>The difference by cause, in the order of causes; they add up to <see cref="Difference"/>.</summary>
    public IReadOnlyList<PayChange> Bars { get; }

    /// <summary>The difference by clause and cause; they add up to <see cref="Difference"/>.</summary>
    public IReadOnlyList<PayChange> Changes { get; }

    /// <summary>True when both statements are payable.</summary>
    public bool IsComplete => Before.IsPayable && After.IsPayable;

    /// <summary>Compares two statements of one person.</summary>
    /// <param name="before">The earlier or first one.</param>
    /// <param name="after">The later or second one.</param>
    /// <param name="backPayBefore">What was paid with the first for earlier months; null: nothing.</param>
    /// <param name="backPayAfter">What was paid with the second for earlier months; null: nothing.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">The statements are of two people or in two currencies.</exception>
    public static PayComparison Between(PayStatement before, PayStatement after, Money? backPayBefore = null, Money? backPayAfter = null)
    {
        Guard.NotNull(before);
        Guard.NotNull(after);
        if (before.Worker != after.Worker)
        {
            throw new ArgumentException($"The statements are of {before.Worker} and {after.Worker}; they must be of one person.", nameof(after));
        }

        SumBound bound = new();
        Guard.That(bound.TryTake(Math.Abs(backPayBefore?.Amount ?? 0m)), backPayBefore, "below 10^16", nameof(backPayBefore));
        Guard.That(
            bound.TryTake(Math.Abs(backPayAfter?.Amount ?? 0m)),
            backPayAfter,
            "below 10^16 together with the back pay before",
            nameof(backPayAfter));
        (before, after) = (bound.Take(before), bound.Take(after));
        var backPay = (backPayAfter ?? default) - (backPayBefore ?? default);
        var pay = Counted(after) - Counted(before);
        List<PayChange> changes =
        [
            .. from part in LinesOf(before).Concat(LinesOf(after)).Select(PartOf).Distinct()
            from change in ClauseComparison.Between(
                [.. LinesOf(before).Where(line => PartOf(line) == part)],
                [.. LinesOf(after).Where(line => PartOf(line) == part)])
            select change,
        ];
        Add(changes, PayChangeCause.BackPay, backPay);
        Add(changes, PayChangeCause.Rounding, pay + backPay - Money.Sum(changes.Select(change => change.Amount)));
        return new PayComparison(before, after, pay + backPay, changes);
    }

    /// <inheritdoc/>
    public override string ToString() => Bars.Count == 0 ? "no difference" : $"{Difference}: {string.Join(", ", Bars)}";

    internal static LocalizedText NameOf(PayChangeCause cause) => cause switch
    {
        PayChangeCause.Step => new("晋档", "step"),
        PayChangeCause.Grade => new("薪级变动", "grade"),
        PayChangeCause.Table => new("标准调整", "table"),
        PayChangeCause.SkillGrade => new("技能等级", "skill grade"),
        PayChangeCause.Title => new("职称", "title"),
        PayChangeCause.Award => new("奖励", "award"),
        PayChangeCause.Hours => new("工时比例", "hours"),
        PayChangeCause.Proration => new("出勤与在职天数", "days paid"),
        PayChangeCause.Floor => new("最低标准补差", "floor"),
        PayChangeCause.Protection => new("保留工资", "protected pay"),
        PayChangeCause.BackPay => new("补发、扣回", "back pay"),
        PayChangeCause.Rounding => new("尾数处理", "rounding"),
        PayChangeCause.OtherClause => new("其他条款", "other clause"),
        _ => throw Closed.Missed(cause),
    };

    // Protected pay stands under the ladder's clause beside the cell, each a monthly amount of its own.
    private static (ClauseId Clause, bool IsProtected) PartOf(PayLine line) => (line.Clause.Id, line.Origin.Source is ProtectionSource);

    /// <summary>A statement whose sum is out of range counts as nothing: no difference to it can be given.</summary>
    private static IReadOnlyList<PayLine> LinesOf(PayStatement statement) => IsOutOfRange(statement) ? [] : statement.Lines;

    private static Money Counted(PayStatement statement) =>
        IsOutOfRange(statement) ? Money.Zero(statement.SettledSoFar.Currency) : statement.SettledSoFar;

    private static bool IsOutOfRange(PayStatement statement) => statement.Findings.Errors.Any(finding => finding.Code == FindingCodes.SumOutOfRange);

    private static void Add(List<PayChange> changes, PayChangeCause cause, Money amount)
    {
        if (!amount.IsZero)
        {
            changes.Add(new PayChange(cause, null, NameOf(cause), amount));
        }
    }
}
