using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;

namespace WageGrades.Agreements;

/// <summary>The self-checks of an agreement.</summary>
internal sealed class AgreementCheck(CollectiveAgreement agreement)
{
    private readonly List<Finding> findings = [];

    internal FindingList Run()
    {
        CheckIds();
        CheckPolicies();
        foreach (var clause in agreement.Clauses.OfType<PayClause>())
        {
            CheckPayers(clause);
            CheckTerms(clause, (clause.CoveredForms ?? []).Concat(clause.CoveredWorkingTimes ?? []));
            switch (clause)
            {
                case LadderClause ladder:
                    CheckLadder(ladder);
                    findings.AddRange(new LadderRulesCheck(agreement, ladder).Run());
                    break;
                case BonusClause bonus:
                    CheckBonus(bonus);
                    findings.AddRange(new BonusCheck(agreement, bonus).Run());
                    break;
                case SchemeClause scheme:
                    CheckScheme(scheme);
                    break;
                case OvertimeClause overtime:
                    CheckOvertime(overtime);
                    break;
                case LeaveClause leave:
                    CheckLeave(leave);
                    break;
            }
        }

        findings.AddRange(agreement.Clauses.OfType<PayClause>().SelectMany(clause => UnusedMembers.Of(clause)));
        findings.AddRange(new LadderUnitCheck(agreement).Run());
        foreach (var cap in agreement.Caps)
        {
            CheckAmounts([cap.AtMost], $"caps.{cap.Id}", null);
            foreach (var id in cap.Clauses.Where(id => agreement.Find(id) is not BonusClause))
            {
                ReportUnknownClause($"caps.{cap.Id}", id, agreement.Clauses.OfType<BonusClause>());
            }
        }

        foreach (var same in agreement.Recognitions.GroupBy(rule => (rule.Issuer, rule.Region, rule.Grade)).Where(same => same.Count() > 1))
        {
            FindingArgument[] arguments =
            [
                ("issuer", same.Key.Issuer),
                .. same.Key.Region is { } region ? new FindingArgument[] { ("region", region) } : [],
                .. same.Key.Grade is { } grade ? new FindingArgument[] { ("grade", grade) } : [],
            ];
            findings.Add(Finding.Of(FindingCodes.RecognitionRepeated, "recognition", arguments));
        }

        CheckTerms("coveredForms", null, agreement.CoveredForms);
        CheckTerms("recognition", null, agreement.Recognitions.Select(rule => rule.Issuer).Distinct());
        foreach (var floor in agreement.Floors)
        {
            CheckTerms($"floors.{floor.Id}", null, floor.Forms ?? []);
            CheckAmounts(floor.Amount.Steps.Where(step => step.HasValue).Select(step => step.Value), $"floors.{floor.Id}", null);
        }

        foreach (var group in agreement.Groups)
        {
            CheckGroup(group);
        }

        findings.AddRange(new ParityCheck(agreement).Run());
        findings.AddRange(new SharingCheck(agreement).Run());
        findings.AddRange(new SchemeCheck(agreement).Run());
        findings.AddRange(LanguageCheck.Of(agreement));
        return FindingList.Of(Choices.Once(findings));
    }

    private void CheckIds()
    {
        var ids = agreement.Clauses.Select(clause => clause.Id)
            .Concat(agreement.Groups.Select(group => group.Id))
            .Concat(agreement.Caps.Select(cap => cap.Id))
            .Concat(agreement.Floors.Select(floor => floor.Id))
            .Concat(agreement.Funds.Select(fund => fund.Id))
            .Concat(agreement.RelativeFloors.Select(floor => floor.Id))
            .Concat(agreement.RatingQuotas.Select(quota => quota.Id));
        foreach (var id in ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            findings.Add(Finding.Of(FindingCodes.DuplicateId, id.ToString(), ("id", id.ToString())));
        }
    }

