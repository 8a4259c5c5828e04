using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;

namespace WageGrades.Serialization;

/// <content>Clauses: what every one has, what every paying one has, and the four kinds.</content>
internal sealed partial class AgreementShape
{
    private static readonly ObjectShape<PayerShare> PayerShare = new("payer-share", "One payer's share of a clause.", table =>
    {
        var payer = table.Required("payer", AgreementCodes.Payer, share => share.Payer, "Who bears it.");
        var share = table.Required("share", PlainShapes.Share, part => part.Share, "The share, above 0 and at most 100 %.");
        table.Rule([share], values => share.In(values) <= Ratio.One && share.In(values) > Ratio.Zero
            ? null
            : new Wording("承担比例须大于 0、不超过 100%", "the share must be above 0 and at most 100 %"));
        return values => new(payer.In(values), share.In(values));
    });

    private JsonShape<Clause> Clauses() => new UnionShape<Clause>("clause")
        .Case("text", new ObjectShape<TextClause>("text-clause", "A clause of words only.", table =>
        {
            var (id, number, heading) = Head(table);
            var closing = Closing(table);
            return values => (TextClause)closing(values, new TextClause(id.In(values), number.In(values), heading.In(values)));
        }))
        .Case("ladder", new ObjectShape<LadderClause>("ladder-clause", "Base pay by grade and step.", table =>
        {
            var (id, number, heading) = Head(table);
            var ladders = table.Required(
                "ladders", Ladders(), clause => clause.Ladders, "The tables by the date from which each applies.",
                    EffectiveSeries.Empty<PayLadder>());
            var moving = Moving(table);
            var paying = Paying(table);
            var closing = Closing(table);
            return values => (LadderClause)closing(values, paying(values, moving(
                values, new LadderClause(id.In(values), number.In(values), heading.In(values), ladders.In(values)))));
        }))
        .Case("bonus", new ObjectShape<BonusClause>("bonus-clause", "An allowance or award.", table =>
        {
            var (id, number, heading) = Head(table);
            var ground = table.Required(
                "ground", GroundShapes.Ground, clause => clause.Bonus.Ground, "What it is paid for.");
            var schedule = table.Required(
                "schedule", GroundShapes.Schedule, clause => clause.Bonus.Schedule, "From when and how long.");
            var repetition = table.Optional(
                "repetition", AgreementCodes.Repetition, clause => clause.Bonus.Repetition,
                    "What several occurrences pay together; a choice that must be made.");
            var occasion = table.Optional(
                "occasionBy", JsonShape.List(GroundShapes.Occasion), clause => clause.Bonus.OccasionBy, ValueList<OccasionPart>.Empty,
                "What makes two achievements one occasion: apprentice, or codes of vocabularies; left out, the occasion of the facts.");
            var teamAmount = table.Optional(
                "teamAmount", AgreementCodes.TeamAmount, clause => clause.Bonus.TeamAmount,
                    "Whether a shared result pays the team or each member; left out, as the policies say.");
            var amounts = table.Required(
                "amounts", Amounts(), clause => clause.Amounts, "How much, by the date from which each standard applies.",
                    EffectiveSeries.Empty<BonusAmount>());
            var paying = Paying(table);
            var closing = Closing(table);
            return values => (BonusClause)closing(values, paying(values, new BonusClause(
                id.In(values), number.In(values), heading.In(values), new Bonus(ground.In(values), schedule.In(values))
                {
                    Repetition = repetition.In(values),
                    OccasionBy = occasion.In(values),
                    TeamAmount = teamAmount.In(values),
                }, amounts.In(values))));
        }))
        .Case("scheme", new ObjectShape<SchemeClause>("scheme-clause", "Another main pay than the ladder.", table =>
        {
            var (id, number, heading) = Head(table);
            var schemes = table.Required(
                "schemes", SchemeShapes.Series(Amount, Signed), clause => clause.Schemes,
                    "The terms by the date from which each applies, all of one kind.", EffectiveSeries.Empty<PayScheme>());
            var absorbs = table.Optional(
                "absorbs", JsonShape.List(PlainShapes.Id), clause => clause.Absorbs,
                "The ids of the clauses not paid beside it; empty, all are; a choice that must be made.");
            var paying = Paying(table);
            var closing = Closing(table);
            return values => (SchemeClause)closing(values, paying(
                values, new SchemeClause(id.In(values), number.In(values), heading.In(values), schemes.In(values)) { Absorbs = absorbs.In(values) }));
        }))
        .Case("overtime", new ObjectShape<OvertimeClause>("overtime-clause", "Overtime pay at multiples of the hour rate.", table =>
        {
            var (id, number, heading) = Head(table);
            var rates = table.Required(
                "rates", HoursShapes.Rates, clause => clause.Rates, "The multiples by the date from which each applies.",
                    EffectiveSeries.Empty<OvertimeRates>());
            var basis = table.Optional(
                "basis", AgreementCodes.RateBasis, clause => clause.Basis,
                    "Whether the clauses of the base count as entitled or as paid; left out, as entitled.");
            var cycle = table.Optional(
                "cycle", HoursShapes.Cycle, clause => clause.Cycle, "The cycle of cumulative hours; needed where the clause covers them.");
            var most = table.Optional(
                "mostHoursAMonth", JsonShape.OrNull(JsonShape.NumberBetween(0, null)), clause => clause.MostHoursAMonth, 36m,
                "The hours a month above which a warning is given; null for none.");
            var paying = Paying(table);
            var closing = Closing(table);
            return values => (OvertimeClause)closing(values, paying(
                values, new OvertimeClause(id.In(values), number.In(values), heading.In(values), rates.In(values))
                {
                    Basis = basis.In(values),
                    Cycle = cycle.In(values),
                    MostHoursAMonth = most.In(values),
                }));
        }))
        .Case("leave", new ObjectShape<LeaveClause>("leave-clause", "Pay in a kind of leave.", table =>
        {
            var (id, number, heading) = Head(table);
            var leave = table.Required("leave", PlainShapes.Leave, clause => clause.Leave, "The kind of leave.");
            var counter = table.Optional(
                "counter", PlainShapes.Counter, clause => clause.Counter,
                    "The counter of its days where none is dated; left out, the national one of the kind.");
            var of = table.Required(
                "of", JsonShape.List(PlainShapes.Id), clause => clause.Of, "The ids of the clauses from which the days are taken off.",
                    ValueList<ClauseId>.Empty);
            var shares = table.Required(
                "shares", HoursShapes.Shares, clause => clause.Shares, "The shares by the date from which each applies.",
                    EffectiveSeries.Empty<Ratio>());
            var tiers = table.Optional(
                "tiers", JsonShape.List(HoursShapes.LeaveTier), clause => clause.Tiers, ValueList<LeaveTier>.Empty,
                "The shares for longer absences and for bands of service.");
            var across = table.Optional(
                "acrossRestDays", JsonShape.Flag, clause => clause.AcrossRestDays, whenAbsent: false,
                "Whether leaves with only rest days between them are one absence.");
            var payBase = table.Optional(
                "base", AgreementCodes.LeaveBase, clause => clause.Base, LeaveBase.OwnPay, "Of what the share is paid.");
            var floor = table.Optional("floor", HoursShapes.LeaveFloor, clause => clause.Floor,
                "The floor under its pay.");
            var paying = Paying(table);
            var closing = Closing(table);
            return values => (LeaveClause)closing(values, paying(
                values, new LeaveClause(id.In(values), number.In(values), heading.In(values), leave.In(values), of.In(values), shares.In(values))
                {
                    Counter = counter.In(values),
                    Tiers = tiers.In(values),
                    AcrossRestDays = across.In(values),
                    Base = payBase.In(values),
                    Floor = floor.In(values),
                }));
        }));

