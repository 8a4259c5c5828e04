using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>The agreement's proration applied to a person's month: which days are employed, and what part of a monthly amount they pay.</summary>
internal sealed partial class MonthProration(MonthCase month)
{
    // Most of what is paid is cut on the same days.
    private (uint Changes, ValueList<DateSpan>? Spans) latest;

    private MonthPlan Plan => month.Plan;

    private PersonMonth Person => month.Person;

    private List<Finding> Findings => month.Findings;

    /// <summary>The employed days, those outside the agreement's term too, cut at every day on which something changes.</summary>
    internal ValueList<DateSpan> EmployedSpans(IEnumerable<LocalDate> changeDays) => EmployedSpans(DaySet.Cuts(Person.Span, changeDays));

    /// <summary>The same, the days of the month given as a set.</summary>
    internal ValueList<DateSpan> EmployedSpans(uint changes)
    {
        if (latest.Spans is null || latest.Changes != changes)
        {
            latest = (changes, DaySpans.Cut(Person.Span, Person.Spells, changes | month.Coverage.Changes));
        }

        return latest.Spans;
    }

    /// <summary>
    /// The paid parts of a monthly amount that may differ from span to span, each with the index of its span. Null is a rate of zero.
    /// </summary>
    internal PaidPart[] Parts(PayClause clause, IReadOnlyList<DateSpan> spans, ReadOnlySpan<ExactAmount?> rates) =>
        HoursOf(clause, spans) is { } byHour
            ? WithHours(clause, spans, rates.ToArray(), byHour)
            : Parts(spans, rates, Person.AttendanceOf(clause));

