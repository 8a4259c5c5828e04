using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Piece rates of a month: the person's own pieces, the shares in groups' pieces, signed items, overtime lines of their own, and the top-up to the
/// guarantee. The lines of one kind of hours are rounded as one amount.
/// </summary>
internal sealed class PieceCalculator(MonthCase month, PieceDays days)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly List<Finding> findings = month.Findings;

    internal List<DraftLine> Calculate(SchemeClause clause)
    {
        List<DraftLine> drafts = [];
        var chains = Enum.GetValues<PieceTime>().ToDictionary(time => time, _ => new object());
        var normal = chains[PieceTime.Normal];
        PieceSum own = new(days.Counted(clause), plan.Currency);
        var earned = ExactAmount.Zero(plan.Currency);
        foreach (var part in own.Parts)
        {
            drafts.Add(Draft(clause, chains[part.Time], part));
        }

        foreach (var part in own.Items)
        {
            // Items follow no factor, and so none that is missing.
            PieceRun plain = new(part.Run.Span, part.Run.Pay, part.Run.Factor);
            drafts.Add(Draft(clause, normal, part with { Time = PieceTime.Normal, Run = plain }));
        }

        drafts.AddRange(new PieceTeamSplit(month).Shares(clause));
        earned = drafts.Where(draft => draft.Status == LineStatus.Paid && !draft.IsOvertime).Aggregate(earned, (sum, draft) => sum + draft.Full);
        drafts.AddRange(Open(clause, own));
        if (earned.Sign < 0)
        {
            findings.Add(PieceFaults.BelowZero(person, clause, earned.Round(RoundingRule.HalfUp(0.01m)).ToString()));
        }

        var counted = days.On(clause).FirstOrDefault() is { Pay.Guarantee.IncludesOvertime: true }
            ? drafts.Where(draft => draft.Status == LineStatus.Paid && draft.IsOvertime).Aggregate(earned, (sum, draft) => sum + draft.Full)
            : earned;
        if (TopUp(clause, normal, counted, drafts.Exists(draft => draft.IsOpen)) is { } topUp)
        {
            drafts.Add(topUp);
        }

        return drafts;
    }

    private DraftLine Draft(SchemeClause clause, object chain, PiecePart part)
    {
        DraftLine draft = new(clause, chain, part.Run.Span, part.Amount)
        {
            Occurrence = NameOf(part.Time),
            IsOvertime = part.Time != PieceTime.Normal,
            Derivation = Derive(part.Steps),
        };
        if (part.Run.Fault is not { } fault)
        {
            return draft;
        }

        findings.Add(fault);
        return draft.Hold(LineReason.AwaitingDecision);
    }

    /// <summary>The lines that wait, one for each piece without a price and one for each thing that is not agreed or recorded.</summary>
    private IEnumerable<DraftLine> Open(SchemeClause clause, PieceSum sum)
    {
        foreach (var key in sum.Unpriced)
        {
            findings.Add(PieceFaults.NoPrice(person, clause, key));
            yield return DraftLine.Waiting(month, clause, key.Value, LineReason.AwaitingPrice);
        }

        foreach (var gap in sum.Gaps)
        {
            findings.Add(PieceFaults.Gap(person, clause, gap));
            yield return DraftLine.Waiting(month, clause, "", LineReason.AwaitingDecision);
        }
    }

    private DraftLine? TopUp(SchemeClause clause, object chain, ExactAmount earned, bool isOpen)
    {
        if (!days.On(clause).Any() || new PieceGuaranteed(month, days).Of(clause, out var hasHours) is not { } guaranteed)
        {
            return null;
        }

        if (!hasHours)
        {
            findings.Add(PieceFaults.NoHours(person, clause));
        }

        if (!hasHours || isOpen)
        {
            return DraftLine.Waiting(month, clause, GuaranteeOccurrence, LineReason.AwaitingDecision);
        }

        if (guaranteed <= earned)
        {
            return null;
        }

        var derivation = plan.Derive();
        derivation.Steps?.Add(new GuaranteeTrace(guaranteed, earned));
        return new DraftLine(clause, chain, person.Span.ToDateSpan(), guaranteed - earned)
        {
            Occurrence = GuaranteeOccurrence,
            Derivation = derivation,
        };
    }

    private Derivation Derive(IEnumerable<PieceStep> steps)
    {
        var derivation = plan.Derive();
        derivation.Steps?.AddRange(steps.Select(step => step.Explain()));
        return derivation;
    }

    private const string GuaranteeOccurrence = "guarantee";

    internal static string NameOf(PieceTime time) => time switch
    {
        PieceTime.Overtime => "overtime",
        PieceTime.RestDay => "rest-day",
        PieceTime.Holiday => "holiday",
        PieceTime.Normal => "",
        _ => throw Closed.Missed(time),
    };
}