    /// <summary>What every clause begins with.</summary>
    private static (Member<Clause, ClauseId> Id, Member<Clause, string> Number, Member<Clause, LocalizedText> Heading) Head(MemberTable own)
    {
        MemberTable<Clause> table = new(own);
        var id = table.Required("id", PlainShapes.Id, clause => clause.Id, "The stable id; changes, lines and findings name it.");
        var number = table.Optional("number", PlainShapes.AnyText, clause => clause.Number, "", "The number printed in the document.");
        var heading = table.Required("heading", PlainShapes.Text, clause => clause.Heading, "The heading.", Nothing.Title);
        return (id, number, heading);
    }

    /// <summary>What every paying clause has.</summary>
    private static Func<MemberValues, PayClause, PayClause> Paying(MemberTable own)
    {
        MemberTable<PayClause> table = new(own);
        var payers = table.Optional(
            "payers", JsonShape.List(PayerShare), clause => clause.Payers, ValueList<PayerShare>.Empty,
                "Who bears the cost; left out, the employer.");
        var counts = table.Optional(
            "counts", JsonShape.Map(AgreementCodes.Base, JsonShape.Flag), clause => clause.Counts, ValueMap<PayBase, bool>.Empty,
            "For each base whether the clause counts in it; one left out is unanswered.");
        var forms = table.Optional(
            "coveredForms", JsonShape.List(AgreementCodes.Form), clause => clause.CoveredForms,
                "The employment forms covered; left out, those of the agreement.");
        var whom = table.Optional(
            "for", EligibilityShapes.Eligibility, clause => clause.For, "For whom it pays of the people covered; left out, for all of them.");
        var partTime = table.Optional(
            "partTime", AgreementCodes.PartTime, clause => clause.PartTime, "How it follows part-time hours; left out, as the policies say.");
        var systems = table.Optional(
            "coveredWorkingTimes", JsonShape.List(AgreementCodes.WorkingTime), clause => clause.CoveredWorkingTimes,
            "The working-time systems covered; left out, all, but none by an overtime clause.");
        var probation = table.Optional(
            "probation", HoursShapes.Probation, clause => clause.Probation,
                "What its monthly amounts pay in probation; left out, as the policies say.");
        return (values, clause) => clause with
        {
            CoveredWorkingTimes = systems.In(values),
            Probation = probation.In(values),
            Payers = payers.In(values),
            Counts = counts.In(values),
            CoveredForms = forms.In(values),
            For = whom.In(values),
            PartTime = partTime.In(values),
        };
    }

    /// <summary>What every clause ends with.</summary>
    private static Func<MemberValues, Clause, Clause> Closing(MemberTable own)
    {
        MemberTable<Clause> table = new(own);
        var text = table.Optional("text", PlainShapes.Text, clause => clause.Text,
            "The wording, where the data is not the wording.");
        var contents = table.Optional(
            "contents", JsonShape.List(AgreementCodes.Content), clause => clause.Contents, ValueList<ContentTag>.Empty, "What the clause regulates.");
        var sources = table.Optional(
            "sources", JsonShape.List(PlainShapes.Source), clause => clause.Sources, ValueList<SourceNote>.Empty, "Where its figures come from.");
        return (values, clause) => clause with { Text = text.In(values), Contents = contents.In(values), Sources = sources.In(values) };
    }
}