    private void CheckPolicies()
    {
        var clauses = agreement.Clauses.OfType<PayClause>().ToList();
        if (clauses.Count == 0)
        {
            findings.Add(Finding.Of(FindingCodes.NoPayClauses, "clauses"));
            return;
        }

        if (agreement.CoveredForms.Count == 0 && clauses.Any(clause => clause.CoveredForms is null))
        {
            findings.Add(Finding.Of(FindingCodes.NobodyCovered, "coveredForms"));
        }

        var policies = agreement.Policies;
        if (policies.Proration is not { IsComplete: true })
        {
            findings.Add(Choices.Proration());
        }
        else if (policies.Proration is { Method: not ProrationMethod.ShareOfMonth } rule
            && (rule.Basis == ProrationBasis.Thirtieths ? rule.DaysPerMonth != 30m : rule.Basis == ProrationBasis.CalendarDays && rule.DaysPerMonth < 28m))
        {
            findings.Add(Finding.Of(FindingCodes.ProrationDivisorOfOtherDays, "policies.proration", ("divisor", rule.DaysPerMonth), ("days", rule.Basis == ProrationBasis.Thirtieths ? 30m : 31m)));
        }

        if (policies.PartTime is null && clauses.Any(clause => clause.PartTime is null))
        {
            findings.Add(Choices.PartTime());
        }

        if (policies.Recovery?.AtLeastLeft is { } left)
        {
            CheckAmounts([left], "policies.recovery", null);
        }

        if (policies.BackPayInterest is { } interest && agreement.Find(interest.Clause) is null)
        {
            ReportUnknownClause("policies.backPayInterest", interest.Clause, agreement.Clauses);
        }

        foreach (var point in new[] { RoundingPoint.LadderCell, RoundingPoint.PayLine, RoundingPoint.StatementTotal }
            .Concat(NeedsTimeRates ? [RoundingPoint.TimeRate] : [])
            .Where(point => policies.Rounding?.At(point) is null))
        {
            findings.Add(Choices.Rounding(point));
        }

        if (policies.Rounding?.At(RoundingPoint.PayLine) is { Mode: RoundingMode.None })
        {
            findings.Add(Choices.LinesNotRounded());
        }
    }

    private bool NeedsTimeRates => agreement.Policies.PartTime == PartTimeRule.ByWorkedHours
        || agreement.Clauses.OfType<PayClause>().Any(clause => clause is OvertimeClause || clause.PartTime == PartTimeRule.ByWorkedHours)
        || agreement.Clauses.OfType<BonusClause>().Any(clause => clause.Amounts.Steps.Any(step => step.HasValue && step.Value is ShareOfPayAmount { Rate: not RateUnit.Month }));

    private void CheckPayers(PayClause clause)
    {
        if (clause.Payers.Count == 0)
        {
            return;
        }

        var sum = clause.Payers.Aggregate(Ratio.Zero, (total, share) => total + share.Share);
        if (sum != Ratio.One)
        {
            findings.Add(Finding.Of(FindingCodes.PayerSharesNotWhole, PathOf(clause), ("clause", clause.Id.ToString()), ("sum", sum.ToString())) with { Clause = clause.Id });
        }
    }

    private void CheckOvertime(OvertimeClause clause)
    {
        if (!IsEverInForce(clause.Rates))
        {
            ReportEmpty(clause);
        }

        if (clause.CoveredWorkingTimes is not { Count: > 0 } systems)
        {
            ReportOf(FindingCodes.OvertimeCoversNobody, clause);
        }
        else if (systems.Contains(WorkingTimeSystem.Cumulative) && clause.Cycle is null)
        {
            ReportOf(FindingCodes.CumulativeWithoutCycle, clause);
        }

        BasisCheck basis = new(agreement);
        findings.AddRange(basis.Of(
            clause,
            clause.Basis,
            agreement.Clauses.OfType<BonusClause>().Where(each => each.Counts.TryGetValue(PayBase.OvertimeBase, out var counted) && counted && PayBases.HasMonthlyRate(each)).Select(each => each.Id)));
        foreach (var other in agreement.Clauses.OfType<PayClause>())
        {
            var hasRate = PayBases.HasMonthlyRate(other);
            if (other.Counts.TryGetValue(PayBase.OvertimeBase, out var counts) ? counts && !hasRate : hasRate)
            {
                findings.Add(Finding.Of(
                    hasRate ? FindingCodes.RateBaseUnanswered : FindingCodes.BaseNotARate,
                    PathOf(other),
                    ("clause", other.Id.ToString()),
                    ("base", PayBases.NameOf(PayBase.OvertimeBase))) with { Clause = other.Id });
            }
        }
    }

    private void CheckLeave(LeaveClause clause)
    {
        if (!IsEverInForce(clause.Shares))
        {
            ReportEmpty(clause);
        }

        if (clause.Of.Count == 0)
        {
            ReportOf(FindingCodes.LeaveOfNothing, clause);
        }

        CheckTerms(clause, clause.Counter is { } counter ? [clause.Leave, counter] : [clause.Leave]);
        foreach (var id in clause.Of.Where(id => agreement.Find(id) is not (LadderClause or BonusClause or SchemeClause)))
        {
            ReportUnknownClause($"{PathOf(clause)}.of", id, agreement.Clauses.Where(each => each is LadderClause or BonusClause or SchemeClause));
        }

        if (clause.Floor is { } under && !agreement.Floors.Any(floor => floor.Id == under.Floor && floor.Unit == FloorUnit.Month))
        {
            ReportUnknown($"{PathOf(clause)}.floor", under.Floor, agreement.Floors.Where(floor => floor.Unit == FloorUnit.Month).Select(floor => floor.Id));
        }
    }

