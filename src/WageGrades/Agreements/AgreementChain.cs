using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>
/// Agreements that follow one another as one whose tables change on a day (协议的承继): a successor with the history that it takes over, and two
/// agreements that share a month, joined.
/// </summary>
internal static class AgreementChain
{
    private static readonly LocalizedText Nameless = LocalizedText.Same("-");

    /// <summary>A successor with what was in force before it: tables of the days before, and where steps, waits and protection stand.</summary>
    /// <param name="before">The agreement before, with its own history.</param>
    /// <param name="successor">The one that follows; the first day of its term is the day from which it pays.</param>
    internal static CollectiveAgreement After(CollectiveAgreement before, CollectiveAgreement successor)
    {
        var on = successor.Term.From;
        return successor with
        {
            Clauses = ValueList.Of(successor.Clauses.Select(clause =>
                before.Find(clause.Id) is { } earlier
                    ? WithCoverage(before, earlier, successor, WithHistory(earlier, clause, on, successor.Policies.TakesOver))
                    : clause)),
            Floors = ValueList.Of(successor.Floors.Select(floor =>
                before.Floors.FirstOrDefault(each => each.Id == floor.Id) is { } earlier ? floor with { Amount = Splice(earlier.Amount, floor.Amount,
                    on) } : floor)),
        };
    }

    /// <summary>
    /// Two agreements as one, whose tables change on the second's first day; null where a rule differs that is no table with dates, which
    /// <paramref name="differing"/> then lists.
    /// </summary>
    /// <param name="earlier">The earlier agreement.</param>
    /// <param name="later">The later one, with its history: see <see cref="After"/>.</param>
    /// <param name="differing">The members that differ, as paths.</param>
    internal static CollectiveAgreement? Join(CollectiveAgreement earlier, CollectiveAgreement later, out IReadOnlyList<string> differing)
    {
        var on = later.Term.From;
        differing = ValueList.Of(Differences(earlier, later));
        if (differing.Count > 0 || earlier.Term.Until != on)
        {
            return null;
        }

        var dropped = earlier.Clauses.OfType<PayClause>().Where(clause => later.Find(clause.Id) is null).Select(clause => Until(clause, on));
        return later with
        {
            Term = new DateSpan(earlier.Term.From, later.Term.Until),
            Policies = later.Policies with { Calendar = later.Policies.Calendar ?? earlier.Policies.Calendar },
            Clauses = ValueList.Of(later.Clauses.Select(clause => earlier.Find(clause.Id) is null ? From(clause, on) : clause).Concat(dropped)),
            Floors = ValueList.Of(later.Floors
                .Select(floor => earlier.Floors.Any(each => each.Id == floor.Id) ? floor
                    : floor with { Amount = Splice(EffectiveSeries.Empty<Money>(), floor.Amount, on) })
                .Concat(earlier.Floors.Where(floor => later.Floors.All(each => each.Id != floor.Id)).Select(floor =>
                    floor with { Amount = floor.Amount.Cut(on) }))),
        };
    }

    /// <summary>A clause with whom it covered before: the days of before are paid to those alone.</summary>
    private static Clause WithCoverage(CollectiveAgreement before, Clause earlier, CollectiveAgreement successor, Clause own)
    {
        if (earlier is not PayClause was || own is not PayClause clause)
        {
            return own;
        }

        var then = CoverageOf(before, was);
        return clause with
        {
            CoveredBefore = then.IsAs(CoverageOf(successor, clause)) ? was.CoveredBefore : ValueList.Of(was.CoveredBefore.Append(then)),
        };

        EarlierCoverage CoverageOf(CollectiveAgreement agreement, PayClause each) =>
            new(successor.Term.From, each.CoveredForms ?? agreement.CoveredForms, each.CoveredWorkingTimes, each.For);
    }

