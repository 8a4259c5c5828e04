using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>An agreement made ready for one month: its clauses by kind, the declared rules, and what is missing for everyone.</summary>
internal sealed partial class MonthPlan
{
    private readonly bool hasBasisDays;
    private RoundingRule? upToUnit;
    private RoundingRule? downToUnit;

    internal MonthPlan(CollectiveAgreement agreement, YearMonth month, Finding? further = null, PlannedClauses? clauses = null)
    {
        Clauses = clauses ?? new PlannedClauses(agreement);
        Agreement = agreement;
        Month = month;
        Span = Period.DaysOf(month);
        AllDays = ValueList<DateSpan>.Of(Span.ToDateSpan());
        Term = agreement.TermInForce;
        Anniversaries = agreement.Policies.LeapDay is { } leapDay ? new AnniversaryRule(leapDay) : null;
        Funds = [.. agreement.Funds.Where(fund => fund.OpensIn <= month)];
        changes = Array.ConvertAll<ClauseReads, uint>([.. Clauses.Reads], each => each.Clause.Amounts.ChangesIn(Span));
        foreach (var ladder in Ladders)
        {
            LadderChanges |= ladder.Ladders.ChangesIn(Span);
        }

        (Since, YearCapsSince, FundsSince) = (Term.From, Term.From, Term.From);
        LineRounding = Policies.Rounding?.At(RoundingPoint.PayLine) is { Mode: not RoundingMode.None } ofLines ? ofLines : null;
        TotalRounding = Policies.Rounding?.At(RoundingPoint.StatementTotal);
        Findings = further is null ? CheckMonth() : [.. CheckMonth(), further];
        IsBlocked = Findings.Any(finding => finding.Severity == FindingSeverity.Error);
        SharesMoney = Funds.Count > 0 || Agreement.RelativeFloors.Count + Agreement.RatingQuotas.Count > 0 || Clauses.HavePool;
        hasBasisDays = Has(Span);
    }

    /// <summary>Whether a month has days by which rates are divided: the calendar covers it where it is asked.</summary>
    internal bool HasBasisDays(MonthSpan month) => month == Span ? hasBasisDays : Has(month);

    private bool Has(MonthSpan month) => Policies.Proration is { } rule && BasisDays.TryOf(rule.Basis, month, Policies.Calendar, out _);

    /// <summary>The days of the month before which a ladder changes.</summary>
    internal uint LadderChanges { get; }

    internal CollectiveAgreement Agreement { get; }

    /// <summary>Whether lines are explained in words. Nothing else depends on it.</summary>
    internal bool Explains { get; init; } = true;

    /// <summary>How an amount of the month comes about, with nothing to tell yet.</summary>
    internal Derivation Derive() => Derivation.Begin(Explains);

    internal YearMonth Month { get; }

    /// <summary>Which days a month has.</summary>
    internal PayPeriod Period => Policies.PayPeriod;

    internal MonthSpan Span { get; }

    /// <summary>The days of the month, one list for everybody who is employed on all of them.</summary>
    internal ValueList<DateSpan> AllDays { get; }

    internal DateSpan Term { get; }

    /// <summary>The first day of the agreements that follow one another without a gap up to this one; its own where it is alone.</summary>
    internal LocalDate Since { get; init; }

    /// <summary>The first day from which what was paid counts under caps of the year.</summary>
    internal LocalDate YearCapsSince { get; init; }

    /// <summary>The first month of the year whose pay counts under caps of the year; a year is twelve months of pay.</summary>
    internal YearMonth FirstMonthUnderYearCaps => Period.MonthOf(LocalDate.Max(Period.SpanOfYear(Month.Year).From, YearCapsSince));

    /// <summary>The first day from which funds pay.</summary>
    internal LocalDate FundsSince { get; init; }

    /// <summary>The days of this agreement and of those before it that it follows without a gap.</summary>
    internal DateSpan Reach => new(Since, Term.Until);

    /// <summary>The plan of the earlier days of a month that is in two parts; or null.</summary>
    internal MonthPlan? Earlier { get; init; }

    /// <summary>True for the plan of a part: its rates stand for the whole month where a formula looks at all of it.</summary>
    internal bool IsPart { get; private init; }

    /// <summary>The plans of the month's parts in order of days; usually this one alone.</summary>
    internal IEnumerable<MonthPlan> Parts => Earlier is null ? [this] : Earlier.Parts.Append(this);

    /// <summary>The funds that pay in the month.</summary>
    internal ValueList<AwardFund> Funds { get; }