    /// <summary>The paid parts by days alone, with the days lost that are given.</summary>
    internal PaidPart[] Parts(
        IReadOnlyList<DateSpan> spans, ReadOnlySpan<ExactAmount?> rates, MonthAttendance attendance)
    {
        if (Plan.Policies.Proration is not { } rule || !HasAny(rates))
        {
            return [];
        }

        // Of a month in two parts each pays its days as if its rates stood for the whole month, so that a day lost is lost once.
        if (Plan.IsPart)
        {
            bool[] isOwn = [.. spans.Select(span => Person.TermsOn(span.From) is not null)];
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

    private PaidPart[] Prorated(
        ProrationRule rule, IReadOnlyList<DateSpan> spans, ReadOnlySpan<ExactAmount?> rates, MonthAttendance attendance)
    {
        if (rates.Length == 1 && IsWhole(RateOf(rates, spans, 0), attendance, out var whole))
        {
            return [new PaidPart(whole, 0)];
        }

        var steps = new MonthlyRate[rates.Length];
        for (var at = 0; at < steps.Length; at++)
        {
            steps[at] = RateOf(rates, spans, at);
        }

        if (!rule.TryProrate(steps, attendance, Plan.Policies.Calendar, out var prorated))
        {
            Findings.Add(Finding.Of(
                FindingCodes.CalendarNotCovering, "policies.calendar", ("month", Plan.Period.LackedOf(Person.Month, Plan.Policies.Calendar))));
            return [];
        }

        if (prorated.ExcessLostDays > 0m)
        {
            Findings.Add(Finding.Of(
                FindingCodes.LostDaysExceedMonth,
                Person.Worker.Id.ToString(),
                ("worker", Person.Worker.Id.ToString()),
                ("month", Person.Month),
                ("excess", prorated.ExcessLostDays)));
        }

        if (prorated.PaysWorkNothing)
        {
            Findings.Add(Finding.Of(
                FindingCodes.WorkedDaysPaidNothing,
                Person.Worker.Id.ToString(),
                ("worker", Person.Worker.Id.ToString()),
                ("month", Person.Month),
                ("paid", prorated.PaidDays),
                ("lost", prorated.LostDays)));
        }

        if (prorated.PaidDays == 0m)
        {
            ReportRestDays(rule, rates.ToArray());
        }

        var parts = new PaidPart[steps.Length];
        for (var at = 0; at < parts.Length; at++)
        {
            parts[at] = new PaidPart(prorated.Parts[at], at);
        }

        return parts;
    }

    private MonthlyRate RateOf(ReadOnlySpan<ExactAmount?> rates, IReadOnlyList<DateSpan> spans, int at) =>
        new(spans[at], rates[at] ?? ExactAmount.Zero(Plan.Currency));

    /// <summary>Says where a rate pays nothing because every employed day of the month is a rest day.</summary>
    private void ReportRestDays(ProrationRule rule, IReadOnlyList<ExactAmount?> rates)
    {
        if (rule.Basis == ProrationBasis.ScheduledDays
            && Person.Spells.Count > 0
            && Plan.Policies.Calendar is { } calendar
            && Person.Spells.All(span => calendar.ScheduledDays(span) == 0m)
            && rates.Any(rate => rate is { Sign: > 0 }))
        {
            Findings.Add(Finding.Of(
                FindingCodes.EmployedOnRestDaysOnly,
                Person.Worker.Id.ToString(),
                ("worker", Person.Worker.Id.ToString()),
                ("month", Person.Month),
                ("days", Person.Spells.Sum(span => span.DayCount!.Value))));
        }
    }

    // A change that does not concern a clause does not cut its lines; a change of who pays the days does.
    private bool PaysAlike(PayClause clause, LocalDate one, LocalDate other) =>
        (Person.TermsOn(one), Person.TermsOn(other)) switch
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

    /// <summary>
    /// What is owed of an amount at one rate: of a month of which no day is lost its draft, which keeps the derivation of the rate; of any other
    /// the month that has to be divided.
    /// </summary>
    internal Owed Alone(PayClause clause, ValueList<DateSpan> spans, DayRate? rate) =>
        rate is { } known && !Plan.IsPart && HoursOf(clause, spans) is null
            && IsWhole(new MonthlyRate(spans[0], known.Amount), Person.AttendanceOf(clause), out var part)
            ? Stopped(new DraftLine(clause, chain: null, part.Rate.Span, part.Amount)
            {
                Occurrence = known.Occurrence,
                Derivation = known.Derivation,
            }, known, LineReason.None)
            : new RatedMonth(clause, spans, [rate]);

    /// <summary>Whether a monthly amount at one rate is due as it is, because no day of the month is lost.</summary>
    internal bool IsWhole(MonthlyRate rate, MonthAttendance attendance, out ProratedPart whole)
    {
        whole = default;
        return Plan.Policies.Proration is { } rule && Plan.HasBasisDays(attendance.Month) && rule.TryWhole(rate, attendance, out whole);
    }

    /// <summary>The month's exact parts of a monthly amount. Each becomes a line; together they are one amount and are rounded as one.</summary>
    internal List<DraftLine> Drafts(RatedMonth rated)
    {
        var (spans, rates) = rated.Spans.Count == 1 ? (rated.Spans, rated.Rates) : Joined(rated);
        var amounts = AmountsOf(rates);
        List<DraftLine> drafts = new(amounts.Length);
        foreach (var part in rated.IsOfSchemeDays ? SchemeParts(rated.Clause, spans, amounts) : Parts(rated.Clause, spans, amounts))
        {
            if (rates[part.At] is { } rate)
            {
                drafts.Add(Draft(rated, rate, part));
            }
        }

        return drafts;
    }

    private DraftLine Draft(RatedMonth rated, DayRate rate, PaidPart paid) => Stopped(
        new DraftLine(rated.Clause, chain: rated, paid.Part.Rate.Span, paid.Part.Amount)
        {
            Factor = paid.Part.Factor,
            Occurrence = rate.Occurrence.Length > 0 ? rate.Occurrence : rated.Occurrence,
            Derivation = WithDays(rate.Derivation, paid),
        },
        rate,
        rated.Unpaid);

    // An amount that nobody knows yet is told as open, whatever else would keep it from being paid.
    private static DraftLine Stopped(DraftLine draft, DayRate rate, LineReason unpaid) =>
        rate.Pending != LineReason.None ? draft.Hold(rate.Pending)
        : unpaid != LineReason.None ? draft.Suppress(unpaid)
        : draft;

    private static ExactAmount?[] AmountsOf(IReadOnlyList<DayRate?> rates)
    {
        var amounts = new ExactAmount?[rates.Count];
        for (var at = 0; at < amounts.Length; at++)
        {
            amounts[at] = rates[at]?.Amount;
        }

        return amounts;
    }

    private (IReadOnlyList<DateSpan> Spans, IReadOnlyList<DayRate?> Rates) Joined(RatedMonth rated)
    {
        var spans = DaySpans.Joined(rated.Spans, IsSame, out var firsts);
        return (spans, firsts.ConvertAll(first => rated.Rates[first]));

        bool IsSame(int one, int other) =>
            PaysAlike(rated.Clause, rated.Spans[one].From, rated.Spans[other].From) && DayRate.IsSame(rated.Rates[one], rated.Rates[other]);
    }

    /// <summary>The parts of a scheme's own days, the nearest rate standing for that of other days.</summary>
    internal PaidPart[] SchemeParts(PayClause clause, IReadOnlyList<DateSpan> spans, ReadOnlySpan<ExactAmount?> rates)
    {
        var own = rates.ToArray();
        var all = Filled([.. own], at => own[at] is not null);
        return Array.FindAll(Parts(clause, spans, all), part => own[part.At] is not null);
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
            derivation.Steps?.Add(new DaysTrace(paid.Part.Rate.Span, paid.Part.Factor, Plan.Policies.Proration!.Method));
        }

        return derivation;
    }
}