    private void ReportOf(FindingCode code, PayClause clause) =>
        findings.Add(Finding.Of(code, PathOf(clause), ("clause", clause.Id.ToString())) with { Clause = clause.Id });

    private void CheckLadder(LadderClause clause)
    {
        if (!IsEverInForce(clause.Ladders))
        {
            ReportEmpty(clause);
        }

        foreach (var step in clause.Ladders.Steps.Where(step => step.HasValue))
        {
            var cells = from row in step.Value.Rows
                        from place in Enumerable.Range(1, step.Value.StepCount)
                        let cell = step.Value.Find(row.Code, place)
                        where cell is not null
                        select cell.Value;
            CheckAmounts(cells, PathOf(clause), clause.Id);
            findings.AddRange(step.Value.Check().Select(finding => finding with
            {
                Clause = clause.Id,
                Path = $"{PathOf(clause)}{(finding.Path.Length == 0 ? "" : ".")}{finding.Path}",
            }));
        }
    }

    private void CheckBonus(BonusClause clause)
    {
        if (clause.Bonus.Schedule.Anchor is { } anchor && !BonusAnchors.Has(clause.Bonus.Ground, anchor))
        {
            findings.Add(Finding.Of(
                FindingCodes.AnchorNotOfGround, PathOf(clause), ("clause", clause.Id.ToString()), ("anchor", BonusAnchors.NameOf(anchor))) with { Clause = clause.Id });
        }

        if (!IsEverInForce(clause.Amounts))
        {
            ReportEmpty(clause);
        }

        if (clause.Bonus.Repetition is null)
        {
            findings.Add(Choices.Repetition(clause));
        }

        if (clause.Bonus.Schedule.Start is null && agreement.Policies.AllowanceStart is null)
        {
            findings.Add(Choices.AllowanceStart() with { Clause = clause.Id });
        }

        if (clause.Bonus.Schedule is WhileHeld { Stop: null } or ForMonths && agreement.Policies.AllowanceStop is null)
        {
            findings.Add(Choices.AllowanceStop() with { Clause = clause.Id });
        }

        if ((clause.Bonus.Ground is SeniorityGround || clause.Bonus.Schedule is OneOff { EveryYear: true }) && agreement.Policies.LeapDay is null)
        {
            findings.Add(Choices.LeapDay() with { Clause = clause.Id });
        }

        foreach (var standard in clause.Amounts.Steps.Where(step => step.HasValue).Select(step => step.Value))
        {
            CheckStandard(clause, standard);
        }
    }

    private void CheckScheme(SchemeClause clause)
    {
        if (!IsEverInForce(clause.Schemes))
        {
            ReportEmpty(clause);
        }

        foreach (var annual in clause.Schemes.Steps.Where(step => step.HasValue).Select(step => step.Value).OfType<AnnualPay>())
        {
            CheckAmounts([.. annual.Amounts.Values, .. annual.Advance?.Monthly is { } monthly ? [monthly] : Array.Empty<Money>()], PathOf(clause), clause.Id);
            CheckKeys(clause, annual.Amounts.Keys);
        }
    }

    private void CheckStandard(BonusClause clause, BonusAmount standard)
    {
        switch (standard)
        {
            case FixedAmount one:
                CheckAmounts([one.Amount], PathOf(clause), clause.Id);
                break;
            case PerUnitAmount unit:
                CheckAmounts([unit.Amount], PathOf(clause), clause.Id);
                break;
            case PoolAmount pool:
                CheckAmounts([pool.Total], PathOf(clause), clause.Id);
                break;
            case TableAmount table:
                CheckAmounts(table.Amounts.Values, PathOf(clause), clause.Id);
                CheckKeys(clause, table.Amounts.Keys);
                break;
            case RangeAmount ranges:
                CheckAmounts(ranges.Ranges.Values.SelectMany(range => new[] { range.Least, range.Most }), PathOf(clause), clause.Id);
                CheckKeys(clause, ranges.Ranges.Keys);
                break;
            case PointsAmount points:
                CheckAmounts([points.PointValue], PathOf(clause), clause.Id);
                CheckKeys(clause, points.Points.Keys);
                break;
            case ShareOfPayAmount share:
                CheckKeys(clause, share.Shares.Keys);
                CheckBases(clause, share);
                break;
            case BenefitShareAmount share:
                CheckAmounts(new[] { share.AtMost, share.AtMostAYear }.OfType<Money>(), PathOf(clause), clause.Id);
                CheckKeys(clause, share.Shares.Keys);
                if (share.AtMost is null && share.AtMostAYear is null)
                {
                    findings.Add(Finding.Of(
                        FindingCodes.ShareWithoutCap,
                        PathOf(clause),
                        ("clause", clause.Id.ToString()),
                        ("share", share.Shares.Values.Select(each => each.ToString()).Distinct())) with { Clause = clause.Id });
                }

                if (clause.Bonus.Schedule is not OneOff)
                {
                    ReportOf(FindingCodes.BenefitShareMonthly, clause);
                }

                if (clause.MixesBenefitShares)
                {
                    ReportOf(FindingCodes.BenefitSharesMixed, clause);
                }

                break;
        }
    }

