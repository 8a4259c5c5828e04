using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Base pay of a month: the cell of the ladder at the person's place, day by day where something changes, and what is protected above it. Which of
/// several ladders pays a day is one question to all of them.
/// </summary>
internal sealed class LadderRates
{
    private readonly MonthCase month;
    private readonly bool isOnSchemes;
    private readonly ValueList<DateSpan> spans;
    private DayRate?[]? rates;

    /// <param name="month">The person's month.</param>
    /// <param name="isOnSchemes">False to ask what the person would be owed on the ladder: no scheme takes its place.</param>
    internal LadderRates(MonthCase month, bool isOnSchemes)
    {
        (this.month, this.isOnSchemes) = (month, isOnSchemes);
        spans = Proration.EmployedSpans(Person.Changes | Plan.LadderChanges);
    }

    /// <summary>What a clause owes.</summary>
    internal void Rate(LadderClause clause, ClauseDrafts drafts)
    {
        // The usual agreement has one table, and the usual person one place all month.
        drafts.Add(Plan.Ladders.Count == 1 && spans is [var all] ? Proration.Alone(clause, spans, RateOn(all.From)) : Several(clause));
        foreach (var protection in Person.Protections)
        {
            if (protection.Clause == clause.Id)
            {
                drafts.Add(Protected(clause, protection));
            }
        }
    }

    private MonthPlan Plan => month.Plan;

    private PersonMonth Person => month.Person;

    private List<Finding> Findings => month.Findings;

    private MonthProration Proration => month.Proration;

    private Owed Several(LadderClause clause)
    {
        rates ??= [.. spans.Select(span => RateOn(span.From))];
        var own = Plan.Ladders.Count == 1 ? rates : Array.ConvertAll(rates, rate => ReferenceEquals(rate?.Of, clause) ? rate : null);
        return own is [var alone] ? Proration.Alone(clause, spans, alone) : new RatedMonth(clause, spans, own);
    }

    private RatedMonth Protected(LadderClause clause, Protection protection)
    {
        var days = Proration.EmployedSpans(Person.ChangeDays().Concat(protection.Amounts.ChangeDays()));
        return new RatedMonth(clause, days, [.. days.Select(span => ProtectedRate(clause, protection, span.From))])
        {
            Occurrence = $"protected-{IsoDate.Of(protection.Granted.From)}",
        };
    }

    private DayRate? ProtectedRate(LadderClause clause, Protection protection, LocalDate day)
    {
        if (!month.Coverage.On(clause, day) || !protection.Amounts.TryGet(day, out var left))
        {
            return null;
        }

        var derivation = Derivation.Of(new ProtectionSource(protection.Granted.From, protection.Granted.Amount, left), Plan.Explains);
        var owed = clause.Ladders.TryGet(day, out var ladder) ? MonthOf(Plan.TimeOf(ladder), left, IsByHour(clause, day)) : left;
        return Proration.OnTerms(clause, day, owed, derivation) is { } amount ? new DayRate(amount, derivation) : null;
    }

    private DayRate? RateOn(LocalDate day)
    {
        // The usual agreement has one table.
        if (Plan.Ladders is [var only] && month.Coverage.On(only, day) && Person.Places.TryGet(day, out var own)
            && only.Ladders.TryGet(day, out var table) && Plan.CellsOf(table).Find(own) is { } cell)
        {
            return Rate(only, day, cell);
        }

        return RateOfAny(day);
    }

    private DayRate? RateOfAny(LocalDate day)
    {
        var covering = Plan.Ladders.Where(clause => month.Coverage.On(clause, day)).ToList();
        if (covering.Count == 0)
        {
            return null;
        }

        if (!Person.Places.TryGet(day, out var place))
        {
            return covering.TrueForAll(clause => isOnSchemes && month.Schemes.AbsorberOf(clause.Id, day) is not null)
                ? null
                : Lacking(covering, () => Finding.Of(FindingCodes.NoPlace, Path, ("worker", Path), ("from", day)));
        }

        var inForce = covering.Where(clause => clause.Ladders.TryGet(day, out _)).ToList();
        if (inForce.Count == 0)
        {
            return Lacking(covering, () =>
                Finding.Of(FindingCodes.NoTableInForce, Path, ("clause", covering[0].Id.ToString()), ("from", day)) with
                {
                    Clause = covering[0].Id,
                });
        }

        var fitting = inForce.Where(clause => clause.Ladders.On(day).Shape.HasGrade(place.Grade)).ToList();
        return fitting.Count switch
        {
            0 => Lacking(covering, () => NoSuchCell(inForce, day, place)),
            1 when Plan.CellsOf(fitting[0].Ladders.On(day)).Find(place) is { } cell => Rate(fitting[0], day, cell),
            1 => Lacking(covering, () => NoSuchCell(inForce, day, place)),
            _ => OfSeveral(fitting, place),
        };
    }

