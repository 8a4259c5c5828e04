using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <summary>The shapes of what a bonus is paid for, and from when and how long.</summary>
internal static class GroundShapes
{
    private static readonly ObjectShape<ParityRule> Parity =
        new("parity", "Holders of one grade are treated as having a term of another vocabulary.", table =>
    {
        var grade = table.Required("grade", PlainShapes.Term, rule => rule.Grade, "The grade held.");
        var treatedAs = table.Required("treatedAs", PlainShapes.Term, rule => rule.TreatedAs,
            "The term whose treatment applies.");
        var source = table.Optional("source", PlainShapes.Citation, rule => rule.Source, "Where it comes from.");
        table.Rule([grade, treatedAs], values => grade.In(values).Vocabulary != treatedAs.In(values).Vocabulary
            ? null
            : new Wording("grade 与 treatedAs 须属于不同的术语表", "grade and treatedAs must be of different vocabularies"));
        return values => new(grade.In(values), treatedAs.In(values), source.In(values));
    });

    private static readonly ObjectShape<MonthCondition> Condition = new("month-condition",
        "What one count of the month must be; one that is not recorded is 0.", table =>
    {
        var counter = table.Required("counter", PlainShapes.Counter, condition => condition.Counter, "The counter.");
        var least = table.Optional("least", JsonShape.NumberBetween(0, null), condition => condition.Least,
            "The least figure, included.");
        var most = table.Optional("most", JsonShape.NumberBetween(0, null), condition => condition.Most,
            "The greatest figure, included.");
        table.AtLeastOne(least, most);
        table.Rule([least, most], values => least.In(values) > most.In(values) ? new Wording("least 不得大于 most", "least must not be above most")
            : null);
        return values => new(counter.In(values), least.In(values), most.In(values));
    });

    private static readonly ObjectShape<Suspension> Rest = new("suspension", "A kind of leave that suspends the payment.", table =>
    {
        var leave = table.Required("leave", PlainShapes.Leave, rule => rule.Leave, "The kind of leave.");
        var days = table.Optional("afterDays", JsonShape.Integer(0, 3_660), rule => rule.AfterDays, 0,
            "How many days of an absence are still paid; leaves that touch are one.");
        var rest = table.Optional(
            "acrossRestDays", JsonShape.Flag, rule => rule.AcrossRestDays, whenAbsent: false,
                "Whether leaves with only days off between them are one absence.");
        return values => new(leave.In(values), days.In(values)) { AcrossRestDays = rest.In(values) };
    });

    internal static readonly UnionShape<BonusGround> Ground = new UnionShape<BonusGround>("ground")
        .Case("standing", new ObjectShape<StandingGround>("standing", "A grade, title or degree that a person has.", table =>
        {
            var vocabulary = table.Required(
                "vocabulary", PlainShapes.VocabularyCode, ground => ground.Vocabulary, "The vocabulary whose terms key the amounts.");
            var fact = table.Required(
                "fact", AgreementCodes.Fact, ground => ground.Fact, "Which fact opens the payment.");
            var trade = table.Optional(
                "trade", AgreementCodes.Trade, ground => ground.Trade, TradeMatch.Any, "How its trade must stand to that of the person's post.");
            var parities = table.Optional(
                "parities", JsonShape.List(Parity), ground => ground.Parities, ValueList<ParityRule>.Empty,
                "Grades of other vocabularies that are treated as a term of this one.");
            return values => new(vocabulary.In(values), fact.In(values)) { Trade = trade.In(values), Parities = parities.In(values) };
        }))
        .Case("achievement", new ObjectShape<AchievementGround>("achievement", "A dated achievement of a person.", table =>
        {
            var kind = table.Required(
                "achievement", AgreementCodes.Achievement, ground => ground.Kind, "The kind of achievement.");
            var only = table.Optional(
                "only", JsonShape.List(PlainShapes.Term), ground => ground.Only, ValueList<Term>.Empty,
                "Terms that it must bear; of several of one vocabulary any one suffices.");
            var top = table.Optional(
                "topShare", PlainShapes.PartOfOne, ground => ground.TopShare, "The part of the field that counts, place by entrants, included.");
            var months = table.Optional(
                "withinMonthsOfPact", JsonShape.Integer(1, 600), ground => ground.WithinMonthsOfPact,
                "Within how many months of the mentor's pact it must be recognised.");
            var parities = table.Optional(
                "parities", JsonShape.List(Parity), ground => ground.Parities, ValueList<ParityRule>.Empty,
                "Terms of other vocabularies that count as a term of the table's, such as a prize as a placing.");
            return values => new(kind.In(values))
            {
                Only = only.In(values), TopShare = top.In(values), WithinMonthsOfPact = months.In(values), Parities = parities.In(values),
            };
        }))
        .Case("post", new ObjectShape<PostGround>("post", "A property of the post that a person holds.", table =>
        {
            var vocabulary = table.Required(
                "vocabulary", PlainShapes.VocabularyCode, ground => ground.Vocabulary, "The vocabulary whose terms key the amounts.");
            return values => new(vocabulary.In(values));
        }))
        .Case("seniority", new ObjectShape<SeniorityGround>("seniority", "Completed years of service.", table =>
        {
            var from = table.Optional(
                "fromYears", JsonShape.Integer(1, 80), ground => ground.FromYears, 1, "The first year of service that counts.");
            var most = table.Optional(
                "atMostYears", JsonShape.Integer(1, 80), ground => ground.AtMostYears, "The most years that count.");
            table.Rule([from, most], values => from.In(values) > most.In(values)
                ? new Wording("fromYears 不得大于 atMostYears", "fromYears must not be above atMostYears")
                : null);
            return values => new() { FromYears = from.In(values), AtMostYears = most.In(values) };
        }))
        .Case("count", new ObjectShape<CountGround>("count", "A count of the month.", table =>
        {
            var counter = table.Required(
                "counter", PlainShapes.Counter, ground => ground.Counter, "The counter whose figure of the month is the quantity.");
            var above = table.Optional(
                "above", JsonShape.NumberBetween(0, null), ground => ground.Above, 0m, "The count up to which nothing is due.");
            return values => new(counter.In(values)) { Above = above.In(values) };
        }))
        .Case("month", new ObjectShape<MonthGround>("month", "A month that meets conditions, such as full attendance.", table =>
        {
            var full = table.Optional(
                "fullAttendance", JsonShape.Flag, ground => ground.FullAttendance, whenAbsent: false,
                    "Whether no day of the month may be outside the employment or unpaid.");
            var conditions = table.Optional(
                "conditions", JsonShape.List(Condition), ground => ground.Conditions, ValueList<MonthCondition>.Empty,
                    "What counts of the month must be.");
            var leave = table.Optional(
                "withoutLeave", JsonShape.List(PlainShapes.Leave), ground => ground.WithoutLeave, ValueList<Term>.Empty,
                "Kinds of leave of which no day may fall in the month.");
            return values => new() { FullAttendance = full.In(values), Conditions = conditions.In(values), WithoutLeave = leave.In(values) };
        }))
        .Case("employed", new ObjectShape<EmployedGround>(
            "employed", "Being employed, which everybody covered is; the key is the employment form.", _ => _ => new EmployedGround()))
        .Case("joining", new ObjectShape<JoiningGround>("joining", "The beginning of an employment.", _ => _ => new JoiningGround()))
        .Case("contribution", new ObjectShape<ContributionGround>(
            "contribution", "The person's weight of the month under this clause.", _ => _ => new ContributionGround()))
        .Case("population", new ObjectShape<PopulationGround>("population", "Belonging to a group of people.", table =>
        {
            var population = table.Required(
                "population", SharingShapes.Population, ground => ground.Population, "The group.");
            return values => new(population.In(values));
        }))
        .Case("supplied", new ObjectShape<SuppliedGround>(
            "supplied", "The month's amount is supplied with the person's facts.", _ => _ => new SuppliedGround()));

