using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <summary>The shapes of what a bonus is paid for, and from when and how long.</summary>
internal static class GroundShapes
{
    internal static readonly UnionShape<BonusGround> Ground = new UnionShape<BonusGround>("ground")
        .Case("standing", new ObjectShape<StandingGround>("standing", "A grade, title or degree that a person has.", table =>
        {
            Member<StandingGround, string> vocabulary = table.Required(
                "vocabulary", PlainShapes.Code, ground => ground.Vocabulary, "The vocabulary whose terms key the amounts.");
            Member<StandingGround, StandingFact> fact = table.Required(
                "fact", AgreementCodes.Fact, ground => ground.Fact, "Which fact opens the payment.");
            Member<StandingGround, bool> trade = table.Optional(
                "tradeMustMatch", JsonShape.Flag, ground => ground.TradeMustMatch, whenAbsent: false, "Whether its trade must be that of the person's post.");
            return values => new(vocabulary.In(values), fact.In(values)) { TradeMustMatch = trade.In(values) };
        }))
        .Case("achievement", new ObjectShape<AchievementGround>("achievement", "A dated achievement of a person.", table =>
        {
            Member<AchievementGround, AchievementKind> kind = table.Required(
                "achievement", AgreementCodes.Achievement, ground => ground.Kind, "The kind of achievement.");
            Member<AchievementGround, IReadOnlyList<Term>> only = table.Optional(
                "only", JsonShape.List(PlainShapes.Term), ground => ground.Only, ValueList<Term>.Empty,
                "Terms that it must bear; of several of one vocabulary any one suffices.");
            return values => new(kind.In(values)) { Only = only.In(values) };
        }))
        .Case("post", new ObjectShape<PostGround>("post", "A property of the post that a person holds.", table =>
        {
            Member<PostGround, string> vocabulary = table.Required(
                "vocabulary", PlainShapes.Code, ground => ground.Vocabulary, "The vocabulary whose terms key the amounts.");
            return values => new(vocabulary.In(values));
        }))
        .Case("seniority", new ObjectShape<SeniorityGround>("seniority", "Completed years of service.", table =>
        {
            Member<SeniorityGround, int?> most = table.Optional(
                "atMostYears", JsonShape.Integer(1, 80), ground => ground.AtMostYears, "The most years that count.");
            return values => new() { AtMostYears = most.In(values) };
        }))
        .Case("count", new ObjectShape<CountGround>("count", "A count of the month.", table =>
        {
            Member<CountGround, Term> counter = table.Required(
                "counter", PlainShapes.Term, ground => ground.Counter, "The counter whose figure of the month is the quantity.");
            return values => new(counter.In(values));
        }))
        .Case("supplied", new ObjectShape<SuppliedGround>(
            "supplied", "The month's amount is supplied with the person's facts.", _ => _ => new SuppliedGround()));

    internal static readonly UnionShape<BonusSchedule> Schedule = new UnionShape<BonusSchedule>("schedule")
        .Case("while-held", new ObjectShape<WhileHeld>("while-held", "Every month while the ground lasts.", table =>
        {
            Member<WhileHeld, StartRule?> start = Start(table);
            Member<WhileHeld, StopRule?> stop = table.Optional(
                "stop", AgreementCodes.Stop, schedule => schedule.Stop, "When it stops; left out, as the policies say.");
            return values => new() { Start = start.In(values), Stop = stop.In(values) };
        }))
        .Case("one-off", new ObjectShape<OneOff>("one-off", "Once, in the month of the first due day.", table =>
        {
            Member<OneOff, StartRule?> start = Start(table);
            return values => new() { Start = start.In(values) };
        }))
        .Case("for-months", new ObjectShape<ForMonths>("for-months", "Every month for a number of months from the first due day.", table =>
        {
            Member<ForMonths, int> months = table.Required("months", JsonShape.Integer(1, 600), schedule => schedule.Months, "How many months.");
            Member<ForMonths, StartRule?> start = Start(table);
            return values => new(months.In(values)) { Start = start.In(values) };
        }));

    private static Member<T, StartRule?> Start<T>(MemberTable<T> table)
        where T : BonusSchedule =>
        table.Optional("start", RuleTexts.Start, schedule => schedule.Start, "When it starts; left out, as the policies say.");
}