    private static Clause WithHistory(Clause before, Clause own, LocalDate on, TakesOver takes)
    {
        if (before is LadderClause oldLadder && own is LadderClause ladder)
        {
            return takes.Steps ? WithHistory(oldLadder, ladder, on, takes) : ladder;
        }

        if (before is BonusClause oldBonus && own is BonusClause bonus)
        {
            // What another ground, schedule or repetition paid is no history of this one.
            return oldBonus.Bonus == bonus.Bonus && oldBonus.IsPool == bonus.IsPool ? bonus with { Amounts = Splice(oldBonus.Amounts, bonus.Amounts,
                on) } : bonus;
        }

        if (before is SchemeClause oldScheme && own is SchemeClause scheme)
        {
            return oldScheme.Kind?.GetType() == scheme.Kind?.GetType() ? scheme with { Schemes = Splice(oldScheme.Schemes, scheme.Schemes, on) }
                : scheme;
        }

        if (before is OvertimeClause oldOvertime && own is OvertimeClause overtime)
        {
            return overtime with { Rates = Splice(oldOvertime.Rates, overtime.Rates, on) };
        }

        return before is LeaveClause oldLeave && own is LeaveClause leave ? WithHistory(oldLeave, leave, on) : own;
    }

    /// <summary>Shares and tiers of before, then those of the clause; a tier is the same where length and service are.</summary>
    private static LeaveClause WithHistory(LeaveClause before, LeaveClause own, LocalDate on)
    {
        var tiers = own.Tiers.Select(tier => tier with
        {
            Shares = Splice(before.Tiers.FirstOrDefault(each => IsSame(each, tier))?.Shares ?? EffectiveSeries.Empty<Ratio>(), tier.Shares, on),
        });
        var dropped = before.Tiers.Where(tier => !own.Tiers.Any(each => IsSame(each, tier)))
            .Select(tier => tier with { Shares = tier.Shares.Cut(on) });
        return own with { Shares = Splice(before.Shares, own.Shares, on), Tiers = ValueList.Of(tiers.Concat(dropped)) };

        static bool IsSame(LeaveTier one, LeaveTier other) => one.After == other.After && one.Service == other.Service;
    }

    private static LadderClause WithHistory(LadderClause before, LadderClause own, LocalDate on, TakesOver takes) => own with
    {
        Ladders = Splice(before.Ladders, own.Ladders, on),
        Regradings = ValueList.Of(before.Regradings.Where(each => each.On < on).Concat(own.Regradings.Where(each => each.On >= on))),
        Earlier = takes.Waits && before.Progression == own.Progression
            ? before.Earlier
            : ValueList.Of(before.Earlier.Append(new EarlierProgression(on, before.Progression, takes.Waits))),
        ProtectsFrom = takes.Protection ? before.ProtectsFrom : on,
    };

    private static EffectiveSeries<T> Splice<T>(EffectiveSeries<T> before, EffectiveSeries<T> own, LocalDate on)
        where T : notnull
    {
        var series = before.Cut(on);
        foreach (var step in own.StepsWithin(new DateSpan(on)))
        {
            series = step.HasValue ? series.Set(step.Span, step.Value) : series.Clear(step.Span, step.GapReason ?? "nothing");
        }

        return series;
    }

    /// <summary>A clause that only the later agreement has, limited to its days.</summary>
    private static Clause From(Clause clause, LocalDate on) => clause switch
    {
        LadderClause ladder => ladder with { Ladders = Splice(EffectiveSeries.Empty<PayLadder>(), ladder.Ladders, on) },
        BonusClause bonus => bonus with { Amounts = Splice(EffectiveSeries.Empty<Bonuses.BonusAmount>(), bonus.Amounts, on),
            OwnTerm = new DateSpan(on) },
        OvertimeClause overtime => overtime with { Rates = Splice(EffectiveSeries.Empty<OvertimeRates>(), overtime.Rates, on) },
        TextClause or LeaveClause or SchemeClause => clause,
        _ => throw Closed.Missed(clause),
    };

    /// <summary>A clause that only the earlier agreement has, limited to its days.</summary>
    private static PayClause Until(PayClause clause, LocalDate on) => clause switch
    {
        LadderClause ladder => ladder with { Ladders = ladder.Ladders.Cut(on) },
        BonusClause bonus => bonus with { Amounts = bonus.Amounts.Cut(on), OwnTerm = new DateSpan(LocalDate.MinIsoValue, on) },
        OvertimeClause overtime => overtime with { Rates = overtime.Rates.Cut(on) },
        LeaveClause or SchemeClause => clause,
        _ => throw Closed.Missed(clause),
    };

