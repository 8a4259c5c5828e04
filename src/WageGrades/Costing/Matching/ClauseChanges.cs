using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;

namespace WageGrades.Costing;

/// <summary>What of a clause a proposal changes beside its figures, and on which days it may pay less (条款的修改).</summary>
internal static class ClauseChanges
{
    /// <summary>The clause as one that may pay less; null where its form says that it cannot.</summary>
    /// <param name="before">The clause.</param>
    /// <param name="after">The clause in its place; null where it is gone.</param>
    /// <param name="until">The day after the last one asked about.</param>
    internal static ExposedClause? Exposure(PayClause before, PayClause? after, LocalDate until)
    {
        if (after is null || after.GetType() != before.GetType())
        {
            return new(before, null, [new DateSpan(LocalDate.MinIsoValue, until)], [.. FactsRead.Of(before).Distinct()]);
        }

        List<PersonFact> beside = [.. Beside(before, after)];
        List<DateSpan> days = beside.Count > 0 ? [new DateSpan(LocalDate.MinIsoValue, until)] : [.. LowerDays(before, after, until)];
        return days.Count == 0 ? null : new(
            before, after, days, [.. FactsRead.Of(before).Concat(FactsRead.Of(after)).Concat(beside).Distinct().Order()]);
    }

    /// <summary>The days on which the figures may pay less.</summary>
    internal static IEnumerable<DateSpan> LowerDays(PayClause before, PayClause after, LocalDate until) => (before, after) switch
    {
        (BonusClause was, BonusClause becomes) => NoLower.DaysBut(was.Amounts, becomes.Amounts, until, NoLower.Is),
        (LadderClause was, LadderClause becomes) => NoLower.DaysBut(was.Ladders, becomes.Ladders, until, NoLower.Is),
        (OvertimeClause was, OvertimeClause becomes) => NoLower.DaysBut(was.Rates, becomes.Rates, until, NoLower.Is),
        (LeaveClause was, LeaveClause becomes) => NoLower.DaysBut(was.Shares, becomes.Shares, until, NoLower.Is),
        (SchemeClause was, SchemeClause becomes) => NoLower.DaysBut(was.Schemes, becomes.Schemes, until, NoLower.Is),
        _ => throw Closed.Missed(before),
    };

    // Every member that a change may touch, with the facts on which its effect hangs. What no line names is left over and may hang on anything.
    private static IEnumerable<PersonFact> Beside(PayClause before, PayClause after)
    {
        var rest = Plain(before, after);
        var facts = (before, rest) switch
        {
            (BonusClause was, BonusClause becomes) => Beside(was, becomes, out rest),
            (LadderClause was, LadderClause becomes) => With(out rest, becomes with { Ladders = was.Ladders }, was, PersonFact.StepHistory),
            (OvertimeClause was, OvertimeClause becomes) => With(
                out rest,
                becomes with { Rates = was.Rates, MostHoursAMonth = was.MostHoursAMonth },
                was,
                PersonFact.Counter,
                PersonFact.WorkingTime,
                PersonFact.OtherPay),
            (LeaveClause was, LeaveClause becomes) => With(
                out rest, becomes with { Shares = was.Shares }, was, PersonFact.Leave, PersonFact.OtherPay),
            (SchemeClause was, SchemeClause becomes) => With(out rest, becomes with { Schemes = was.Schemes }, was, PersonFact.Scheme),
            _ => throw Closed.Missed(before),
        };
        return
        [
            .. facts,
            .. Where(!Same(before.CoveredForms, after.CoveredForms), PersonFact.Form),
            .. Where(!Same(before.CoveredWorkingTimes, after.CoveredWorkingTimes), PersonFact.WorkingTime),
            .. before.For == after.For ? [] : FactsRead.Of(before.For).Concat(FactsRead.Of(after.For)),
            .. Where(before.Probation != after.Probation, PersonFact.Probation),
            .. Where(before.PartTime != after.PartTime, PersonFact.Hours),
            .. Where(
                before.PartTime != after.PartTime && (MayCountHours(before) || MayCountHours(after)),
                PersonFact.Counter,
                PersonFact.Absence,
                PersonFact.Leave),
            .. Where(!before.Counts.Equals(after.Counts), PersonFact.OtherPay),
            .. Where(rest != before, PersonFact.Other),
        ];
    }