    private void CheckBases(BonusClause clause, ShareOfPayAmount share)
    {
        foreach (var id in share.Of.Where(id => agreement.Find(id) is not (LadderClause or BonusClause { Bonus.Schedule: not OneOff })
            || agreement.Find(id) is BonusClause bonus && bonus.Amounts.Steps.Any(step => step.HasValue && step.Value is ShareOfPayAmount or PoolAmount)))
        {
            findings.Add(Finding.Of(
                FindingCodes.BaseNotAllowed, PathOf(clause), ("clause", clause.Id.ToString()), ("base", id.ToString())) with { Clause = clause.Id });
        }
    }

    private void CheckAmounts(IEnumerable<Money> amounts, string path, ClauseId? clause) =>
        findings.AddRange(AmountCheck.Of(agreement, amounts, path, clause));

    private void CheckKeys(PayClause clause, IEnumerable<TermKey> keys) => CheckTerms(clause, keys.SelectMany(key => key).Distinct());

    private void CheckTerms(PayClause clause, IEnumerable<Term> terms) => CheckTerms(PathOf(clause), clause.Id, terms);

    private void CheckTerms(string path, ClauseId? clause, IEnumerable<Term> terms)
    {
        foreach (var term in terms)
        {
            var vocabulary = agreement.FindVocabulary(term.Vocabulary);
            if (vocabulary?.Find(term.Code) is null)
            {
                FindingArgument[] arguments =
                [
                    ("where", path), ("vocabulary", term.Vocabulary), ("term", term.Code),
                    .. vocabulary is not null && NearestName.Of(term.Code, vocabulary.Terms.Select(each => each.Code)) is { } nearest
                        ? new FindingArgument[] { ("nearest", nearest) } : [],
                ];
                findings.Add(Finding.Of(FindingCodes.UnknownTerm, path, arguments) with { Clause = clause });
            }
        }
    }

    private void CheckGroup(PrecedenceGroup group)
    {
        var path = $"groups.{group.Id}";
        if (group.Scope is null)
        {
            findings.Add(Choices.Scope(group));
        }
        else if (group.Scope != PrecedenceScope.Month && group.Later is null)
        {
            findings.Add(Choices.Later(group));
        }

        foreach (var id in group.Clauses)
        {
            if (agreement.Find(id) is not BonusClause clause)
            {
                ReportUnknownClause(path, id, agreement.Clauses.OfType<BonusClause>());
            }
            else if (group.Scope is { } scope && scope != PrecedenceScope.Month && clause.Bonus.Schedule is not OneOff)
            {
                findings.Add(Finding.Of(
                    FindingCodes.GroupScopeMixed, path, ("group", group.Id.ToString()), ("scope", NameOf(scope)), ("clause", clause.Id.ToString())) with { Clause = id });
            }
        }
    }

    private void ReportUnknownClause(string path, ClauseId id, IEnumerable<Clause> possible) => ReportUnknown(path, id, possible.Select(each => each.Id));

    private void ReportUnknown(string path, ClauseId id, IEnumerable<ClauseId> possible)
    {
        var known = possible.Select(each => each.ToString()).ToList();
        FindingArgument[] arguments =
        [
            ("where", path), ("id", id.ToString()), ("known", known),
            .. NearestName.Of(id.ToString(), known) is { } nearest ? new FindingArgument[] { ("nearest", nearest) } : [],
        ];
        findings.Add(Finding.Of(FindingCodes.UnknownClause, path, arguments));
    }

    private void ReportEmpty(PayClause clause) => findings.Add(
        Finding.Of(FindingCodes.ClauseWithoutAmounts, PathOf(clause), ("clause", clause.Id.ToString())) with { Clause = clause.Id });

    private bool IsEverInForce<T>(EffectiveSeries<T> series)
        where T : notnull => series.Steps.Any(step =>
        step.HasValue && new DateSpan(step.Span.From, step.Span.Until).Intersect(agreement.Term) is not null);

    private static string PathOf(Clause clause) => $"clauses.{clause.Id}";

    private static LocalizedText NameOf(PrecedenceScope scope) => scope switch
    {
        PrecedenceScope.Month => new("月", "month"),
        PrecedenceScope.Year => new("年", "year"),
        PrecedenceScope.Event => new("事项", "event"),
        _ => new("任职期间", "employment"),
    };
}
