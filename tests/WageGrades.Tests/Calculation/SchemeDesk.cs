using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>An agreement with a ladder (7,300), a skill allowance (500) and scheme clauses, parts of months by calendar days.</summary>
internal static class SchemeDesk
{
    internal static readonly LadderClause BasePay = new(
        "base-pay", "2.1", LocalizedText.Same("base pay"),
        EffectiveSeries.Always(PayLadder.Build(Currency.Cny, steps: 1).Grade(SkillGrade.Technician, 7_300m).ToLadder()))
    {
        Counts = CountedAlways,
    };

    internal static readonly BonusClause SkillAllowance = Bonus(
        "skill-allowance",
        Appointed(SkillGrade.Vocabulary.Code),
        new WhileHeld(),
        Table(((Term)SkillGrade.Technician, 500m))
    ) with
    {
        Counts = CountedAlways,
    };

    internal static Dictionary<PayBase, bool> CountedAlways => new() { [PayBase.MinimumWage] = true, [PayBase.WageTotal] = true };

    internal static SchemeClause Clause(string id, PayScheme terms, params ClauseId[] absorbs) =>
        new(id, "9", LocalizedText.Same(id), EffectiveSeries.Always(terms)) { Absorbs = absorbs, Counts = CountedAlways };

    internal static SchemeClause Negotiated(params ClauseId[] absorbs) => Clause("negotiated-pay", new NegotiatedPay { FloorClauses = [] }, absorbs);

    internal static CollectiveAgreement Under(params Clause[] clauses)
    {
        var agreement = Agreement([BasePay, SkillAllowance, .. clauses]);
        return agreement with
        {
            Policies = agreement.Policies with
            {
                Proration = new ProrationRule { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.CalendarDays },
            },
        };
    }

    /// <summary>A technician on the ladder.</summary>
    internal static Worker Technician(string number = "0001") =>
        Somebody(number).PlaceOn(Start, "technician", 1).Appoint(SkillGrade.Technician, new LocalDate(2021, 1, 1));

    internal static SchemeTerms On(string clause, decimal? amount = null) => new(clause) { AgreedAmount = amount is { } agreed ? Cny(agreed) : null };

    /// <summary>What a clause pays on a statement.</summary>
    internal static decimal Paid(this PayStatement statement, string clause) =>
        statement.Lines.Where(line => line.Clause.Id == clause).Sum(line => line.Amount.Amount);

    /// <summary>What a clause would have paid and does not because a scheme absorbs it.</summary>
    internal static decimal Absorbed(this PayStatement statement, string clause) => statement.Suppressed
        .Where(line => line.Clause.Id == clause && line.Reason == LineReason.Absorbed)
        .Sum(line => line.Entitlement!.Value.Amount);
}