    internal static readonly UnionShape<BonusSchedule> Schedule = new UnionShape<BonusSchedule>("schedule")
        .Case("while-held", new ObjectShape<WhileHeld>("while-held", "Every month while the ground lasts.", table =>
        {
            var timed = Timed(table);
            var stop = table.Optional(
                "stop", AgreementCodes.Stop, schedule => schedule.Stop, "When it stops; left out, as the policies say.");
            return values => (WhileHeld)timed(values, new WhileHeld { Stop = stop.In(values) });
        }))
        .Case("one-off", new ObjectShape<OneOff>("one-off", "Once, in the month of the first due day.", table =>
        {
            var timed = Timed(table);
            var everyYear = table.Optional(
                "everyYear", JsonShape.Flag, schedule => schedule.EveryYear, whenAbsent: false,
                    "Whether it is paid anew every year while the ground lasts.");
            return values => (OneOff)timed(values, new OneOff { EveryYear = everyYear.In(values) });
        }))
        .Case("for-months", new ObjectShape<ForMonths>("for-months", "Every month for a number of months from the first due day.", table =>
        {
            var months = table.Required("months", JsonShape.Integer(1, 600), schedule => schedule.Months, "How many months.");
            var timed = Timed(table);
            return values => (ForMonths)timed(values, new ForMonths(months.In(values)));
        }))
        .Case("periodic", PeriodShapes.Periodic)
        .Case("lump-sum", PeriodShapes.LumpSum)
        .Case("service-age", new ObjectShape<AtServiceAge>("service-age", "Once on the anniversary that completes some years of service.", table =>
        {
            var years = table.Required(
                "years", JsonShape.List(JsonShape.Integer(1, 80), minCount: 1), schedule => schedule.Years, "The completed years at which it is paid.");
            var every = table.Optional(
                "everyYears", JsonShape.Integer(1, 80), schedule => schedule.EveryYears, "After the last of them it is paid again every so many years.");
            table.Rule([years], values => PeriodShapes.NoneTwice(years.In(values)));
            var timed = Timed(table);
            return values => (AtServiceAge)timed(values, new AtServiceAge(years.In(values)) { EveryYears = every.In(values) });
        }));

    /// <summary>The parts of a bonus's occasion: the apprentice, or the code of a vocabulary.</summary>
    internal static readonly JsonShape<OccasionPart> Occasion = new VocabularyCodeShape(OccasionPart.Apprentice.Code).As(
        code => code == OccasionPart.Apprentice.Code ? OccasionPart.Apprentice : OccasionPart.Of(code), part => part.Code);

    internal static Func<MemberValues, BonusSchedule, BonusSchedule> Timed(MemberTable own)
    {
        MemberTable<BonusSchedule> table = new(own);
        var start = table.Optional("start", RuleTexts.Start, schedule => schedule.Start,
            "When it starts; left out, as the policies say.");
        var anchor = table.Optional(
            "anchor", AgreementCodes.Anchor, schedule => schedule.Anchor, "Which date of the fact it counts from; left out, the ground's own.");
        var rests = table.Optional(
            "suspendedBy", JsonShape.List(Rest), schedule => schedule.SuspendedBy, ValueList<Suspension>.Empty, "The leave during which it rests.");
        return (values, schedule) => schedule with { Start = start.In(values), Anchor = anchor.In(values), SuspendedBy = rests.In(values) };
    }
}
