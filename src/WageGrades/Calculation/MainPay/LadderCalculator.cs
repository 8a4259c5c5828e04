using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Base pay of a month: the cell of the ladder at the person's place, day by day where something changes.</summary>
internal sealed class LadderCalculator(MonthCase month, ClauseCalculator clauses)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly List<Finding> findings = month.Findings;
    private readonly MonthProration proration = month.Proration;

    internal List<DraftLine> Calculate()
    {
        List<DraftLine> drafts = [];
        if (plan.Ladders.Count == 0)
        {
            return drafts;
        }

        var spans = proration.EmployedSpans(person.ChangeDays()
            .Concat(plan.Ladders.SelectMany(clause => clause.Ladders.ChangeDays())));
        var rates = spans.Select(span => RateOn(span.From)).ToArray();
        foreach (var clause in plan.Ladders)
        {
            drafts.AddRange(proration.Drafts(clause, spans, [.. rates.Select(rate => rate?.Clause == clause ? rate.Rate : null)]));
            drafts.AddRange(person.Protections.Where(each => each.Clause == clause.Id).SelectMany(each => Protected(clause, each)));
        }

        clauses.Schemes?.Absorb(drafts);
        return drafts;
    }

    private IEnumerable<DraftLine> Protected(LadderClause clause, Protection protection)
    {
        var spans = proration.EmployedSpans(person.ChangeDays().Concat(protection.Amounts.ChangeDays()));
        return proration.Drafts(
            clause,
            spans,
            [.. spans.Select(span => ProtectedRate(clause, protection, span.From))],
            $"protected-{IsoDate.Of(protection.Granted.From)}");
    }

    private DayRate? ProtectedRate(LadderClause clause, Protection protection, LocalDate day)
    {
        if (!clauses.IsCovered(clause, day) || !protection.Amounts.TryGet(day, out var left))
        {
            return null;
        }

        var derivation = Derivation.Of(new ProtectionSource(protection.Granted.From, protection.Granted.Amount, left), plan.Explains);
        return proration.OnTerms(clause, day, left, derivation) is { } amount ? new DayRate(amount, derivation) : null;
    }

    private LadderRate? RateOn(LocalDate day)
    {
        var covering = plan.Ladders.Where(clause => clauses.IsCovered(clause, day)).ToList();
        if (covering.Count == 0)
        {
            return null;
        }

        if (!person.Places.TryGet(day, out var place))
        {
            if (covering.TrueForAll(clause => clauses.Schemes?.AbsorberOf(clause.Id, day) is not null))
            {
                return null;
            }

            findings.Add(Finding.Of(FindingCodes.NoPlace, Path, ("worker", Path), ("from", day)));
            return null;
        }

        var inForce = covering.Where(clause => clause.Ladders.TryGet(day, out _)).ToList();
        if (inForce.Count == 0)
        {
            findings.Add(
                Finding.Of(FindingCodes.NoTableInForce, Path, ("clause", covering[0].Id.ToString()), ("from", day)) with
                {
                    Clause = covering[0].Id,
                });
            return null;
        }

        var fitting = inForce.Where(clause => clause.Ladders.On(day).Shape.HasGrade(place.Grade)).ToList();
        switch (fitting.Count)
        {
            case 0:
            case 1 when fitting[0].Ladders.On(day).Find(place.Grade, place.Step) is null:
                findings.Add(NoSuchCell(inForce, day, place));
                return null;
            case > 1:
                findings.Add(
                    Finding.Of(
                        FindingCodes.SeveralLadders,
                        Path,
                        ("grade", place.Grade.ToString()),
                        ("clauses", fitting.Select(clause => clause.Id.ToString()))));
                return null;
            default:
                return Rate(fitting[0], day, place);
        }
    }

    private LadderRate? Rate(LadderClause clause, LocalDate day, GradePlace place)
    {
        var ladder = clause.Ladders.On(day);
        var cell = ladder[place.Grade, place.Step];
        if (!plan.Policies.PaidTime.IsAMonth && person.TermsOn(day) is { } terms && !proration.IsPaidByHour(clause, terms))
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

        var derivation = Derivation.Of(new CellSource(ladder, ladder.Shape.CodeOf(place.Grade), place.Step, cell), plan.Explains);
        return proration.OnTerms(clause, day, cell, derivation, lowestStep: ladder.LowestStepOf(place.Grade)) is { } amount
            ? new LadderRate(clause, new DayRate(amount, derivation))
            : null;
    }

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

    private sealed record LadderRate(LadderClause Clause, DayRate Rate);
}
