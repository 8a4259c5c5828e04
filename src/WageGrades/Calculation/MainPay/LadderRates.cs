using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Base pay of a month: the cell of the ladder at the person's place, day by day where something changes, and what is protected above
/// it.</summary>
/// <param name="month">The person's month.</param>
/// <param name="isOnSchemes">False to ask what the person would be owed on the ladder: no scheme takes its place.</param>
internal sealed class LadderRates(MonthCase month, bool isOnSchemes)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly List<Finding> findings = month.Findings;
    private readonly MonthProration proration = month.Proration;

    /// <summary>Clause by clause; which of several ladders pays a day is one question to all of them.</summary>
    internal IEnumerable<(LadderClause Clause, IEnumerable<Owed> Owed)> Rate()
    {
        if (plan.Ladders.Count == 0)
        {
            yield break;
        }

        var spans = proration.EmployedSpans(person.Changes | plan.LadderChanges);
        var rates = new DayRate?[spans.Count];
        for (var at = 0; at < rates.Length; at++)
        {
            rates[at] = RateOn(spans[at].From);
        }

        foreach (var clause in plan.Ladders)
        {
            yield return (clause, Of(clause, spans, rates));
        }
    }

    private IEnumerable<Owed> Of(LadderClause clause, IReadOnlyList<DateSpan> spans, DayRate?[] rates)
    {
        RatedMonth own = new(clause, spans, plan.Ladders.Count == 1 ? rates : OnlyOf(clause, rates));
        return person.Protections.Count == 0 ? [own] : WithProtected(own, clause);
    }

    private static DayRate?[] OnlyOf(LadderClause clause, DayRate?[] rates) =>
        Array.ConvertAll(rates, rate => ReferenceEquals(rate?.Of, clause) ? rate : null);

    private IEnumerable<Owed> WithProtected(RatedMonth own, LadderClause clause)
    {
        yield return own;
        foreach (var protection in person.Protections.Where(each => each.Clause == clause.Id))
        {
            yield return Protected(clause, protection);
        }
    }

    private RatedMonth Protected(LadderClause clause, Protection protection)
    {
        var spans = proration.EmployedSpans(person.ChangeDays().Concat(protection.Amounts.ChangeDays()));
        return new RatedMonth(clause, spans, [.. spans.Select(span => ProtectedRate(clause, protection, span.From))])
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

        var derivation = Derivation.Of(new ProtectionSource(protection.Granted.From, protection.Granted.Amount, left), plan.Explains);
        var owed = clause.Ladders.TryGet(day, out var ladder) ? MonthOf(clause, ladder, day, left) : left;
        return proration.OnTerms(clause, day, owed, derivation) is { } amount ? new DayRate(amount, derivation) : null;
    }

    private DayRate? RateOn(LocalDate day)
    {
        // The usual agreement has one table.
        if (plan.Ladders is [var only] && month.Coverage.On(only, day) && person.Places.TryGet(day, out var own)
            && only.Ladders.TryGet(day, out var table) && table.Find(own.Grade, own.Step) is not null)
        {
            return Rate(only, day, own);
        }

        return RateOfAny(day);
    }

    private DayRate? RateOfAny(LocalDate day)
    {
        var covering = plan.Ladders.Where(clause => month.Coverage.On(clause, day)).ToList();
        if (covering.Count == 0)
        {
            return null;
        }

        if (!person.Places.TryGet(day, out var place))
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
            1 when fitting[0].Ladders.On(day).Find(place.Grade, place.Step) is null => Lacking(covering, () => NoSuchCell(inForce, day, place)),
            1 => Rate(fitting[0], day, place),
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

        findings.Add(told());
        return null;
    }

    private DayRate? OfSeveral(List<LadderClause> fitting, GradePlace place)
    {
        if (fitting.Count(clause => !month.Coverage.IsOpen(clause)) < 2)
        {
            return Waiting(fitting.First(month.Coverage.IsOpen));
        }

        findings.Add(
            Finding.Of(
                FindingCodes.SeveralLadders,
                Path,
                ("grade", place.Grade.ToString()),
                ("clauses", fitting.Select(clause => clause.Id.ToString()))));
        return null;
    }

    private DayRate Waiting(LadderClause clause) =>
        new(ExactAmount.Zero(plan.Currency), plan.Derive(), LineReason.AwaitingBirthDate) { Of = clause };

    private DayRate? Rate(LadderClause clause, LocalDate day, GradePlace place)
    {
        var ladder = clause.Ladders.On(day);
        var cell = ladder[place.Grade, place.Step];
        if (!plan.PaysMonths && person.TermsOn(day) is { } terms && !proration.IsPaidByHour(clause, terms))
        {
            findings.Add(
                Finding.Of(
                    FindingCodes.CellNotAMonth,
                    Path,
                    ("worker", Path),
                    ("cell", cell.ToString()),
                    ("hours", plan.Policies.PaidTime.HoursPerMonth.Value.ToShownDecimal())
                ) with
                {
                    Clause = clause.Id,
                });
        }

        CellSource source = new(ladder, ladder.Shape.CodeOf(place.Grade), place.Step, cell, plan.TimeOf(ladder))
        {
            IsOfMonth = !IsByHour(clause, day),
        };
        var derivation = Derivation.Of(source, plan.Explains);
        var lowest = person.TermsOn(day) is { IsProbation: true } && ladder.LowestStepOf(place.Grade) is { } least
            ? MonthOf(clause, ladder, day, least)
            : (ExactAmount?)null;
        var owed = proration.OnTerms(clause, day, MonthOf(clause, ladder, day, cell), derivation, lowestStep: lowest);
        return owed is { } amount ? new DayRate(amount, derivation) { Of = clause } : null;
    }

    // Who is paid by the hour has the hour of the cell as it stands, which a rounded month would change.
    private ExactAmount MonthOf(LadderClause clause, PayLadder ladder, LocalDate day, ExactAmount cell) =>
        IsByHour(clause, day) ? plan.TimeOf(ladder).Exact(cell) : plan.TimeOf(ladder).Month(cell);

    private bool IsByHour(LadderClause clause, LocalDate day) => person.TermsOn(day) is { } terms && proration.IsPaidByHour(clause, terms);

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

    private string Path => person.Worker.Id.ToString();

}
