using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>The overtime lines of a month: hours by kind at multiples of the hour rate of the declared base.</summary>
internal sealed class OvertimeCalculator(FoundMonth found)
{
    private readonly MonthCase month = found.Month;
    private static readonly LegalReference Limit = new() { Title = "劳动法", EnglishTitle = "Labour Law", Article = "第四十一条" };

    private readonly MonthPlan plan = found.Month.Plan;
    private readonly PersonMonth person = found.Month.Person;
    private readonly List<Finding> findings = found.Month.Findings;
    private readonly SchemeDays schemes = found.Month.Schemes;
    private readonly OvertimeHours hours = new(found.Month.Person.Worker, found.Month.Plan.Period);

    /// <summary>Whether a month has no hours for which a rule is asked: nothing is recorded, and no cycle of hours runs.</summary>
    internal static bool HasNone(PersonMonth person)
    {
        if (!ReferenceEquals(person.Record, MonthRecord.Empty))
        {
            return false;
        }

        foreach (var (_, terms) in person.Employed)
        {
            if (terms.WorkingTime == WorkingTimeSystem.Cumulative)
            {
                return false;
            }
        }

        return true;
    }

    internal List<DraftLine> Calculate()
    {
        var drafts = Due();
        schemes.Absorb(drafts);
        return drafts;
    }

    private List<DraftLine> Due()
    {
        // Hours are not dated: the agreement in force on the month's first employed day pays them.
        if (person.Spells.Count == 0 || person.TermsOn(person.Spells[0].From) is not { } terms || RuleOf(terms) is not { } clause)
        {
            return [];
        }

        if (schemes.AbsorberOf(clause.Id, person.Spells[0].From) is null)
        {
            return Due(clause, terms);
        }

        // What is lacking for pay that a scheme absorbs keeps nobody from being paid; what is to be said of the hours is said all the same.
        var apart = month.Apart();
        var drafts = new OvertimeCalculator(new FoundMonth(apart)).Due(clause, terms);
        findings.AddRange(apart.Findings.Where(finding => finding.Severity != FindingSeverity.Error));
        return drafts;
    }

    private List<DraftLine> Due(OvertimeClause clause, Employment terms)
    {
        var worked = KindsOf(clause, terms).Where(kind => kind.Hours > Ratio.Zero && kind.Multiple > Ratio.Zero).ToList();
        if (worked.Count == 0)
        {
            return [];
        }

        if (plan.TimeRounding is not { } rounding)
        {
            findings.Add(Choices.Rounding(RoundingPoint.TimeRate) with { Clause = clause.Id });
            return [];
        }

        var told = findings.Count;
        MonthBase payBase = new(found, clause.Basis);
        if (payBase.Of(PayBase.OvertimeBase) is not { } ofMonth)
        {
            return findings.Count > told ? [] : [.. worked.Select(kind => Draft(clause, kind, null).Hold(
                payBase.AwaitsBirthDate ? LineReason.AwaitingBirthDate : LineReason.AwaitingDecision))];
        }

        if (ofMonth.Sign == 0)
        {
            findings.Add(Finding.Of(FindingCodes.OvertimeWithoutBase, Path, ("worker", Path), ("month", person.Month)) with
            {
                Clause = clause.Id,
            });
        }

        var rates = plan.Policies.PaidTime.RatesOf(ofMonth).Round(rounding);
        return [.. worked.Select(kind => Draft(clause, kind, rates))];
    }

    private string Path => person.Worker.Id.ToString();

    private OvertimeClause? RuleOf(Employment terms)
    {
        var isCumulative = terms.WorkingTime == WorkingTimeSystem.Cumulative;
        if (ReferenceEquals(person.Record, MonthRecord.Empty) && !isCumulative)
        {
            return null;
        }

        if (!hours.HasAny(person.Month) && hours.TakenOff(person.Month) == 0m && !isCumulative)
        {
            return null;
        }

        var day = person.Spells[0].From;
        var covering = plan.Overtimes.Where(clause => month.Coverage.On(clause, day) && clause.Rates.TryGet(day, out _)).ToList();
        switch (covering)
        {
            case [var clause]:
                return clause;
            case []:
                if (plan.Overtimes.Count == 0 && hours.IsPaidBy(plan.Bonuses.Where(clause => month.Coverage.OnAny(clause, day)), person.Month, day))
                {
                    return null;
                }

                if (hours.HasAny(person.Month) || (isCumulative && plan.Overtimes.Count > 0 && hours.Worked(person.Month) > 0m))
                {
                    findings.Add(NotCovered(terms, day));
                }

                return null;
            case var several when several.Count(clause => !month.Coverage.IsOpen(clause)) < 2:
                // Which of them pays the hours waits for the date of birth.
                return several.Find(month.Coverage.IsOpen);
            default:
                findings.Add(Finding.Of(
                    FindingCodes.SeveralHoursRules,
                    Path,
                    ("worker", Path),
                    ("what", new LocalizedText("加班", "overtime")),
                    ("clauses", covering.Select(clause => clause.Id.ToString()))));
                return null;
        }
    }

