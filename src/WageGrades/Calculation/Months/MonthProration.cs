using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>The agreement's proration applied to a person's month: which days are employed, and what part of a monthly amount they pay.</summary>
internal sealed partial class MonthProration(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly List<Finding> findings = month.Findings;

    /// <summary>The employed days, those outside the agreement's term too, cut at every day on which something changes.</summary>
    internal List<DateSpan> EmployedSpans(IEnumerable<LocalDate> changeDays) => EmployedSpans(DaySet.Cuts(person.Span, changeDays));

    /// <summary>The same, the days of the month given as a set.</summary>
    internal List<DateSpan> EmployedSpans(uint changes) => DaySpans.Cut(person.Span, person.Spells, changes | month.Coverage.Changes);

    /// <summary>
    /// The paid parts of a monthly amount that may differ from span to span, each with the index of its span. Null is a rate of zero.
    /// </summary>
    internal List<PaidPart> Parts(PayClause clause, IReadOnlyList<DateSpan> spans, ReadOnlySpan<ExactAmount?> rates)
    {
        var byHour = new bool[spans.Count];
        var byDays = rates.ToArray();
        for (var at = 0; at < byHour.Length; at++)
        {
            byHour[at] = person.TermsOn(spans[at].From) is { } terms && IsPaidByHour(clause, terms);
            byDays[at] = byHour[at] ? null : byDays[at];
        }

        List<PaidPart> parts = new(spans.Count);
        foreach (var (part, at) in Parts(spans, byDays, person.AttendanceOf(clause)))
        {
            if (!byHour[at])
            {
                parts.Add(new PaidPart(part, at, Hours: null));
            }
        }

        return Array.IndexOf(byHour, true) < 0 ? parts : [.. parts.Concat(ByHour(clause, spans, rates.ToArray(), byHour)).OrderBy(part => part.At)];
    }

    /// <summary>Hours × hour rate, the hours of the month spread over its days on such terms, those that another agreement pays included.</summary>
    private IEnumerable<PaidPart> ByHour(PayClause clause, IReadOnlyList<DateSpan> spans, ExactAmount?[] rates, bool[] byHour)
    {
        if (!Enumerable.Range(0, spans.Count).Any(at => byHour[at] && rates[at] is not null))
        {
            yield break;
        }

        if (plan.TimeRounding is not { } rounding)
        {
            findings.Add(Choices.Rounding(RoundingPoint.TimeRate) with { Clause = clause.Id });
            yield break;
        }

        var hours = WorkedHours();
        var days = person.Worker.Employment.StepsWithin(person.Span.ToDateSpan())
            .Where(step => step.HasValue && IsPaidByHour(clause, step.Value))
            .Sum(step => step.Span.DayCount!.Value);
        for (var at = 0; at < spans.Count; at++)
        {
            // A rate that is still open is zero and keeps its part.
            if (byHour[at] && rates[at] is { } rate)
            {
                var hourRate = plan.Policies.PaidTime.RatesOf(rate).Round(rounding).Hour;
                var share = Ratio.From(hours) * Ratio.Of(spans[at].DayCount!.Value, days);
                var factor = rate.Sign == 0 ? share / plan.Policies.PaidTime.HoursPerMonth : hourRate * share / rate;
                yield return new PaidPart(new ProratedPart(new MonthlyRate(spans[at], rate), factor), at, new HoursAtRate(share, hourRate));
            }
        }
    }

    /// <summary>Whether a clause pays people on these terms by the hours they worked.</summary>
    internal bool IsPaidByHour(PayClause clause, Employment terms) =>
        (clause.PartTime ?? plan.Policies.PartTime) == PartTimeRule.ByWorkedHours
        && (terms.Form == EmploymentForm.PartTime || terms.HoursShare != Ratio.One);

    /// <summary>The paid parts by days alone, with the days lost that are given.</summary>
    internal (ProratedPart Part, int At)[] Parts(
        IReadOnlyList<DateSpan> spans, ReadOnlySpan<ExactAmount?> rates, MonthAttendance attendance)
    {
        if (plan.Policies.Proration is not { } rule || !HasAny(rates))
        {
            return [];
        }

        // Of a month in two parts each pays its days as if its rates stood for the whole month, so that a day lost is lost once.
        if (plan.IsPart)
        {
            bool[] isOwn = [.. spans.Select(span => person.TermsOn(span.From) is not null)];
            return [.. Prorated(rule, spans, Filled(rates.ToArray(), at => isOwn[at]), attendance).Where(part => isOwn[part.At])];
        }

        return Prorated(rule, spans, rates, attendance);
    }

    private static bool HasAny(ReadOnlySpan<ExactAmount?> rates)
    {
        foreach (var rate in rates)
        {
            if (rate is not null)
            {
                return true;
            }
        }

        return false;
    }

    private (ProratedPart Part, int At)[] Prorated(
        ProrationRule rule, IReadOnlyList<DateSpan> spans, ReadOnlySpan<ExactAmount?> rates, MonthAttendance attendance)
    {
        var steps = new MonthlyRate[rates.Length];
        for (var at = 0; at < steps.Length; at++)
        {
            steps[at] = new MonthlyRate(spans[at], rates[at] ?? ExactAmount.Zero(plan.Currency));
        }

        if (steps.Length == 1 && rule.TryWhole(steps[0], attendance, plan.Policies.Calendar, out var whole))
        {
            return [(whole, 0)];
        }

        if (!rule.TryProrate(steps, attendance, plan.Policies.Calendar, out var prorated))
        {
            findings.Add(Finding.Of(
                FindingCodes.CalendarNotCovering, "policies.calendar", ("month", plan.Period.LackedOf(person.Month, plan.Policies.Calendar))));
            return [];
        }

        if (prorated.ExcessLostDays > 0m)
        {
            findings.Add(Finding.Of(
                FindingCodes.LostDaysExceedMonth,
                person.Worker.Id.ToString(),
                ("worker", person.Worker.Id.ToString()),
                ("month", person.Month),
                ("excess", prorated.ExcessLostDays)));
        }

        if (prorated.PaysWorkNothing)
        {
            findings.Add(Finding.Of(
                FindingCodes.WorkedDaysPaidNothing,
                person.Worker.Id.ToString(),
                ("worker", person.Worker.Id.ToString()),
                ("month", person.Month),
                ("paid", prorated.PaidDays),
                ("lost", prorated.LostDays)));
        }

        if (prorated.PaidDays == 0m)
        {
            ReportRestDays(rule, rates.ToArray());
        }

        var parts = new (ProratedPart Part, int At)[steps.Length];
        for (var at = 0; at < parts.Length; at++)
        {
            parts[at] = (prorated.Parts[at], at);
        }

        return parts;
    }

    /// <summary>Says where a rate pays nothing because every employed day of the month is a rest day.</summary>
    private void ReportRestDays(ProrationRule rule, IReadOnlyList<ExactAmount?> rates)
    {
        if (rule.Basis == ProrationBasis.ScheduledDays
            && person.Spells.Count > 0
            && plan.Policies.Calendar is { } calendar
            && person.Spells.All(span => calendar.ScheduledDays(span) == 0m)
            && rates.Any(rate => rate is { Sign: > 0 }))
        {
            findings.Add(Finding.Of(
                FindingCodes.EmployedOnRestDaysOnly,
                person.Worker.Id.ToString(),
                ("worker", person.Worker.Id.ToString()),
                ("month", person.Month),
                ("days", person.Spells.Sum(span => span.DayCount!.Value))));
        }
    }

    // A change that does not concern a clause does not cut its lines; a change of who pays the days does.
    private bool PaysAlike(PayClause clause, LocalDate one, LocalDate other) =>
        (person.TermsOn(one), person.TermsOn(other)) switch
        {
            (null, null) => true,
            ({ } before, { } after) => IsPaidByHour(clause, before) == IsPaidByHour(clause, after)
                && SchemeOver(clause, one) == SchemeOver(clause, other),
            _ => false,
        };

    /// <summary>The scheme of a day that absorbs a clause or has it as its floor; null where none does.</summary>
    private ClauseId? SchemeOver(PayClause clause, LocalDate day) => month.Schemes.On(day) is { } on
        && (on.Clause.Absorbs?.Contains(clause.Id) == true || on.Scheme is NegotiatedPay { FloorClauses: { } floors } && floors.Contains(clause.Id))
            ? on.Clause.Id
            : (ClauseId?)null;

    /// <summary>The month's exact parts of a monthly amount. Each becomes a line; together they are one amount and are rounded as one.</summary>
    internal List<DraftLine> Drafts(RatedMonth rated)
    {
        var (spans, rates) = rated.Spans.Count == 1 ? (rated.Spans, rated.Rates) : Joined(rated);
        var amounts = new ExactAmount?[rates.Count];
        for (var at = 0; at < amounts.Length; at++)
        {
            amounts[at] = rates[at]?.Amount;
        }

        List<DraftLine> drafts = new(amounts.Length);
        object chain = new();
        foreach (var part in rated.IsOfSchemeDays ? SchemeParts(rated.Clause, spans, amounts) : Parts(rated.Clause, spans, amounts))
        {
            if (rates[part.At] is { } rate)
            {
                DraftLine draft = new(rated.Clause, chain, part.Part.Rate.Span, part.Part.Amount)
                {
                    Factor = part.Part.Factor,
                    Occurrence = rate.Occurrence.Length > 0 ? rate.Occurrence : rated.Occurrence,
                    Derivation = WithDays(rate.Derivation, part),
                };

                // An amount that nobody knows yet is told as open, whatever else would keep it from being paid.
                drafts.Add(rate.Pending != LineReason.None ? draft.Hold(rate.Pending)
                    : rated.Unpaid != LineReason.None ? draft.Suppress(rated.Unpaid)
                    : draft);
            }
        }

        return drafts;
    }

    private (IReadOnlyList<DateSpan> Spans, IReadOnlyList<DayRate?> Rates) Joined(RatedMonth rated)
    {
        var spans = DaySpans.Joined(rated.Spans, IsSame, out var firsts);
        return (spans, firsts.ConvertAll(first => rated.Rates[first]));

        bool IsSame(int one, int other) =>
            PaysAlike(rated.Clause, rated.Spans[one].From, rated.Spans[other].From) && DayRate.IsSame(rated.Rates[one], rated.Rates[other]);
    }

    /// <summary>The parts of a scheme's own days, the nearest rate standing for that of other days.</summary>
    internal List<PaidPart> SchemeParts(PayClause clause, IReadOnlyList<DateSpan> spans, IReadOnlyList<ExactAmount?> rates)
    {
        var all = Filled([.. rates], at => rates[at] is not null);
        return Parts(clause, spans, all).FindAll(part => rates[part.At] is not null);
    }

    /// <summary>The rates with those of other days filled in from the nearest known before, or else after.</summary>
    private static ExactAmount?[] Filled(ExactAmount?[] all, Func<int, bool> isKnown)
    {
        var known = Enumerable.Range(0, all.Length).Where(isKnown).ToList();
        for (var at = 0; at < all.Length && known.Count > 0; at++)
        {
            var nearest = known.FindLastIndex(each => each <= at);
            all[at] = all[known[Math.Max(nearest, 0)]];
        }

        return all;
    }

    /// <summary>How a part came about: as its rate did, and by the hours, or the days where it is not the full month.</summary>
    private Derivation WithDays(Derivation rate, PaidPart paid)
    {
        var derivation = rate.Copy();
        if (paid.Hours is { } hours)
        {
            derivation.Steps?.Add(hours.Explain());
        }
        else if (paid.Part.Factor != Ratio.One)
        {
            derivation.Steps?.Add(new DaysTrace(paid.Part.Rate.Span, paid.Part.Factor, plan.Policies.Proration!.Method));
        }

        return derivation;
    }
}
