using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>
/// Tops negotiated pay up to what the clauses that are its floor would have paid for the same days, month by month or in the last month on it of a
/// calendar year.
/// </summary>
internal sealed class SchemeFloor(MonthCase month)
{
    private static readonly LineStop Waits = new(LineReason.AwaitingDecision);

    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly List<Finding> findings = month.Findings;

    /// <summary>The month's lines with the top-ups among them.</summary>
    internal ValueList<PayLine> AddTo(ValueList<PayLine> lines)
    {
        var topUps = plan.Schemes
            .Where(clause => clause.Kind is NegotiatedPay)
            .Select(clause => TopUp(clause, lines))
            .OfType<PayLine>()
            .ToList();
        return topUps.Count == 0 ? lines : [.. lines.Concat(topUps).OrderBy(line => plan.Order[line.Clause.Id])];
    }

    private PayLine? TopUp(SchemeClause clause, ValueList<PayLine> lines)
    {
        if (month.Schemes.LastDayOn(clause, plan.Span.ToDateSpan()) is not { } last
            || month.Schemes.On(last) is not { Scheme: NegotiatedPay terms })
        {
            return null;
        }

        switch (terms)
        {
            case { FloorClauses: null }:
                findings.Add(Choices.SchemeFloor(clause));
                return null;
            case { FloorClauses.Count: 0 }:
                return null;
            case { FloorPer: null }:
                findings.Add(Choices.SchemeFloorPer(clause));
                return null;
        }

        var measure = Measure(clause, terms.FloorPer.Value, month, lines);
        if (terms.FloorPer == FloorPeriod.Month)
        {
            return Line(clause, measure, FloorPeriod.Month, ofMonth: null);
        }

        var ofMonth = measure;
        var lacking = Money.Max(measure.Missing, Money.Zero(plan.Currency));

        // The year of one employment: who is hired again later in it does not take back what was settled on leaving.
        var months = Enumerable.Range(1, 12).Select(at => new YearMonth(plan.Month.Year, at)).Where(each => EmploymentRun.Joins(
            person.Worker, each, plan.Month, plan.Period)).ToList();
        var year = plan.Period.SpanOf(months[0], months[^1]);
        if (month.Schemes.LastDayOn(clause, year) != last)
        {
            return null;
        }

        for (var before = plan.Period.MonthOf(LocalDate.Max(year.From, plan.Since)); before < plan.Month; before = before.PlusMonths(1))
        {
            foreach (var part in month.In(before))
            {
                var earlier = MeasureOf(clause, part);
                measure += earlier;
                lacking += Money.Max(earlier.Missing, Money.Zero(plan.Currency));
            }
        }

        return Line(clause, measure, FloorPeriod.Year, PartOf(ofMonth.Missing, lacking, measure.Missing));
    }

    private FloorMeasure MeasureOf(SchemeClause latest, MonthCase earlier)
    {
        var clause = earlier.Plan.Agreement.Find(latest.Id) as SchemeClause ?? latest;
        var measure = Measure(clause, FloorPeriod.Year, earlier, Paid(earlier, earlier.Plan.Clauses.Asked));

        // What is wrong under other clauses blocks that month and not this one, and so do days for which the scheme is not the person's.
        findings.AddRange(earlier.Findings.Where(finding => finding.Severity == FindingSeverity.Error
            && finding.Code != FindingCodes.SchemeNotFor && finding.Code != FindingCodes.SchemeNotCovering
            && (finding.Clause is not { } of || of == clause.Id || FloorClauses(clause).Contains(of))));
        return measure;
    }

    private static FloorMeasure Measure(SchemeClause clause, FloorPeriod per, MonthCase own, ValueList<PayLine> lines)
    {
        NegotiatedPay? TermsOn(PayLine line) =>
            own.Person.TermsOn(line.Span.From) is not null
            && own.Schemes.On(line.Span.From) is { Scheme: NegotiatedPay terms } on
            && on.Clause == clause
            && terms.FloorPer == per ? terms : null;

        bool IsFloor(PayLine line) => TermsOn(line)?.FloorClauses?.Contains(line.Clause.Id) == true;

        var counted = lines.Where(line => IsFloor(line) || (line.Clause.Id == clause.Id && TermsOn(line) is not null)).ToList();
        var floor = Paid(own, AskedClauses.AsOnLadder(own.Plan, FloorClauses(clause))).Where(IsFloor).ToList();
        return new FloorMeasure(
            Sum(floor, own.Plan), Sum(counted, own.Plan), floor.Concat(counted).Any(line => line.Status == LineStatus.Pending));
    }

    private static HashSet<ClauseId> FloorClauses(SchemeClause clause) =>
        [.. clause.Schemes.Values.SelectMany(value => ((NegotiatedPay)value).FloorClauses ?? [])];

    private static Money Sum(IEnumerable<PayLine> lines, MonthPlan plan) =>
        lines.Aggregate(Money.Zero(plan.Currency), (sum, line) => sum + line.Amount);

    /// <summary>What some clauses pay under the caps of the month.</summary>
    private static ValueList<PayLine> Paid(MonthCase own, AskedClauses asked) =>
        CapSettlement.Apply(new LineWriter(own.Plan, before: null).Write(MonthPipeline.Draft(own, asked)), own.Plan, CapPeriod.Month);

    /// <summary>Of a year's top-up the part of a month: it is allotted to the months that fall short, in proportion to what each lacks.</summary>
    private Money? PartOf(Money ofMonth, Money lacking, Money topUp) => ofMonth.IsPositive && topUp.IsPositive
        ? (topUp * (ofMonth.ToExactAmount() / lacking.ToExactAmount())).Round(plan.LineRounding!)
        : null;

    private PayLine? Line(SchemeClause clause, FloorMeasure measure, FloorPeriod per, Money? ofMonth)
    {
        var topUp = measure.Missing;
        PayLine line = new(MonthPlan.Reference(clause), clause.Heading, plan.Span.ToDateSpan())
        {
            Occurrence = "floor",
            BelongsTo = per == FloorPeriod.Year ? plan.Period.SpanOfYear(plan.Month.Year) : null,
            PartOfMonth = ofMonth,
            Payers = clause.Payers,
            Counts = clause.Counts,
        };
        if (measure.IsOpen)
        {
            return line with
            {
                Status = LineStatus.Pending,
                Reason = LineReason.AwaitingDecision,
                Exact = ExactAmount.Zero(plan.Currency),
                Amount = Money.Zero(plan.Currency),
                Origin = LineOrigin.Of(Waits),
                Trace = plan.Explains ? [Waits.Explain()] : [],
            };
        }

        return topUp.IsPositive
            ? line with
            {
                Exact = topUp,
                Amount = topUp,
                Entitlement = topUp,
                Trace = plan.Explains ? [new SchemeFloorTrace(measure.Floor, measure.Counted)] : [],
            }
            : null;
    }

    private readonly record struct FloorMeasure(Money Floor, Money Counted, bool IsOpen)
    {
        internal Money Missing => Floor - Counted;

        public static FloorMeasure operator +(FloorMeasure one, FloorMeasure other) =>
            new(one.Floor + other.Floor, one.Counted + other.Counted, one.IsOpen || other.IsOpen);
    }
}