    private Finding NotCovered(Employment employed, LocalDate day)
    {
        FindingArgument[] who = [("worker", Path), ("month", person.Month)];
        FindingArgument[] terms = [("form", employed.Form.Name), ("system", employed.WorkingTime.Name)];
        if (employed.WorkingTime == WorkingTimeSystem.Flexible && plan.Overtimes.Count > 0)
        {
            return Finding.Of(FindingCodes.OvertimeOutside, Path, [.. who, .. terms]);
        }

        return plan.Overtimes.FirstOrDefault(clause => month.Coverage.OfTerms(clause, employed) && clause.Rates.TryGet(day, out _)) is { } forOthers
            ? Finding.Of(
                FindingCodes.OvertimeNotFor,
                Path,
                [.. who, ("clause", forOthers.Id.ToString()), ("whom", forOthers.For!.InWords())]) with { Clause = forOthers.Id }
            : Finding.Of(
                plan.Overtimes.Count == 0 ? FindingCodes.OvertimeNotAgreed : FindingCodes.OvertimeNotCovered, Path, [.. who, .. terms]);
    }

    private List<OvertimeKind> KindsOf(OvertimeClause clause, Employment terms)
    {
        var rates = clause.Rates.On(person.Spells[0].From);
        return terms.WorkingTime == WorkingTimeSystem.Cumulative ? Cumulative(clause, rates) : Standard(clause, rates);
    }

    private List<OvertimeKind> Standard(OvertimeClause clause, OvertimeRates rates)
    {
        var (worked, taken) = (hours.OnRestDays(person.Month), hours.TakenOff(person.Month));
        if (taken > worked)
        {
            findings.Add(Finding.Of(FindingCodes.MoreRestThanWorked, Path, ("worker", Path), ("month", person.Month), ("taken", taken),
                ("worked", worked)));
            return [];
        }

        List<OvertimeKind> kinds =
        [
            new(OvertimeKind.WorkingDay, Ratio.From(hours.OnWorkingDays(person.Month)), rates.WorkingDay),
            new(OvertimeKind.RestDay, Ratio.From(worked - taken), rates.RestDay),
            new(OvertimeKind.Holiday, Ratio.From(hours.OnHolidays(person.Month)), rates.Holiday),
        ];
        CheckLimit(clause, kinds.Aggregate(Ratio.Zero, (sum, kind) => sum + kind.Hours));
        return kinds;
    }

    private List<OvertimeKind> Cumulative(OvertimeClause clause, OvertimeRates rates)
    {
        if (clause.Cycle is not { } cycle)
        {
            findings.Add(Finding.Of(FindingCodes.CumulativeWithoutCycle, clause.Id.ToString(), ("clause", clause.Id.ToString())) with { Clause =
                clause.Id });
            return [];
        }

        CycleExcess settled = new(cycle, hours, person.Month);
        foreach (var lacking in settled.Lacking)
        {
            findings.Add(Finding.Of(FindingCodes.CumulativeHoursMissing, Path, ("worker", Path), ("month", lacking)));
        }

        if (settled.IsSettled)
        {
            CheckLimit(clause, (settled.Excess + Ratio.From(settled.Holiday)) / Ratio.Of(settled.Months, 1));
        }

        return
        [
            new(OvertimeKind.Cycle, settled.Excess, rates.WorkingDay),
            new(OvertimeKind.Holiday, Ratio.From(hours.OnHolidays(person.Month)), rates.Holiday),
        ];
    }

    private void CheckLimit(OvertimeClause clause, Ratio monthly)
    {
        if (clause.MostHoursAMonth is { } most && monthly > Ratio.From(most))
        {
            findings.Add(Finding.Of(
                FindingCodes.OvertimeAboveLimit,
                Path,
                ("worker", Path),
                ("month", person.Month),
                ("hours", monthly.FactorIn(Language.English)),
                ("most", most)) with { Clause = clause.Id, Citation = Limit });
        }
    }

    private DraftLine Draft(OvertimeClause clause, OvertimeKind kind, TimeRates? rates) => new(
        clause,
        new object(),
        new DateSpan(person.Spells[0].From, person.Span.Until),
        rates is null ? ExactAmount.Zero(plan.Currency) : rates.Hour * kind.Hours * kind.Multiple)
    {
        Occurrence = kind.Code,
        Derivation = rates is null
            ? plan.Derive()
            : Derivation.Of(new OvertimeSource(kind.Name, kind.Hours, rates.Month, rates.Hour, kind.Multiple), plan.Explains),
    };
}