    // Hours that were worked are paid whatever was absent; where the clause says nothing the agreement may say so.
    private static bool MayCountHours(PayClause clause) => clause.PartTime is null or PartTimeRule.ByWorkedHours;

    // What says nothing of pay, and what has a line of its own, is put back.
    private static PayClause Plain(PayClause before, PayClause after) => after with
    {
        Number = before.Number,
        Heading = before.Heading,
        Text = before.Text,
        Contents = before.Contents,
        Sources = before.Sources,
        Payers = before.Payers,
        CoveredForms = before.CoveredForms,
        CoveredWorkingTimes = before.CoveredWorkingTimes,
        For = before.For,
        Probation = before.Probation,
        PartTime = before.PartTime,
        Counts = before.Counts,
    };

    private static IEnumerable<PersonFact> Beside(BonusClause was, BonusClause becomes, out PayClause rest)
    {
        var (one, other) = (was.Bonus, becomes.Bonus);
        rest = becomes with
        {
            Amounts = was.Amounts,
            Bonus = other with
            {
                Ground = one.Ground,
                Schedule = one.Schedule,
                Repetition = one.Repetition,
                OccasionBy = one.OccasionBy,
                TeamAmount = one.TeamAmount,
            },
        };
        return
        [
            .. one.Ground == other.Ground ? [] : Conditions(one.Ground).Concat(Conditions(other.Ground)),
            .. Where(one.Schedule != other.Schedule, PersonFact.Dates, PersonFact.Leave),
            .. Where(one.Repetition != other.Repetition || !Same(one.OccasionBy, other.OccasionBy), PersonFact.OtherPay),
            .. Where(one.TeamAmount != other.TeamAmount, PersonFact.TeamResult),
            .. Where(TimesOf(was) != TimesOf(becomes), PersonFact.Other),
        ];
    }

    // What a ground asks for beside the key, where that changes. A ground that only counts years has thresholds of its own.
    private static IEnumerable<PersonFact> Conditions(BonusGround ground) => ground switch
    {
        MonthGround month =>
        [
            .. Where(month.Conditions.Count > 0, PersonFact.Counter),
            .. Where(month.FullAttendance, PersonFact.Absence),
            .. Where(month.WithoutLeave.Count > 0, PersonFact.Leave),
        ],
        SeniorityGround or PostGround or PopulationGround or CountGround or EmploymentGround => FactsRead.Of(ground),
        AchievementGround or StandingGround or ContributionGround or SuppliedGround => [.. FactsRead.Of(ground), PersonFact.Other],
        _ => throw Closed.Missed(ground),
    };

    private static (bool TimeRates, bool Days, bool OwnHours) TimesOf(BonusClause clause)
    {
        List<AmountReads> reads = [.. FactsRead.StandardsOf(clause).Select(amount => amount.Reads)];
        return (reads.Exists(each => each.TimeRates), reads.Exists(each => each.Days), reads.Exists(each => each.OwnHours));
    }

    private static PersonFact[] With(out PayClause rest, PayClause bare, PayClause before, params PersonFact[] facts)
    {
        var differs = bare != before;
        rest = before;
        return Where(differs, facts);
    }

    private static bool Same<T>(IReadOnlyList<T>? one, IReadOnlyList<T>? other) =>
        one is null ? other is null : other is not null && one.SequenceEqual(other);

    private static PersonFact[] Where(bool holds, params PersonFact[] facts) => holds ? facts : [];
}