    /// <summary>Tells what is missing for base pay; where every clause may turn out not to be for the person, it waits instead.</summary>
    private DayRate? Lacking(List<LadderClause> covering, Func<Finding> told)
    {
        if (covering.TrueForAll(month.Coverage.IsOpen))
        {
            return Waiting(covering[0]);
        }

        Findings.Add(told());
        return null;
    }

    private DayRate? OfSeveral(List<LadderClause> fitting, GradePlace place)
    {
        if (fitting.Count(clause => !month.Coverage.IsOpen(clause)) < 2)
        {
            return Waiting(fitting.First(month.Coverage.IsOpen));
        }

        Findings.Add(
            Finding.Of(
                FindingCodes.SeveralLadders,
                Path,
                ("grade", place.Grade.ToString()),
                ("clauses", fitting.Select(clause => clause.Id.ToString()))));
        return null;
    }

    private DayRate Waiting(LadderClause clause) =>
        new(ExactAmount.Zero(Plan.Currency), Plan.Derive(), LineReason.AwaitingBirthDate) { Of = clause };

    private DayRate? Rate(LadderClause clause, LocalDate day, PlannedCell planned)
    {
        var (source, terms) = (planned.Source, Person.TermsOn(day));
        var isByHour = terms is not null && Proration.IsPaidByHour(clause, terms);
        if (!Plan.PaysMonths && terms is not null && !isByHour)
        {
            Findings.Add(
                Finding.Of(
                    FindingCodes.CellNotAMonth,
                    Path,
                    ("worker", Path),
                    ("cell", source.Cell.ToString()),
                    ("hours", Plan.Policies.PaidTime.HoursPerMonth.Value.ToShownDecimal())
                ) with
                {
                    Clause = clause.Id,
                });
        }

        var derivation = Derivation.Of(isByHour ? source with { IsOfMonth = false } : source, Plan.Explains);
        var lowest = terms is { IsProbation: true } && source.Ladder.LowestStepOf(source.Grade) is { } least
            ? MonthOf(source.Time, least, isByHour)
            : (ExactAmount?)null;
        var owed = Proration.OnTerms(clause, day, isByHour ? source.Time.Exact(source.Cell) : planned.Month, derivation, lowestStep: lowest);
        return owed is { } amount ? new DayRate(amount, derivation) { Of = clause } : null;
    }

    // Who is paid by the hour has the hour of the cell as it stands, which a rounded month would change.
    private static ExactAmount MonthOf(CellTime time, ExactAmount cell, bool isByHour) => isByHour ? time.Exact(cell) : time.Month(cell);

    private bool IsByHour(LadderClause clause, LocalDate day) => Person.TermsOn(day) is { } terms && Proration.IsPaidByHour(clause, terms);

    private Finding NoSuchCell(List<LadderClause> inForce, LocalDate day, GradePlace place)
    {
        var known = inForce.SelectMany(clause => clause.Ladders.On(day).Rows).Select(row => row.Code.Value).Distinct(StringComparer.Ordinal).ToList();
        FindingArgument[] arguments =
        [
            ("grade", place.Grade.ToString()),
            ("step", place.Step),
            ("worker", Path),
            ("from", day),
            .. NearestName.Of(place.Grade.Value, known) is { } nearest && nearest != place.Grade.Value
                ? new FindingArgument[] { ("nearest", nearest) }
                : [],
        ];
        return Finding.Of(FindingCodes.NoSuchCell, Path, arguments) with { Clause = inForce[0].Id };
    }

    private string Path => Person.Worker.Id.ToString();

}