    internal AnniversaryRule? Anniversaries { get; }

    /// <summary>The declared rule, or either where none is: those for whom the two differ are told.</summary>
    internal AnniversaryRule AnniversariesOrEither => Anniversaries ?? AnniversaryRule.Either;

    /// <summary>Whether a term of a key names a grade of a ladder: no vocabulary of the agreement bears that code.</summary>
    internal bool NamesGrade(Classification.Term term) => term.Vocabulary == Classification.Term.LadderGrades
        && Agreement.FindVocabulary(Classification.Term.LadderGrades) is null;

    /// <summary>Findings that hold for everybody in the month.</summary>
    internal IReadOnlyList<Finding> Findings { get; }

    internal Currency Currency => Agreement.Currency;

    internal AgreementPolicies Policies => Agreement.Policies;

    internal RoundingRule? TimeRounding => Policies.Rounding?.At(RoundingPoint.TimeRate);

    /// <summary>What the cells of a table make in a month. An agreement that cannot say it blocks the month.</summary>
    internal CellTime TimeOf(PayLadder ladder) => TimeOf(ladder.Per);

    /// <summary>What amounts of a unit make in a month.</summary>
    internal CellTime TimeOf(PayUnit unit) => CellTime.Of(unit, Policies);

    /// <summary>The cells of a table of the agreement.</summary>
    internal PlannedLadder CellsOf(PayLadder ladder) => Clauses.CellsOf(ladder) ?? new PlannedLadder(ladder, TimeOf(ladder));

    /// <summary>The rule for lines; one that does not round cannot pay a part of a month.</summary>
    internal RoundingRule? LineRounding { get; }

    /// <summary>Up to the unit of lines; where lines are rounded.</summary>
    internal RoundingRule UpToUnit => upToUnit ??= RoundingRule.Ceiling(LineRounding!.Quantum);

    /// <summary>Down to the unit of lines; where lines are rounded.</summary>
    internal RoundingRule DownToUnit => downToUnit ??= RoundingRule.Floor(LineRounding!.Quantum);

    /// <summary>The rule for shares; one that does not round cannot split.</summary>
    internal RoundingRule? ShareRounding => Policies.Rounding?.At(RoundingPoint.PoolShare) is { Mode: not RoundingMode.None } rule ? rule : null;

    internal RoundingRule? TotalRounding { get; }

    /// <summary>True when nobody can be paid in the month.</summary>
    internal bool IsBlocked { get; }

    /// <summary>True when something in the month looks at more than one person.</summary>
    internal bool SharesMoney { get; }

    internal AwardFund? FundOf(ClauseId clause)
    {
        foreach (var fund in Funds)
        {
            if (ValueList.Of(fund.Clauses).Contains(clause))
            {
                return fund;
            }
        }

        return null;
    }


    /// <summary>The same plan as one of several parts of the month, after <paramref name="earlier"/>.</summary>
    internal MonthPlan AsPart(MonthPlan? earlier = null, Finding? further = null) => new(Agreement, Month, further, Clauses)
    {
        Since = Since,
        YearCapsSince = YearCapsSince,
        FundsSince = FundsSince,
        Earlier = earlier ?? Earlier,
        Explains = Explains,
        IsPart = true,
    };

    private List<Finding> CheckMonth()
    {
        List<Finding> found = [.. Clauses.Faults];
        if (Term.Intersect(Span.ToDateSpan()) is not { } covered)
        {
            found.Add(Finding.Of(FindingCodes.MonthOutsideTerm, "", ("month", Month), ("term", Term.ToString())));
        }
        else if (covered != Span.ToDateSpan())
        {
            found.Add(Finding.Of(FindingCodes.MonthPartlyOutsideTerm, "", ("month", Month), ("term", Term.ToString())));
        }

        if (Policies.Proration is not { IsComplete: true })
        {
            found.Add(Choices.Proration());
        }

        if (LineRounding is null)
        {
            found.Add(Policies.Rounding?.At(RoundingPoint.PayLine) is null ? Choices.Rounding(RoundingPoint.PayLine) : Choices.LinesNotRounded());
        }

        if (LadderUnitCheck.NeedsMonthRates(Agreement) && Policies.Rounding?.At(RoundingPoint.MonthRate) is null)
        {
            found.Add(Choices.Rounding(RoundingPoint.MonthRate));
        }

        if (TotalRounding is null)
        {
            found.Add(Choices.Rounding(RoundingPoint.StatementTotal));
        }

        return found;
    }
}