    private static IEnumerable<string> Differences(CollectiveAgreement earlier, CollectiveAgreement later)
    {
        (string Path, object One, object Other)[] members =
        [
            ("policies", Plain(earlier.Policies, later.Policies), Plain(later.Policies, later.Policies)),
            ("coveredForms", earlier.CoveredForms, later.CoveredForms),
            ("workplaceAreas", earlier.WorkplaceAreas, later.WorkplaceAreas),
            ("recognitions", earlier.Recognitions, later.Recognitions),
            ("groups", earlier.Groups, later.Groups),
            ("caps", earlier.Caps, later.Caps),
            ("funds", earlier.Funds, later.Funds),
            ("relativeFloors", earlier.RelativeFloors, later.RelativeFloors),
            ("ratingQuotas", earlier.RatingQuotas, later.RatingQuotas),
        ];
        return members.Where(member => !member.One.Equals(member.Other)).Select(member => member.Path)
            .Concat(LeftBehind(earlier, later.Policies.TakesOver))
            .Concat(later.Floors.Where(floor => earlier.Floors.FirstOrDefault(each => each.Id == floor.Id) is { } other
                && Plain(other) != Plain(floor))
                .Select(floor => $"floors.{floor.Id}"))
            .Concat(later.Clauses.OfType<PayClause>().Where(clause => earlier.Find(clause.Id) is { } other ? !Plain(other).Equals(Plain(clause))
                : !clause.CanStandAlone)
                .Select(clause => $"clauses.{clause.Id}"))
            .Concat(earlier.Clauses.OfType<PayClause>().Where(clause => later.Find(clause.Id) is null && !clause.CanStandAlone).Select(clause =>
                $"clauses.{clause.Id}"));
    }

    /// <summary>What the days of the earlier agreement are paid by and the later one does not take over.</summary>
    private static IEnumerable<string> LeftBehind(CollectiveAgreement earlier, TakesOver takes)
    {
        var ladders = earlier.Clauses.OfType<LadderClause>().ToList();
        if (!takes.Steps && ladders.Count > 0)
        {
            yield return "policies.takesOver.steps";
        }
        else if (!takes.Protection && ladders.Exists(ladder => ladder.Regradings.Count > 0))
        {
            yield return "policies.takesOver.protection";
        }
    }

    /// <summary>The choices that the pay of a month depends on; a calendar that one of the two leaves out is the other's.</summary>
    private static AgreementPolicies Plain(AgreementPolicies policies, AgreementPolicies later) => policies with
    {
        Calendar = policies.Calendar is null || later.Calendar is null ? null : policies.Calendar,
        BackPayNetting = null,
        BackPayInterest = null,
        Recovery = null,
        TakesOver = TakesOver.All,
    };

    private static PayFloor Plain(PayFloor floor) => floor with { Name = Nameless, Amount = EffectiveSeries.Empty<Money>(), Citation = null };

    private static Clause Plain(Clause clause)
    {
        var plain = clause with { Number = "", Heading = Nameless, Text = null, Contents = [], Sources = [] };
        plain = plain is PayClause paying ? paying with { CoveredBefore = ValueList<EarlierCoverage>.Empty } : plain;
        return plain switch
        {
            LadderClause ladder => ladder with
            {
                Ladders = EffectiveSeries.Empty<PayLadder>(),
                Progression = null,
                StartingPlaces = [],
                Placements = ValueMap<PlacementOccasion, PlacementRule>.Empty,
                Regradings = [],
                Earlier = [],
                ProtectsFrom = null,
            },
            BonusClause bonus => bonus with { Amounts = EffectiveSeries.Empty<Bonuses.BonusAmount>(), OwnTerm = null },
            SchemeClause scheme => scheme with { Schemes = EffectiveSeries.Empty<Schemes.PayScheme>() },
            OvertimeClause overtime => overtime with { Rates = EffectiveSeries.Empty<OvertimeRates>() },
            LeaveClause leave => leave with
            {
                Shares = EffectiveSeries.Empty<Ratio>(),
                Tiers = ValueList.Of(leave.Tiers.Select(tier => tier with { Shares = EffectiveSeries.Empty<Ratio>() })),
            },
            TextClause => plain,
            _ => throw Closed.Missed(plain),
        };
    }
}
