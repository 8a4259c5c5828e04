using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <content>How people move on a ladder: waiting times, starting places, placements, re-gradings.</content>
internal sealed partial class AgreementShape
{
    private const int MostMonths = 1_200;

    private static readonly ObjectShape<StepWait> Wait = new("step-wait", "How long a person stays on a step, and what the advance needs besides.",
        table =>
    {
        var step = table.Required("step", JsonShape.Integer(1, LadderShape.MaxSteps), wait => wait.Step, "The step waited on.");
        var months = table.Required("months", JsonShape.Integer(0, MostMonths), wait => wait.Months,
            "The waiting time in months; 0 where the requirement alone decides.");
        var grade = table.Optional("grade", PlainShapes.Grade, wait => wait.Grade,
            "The one grade it holds for; left out, every grade that no wait names.");
        var requirement = table.Optional(
            "requirement", AgreementCodes.Requirement, wait => wait.Requirement, AdvanceRequirement.Time, "What the advance needs beside the time.");
        var passes = table.Optional("passes", JsonShape.Integer(1, 100), wait => wait.Passes, 1,
            "How many passed assessments or examinations it needs.");
        return values => StepWait.OfMonths(step.In(values), months.In(values)) with
        {
            Grade = grade.In(values),
            Requirement = requirement.In(values),
            Passes = passes.In(values),
        };
    });

    private static readonly ObjectShape<InterruptionRule> Interruption = new("interruption", "Which absences interrupt a waiting time.", table =>
    {
        var days = table.Required("longerThanDays", JsonShape.Integer(0, int.MaxValue), rule => rule.LongerThanDays,
            "The longest absence, in calendar days, that counts in full.");
        var effect = table.Required("effect", AgreementCodes.Interruption, rule => rule.Effect, "What a longer one does.");
        return values => new(days.In(values), effect.In(values));
    });

    private static readonly ObjectShape<StepProgression> Progression = new("progression", "When people move up a step.", table =>
    {
        var waits = table.Required(
            "waits", JsonShape.List(Wait, key: wait => $"{wait.Grade}/{wait.Step}"), rule => rule.Waits,
                "The waiting times; a step without one is not left by the rule.");
        var start = table.Optional("start", RuleTexts.Start, rule => rule.Start, StartRule.OnTheDay, "From when a reached step is paid.");
        var interruption = table.Optional("interruption", Interruption, rule => rule.Interruption,
            "What long absences do; left out, they count as if worked.");
        var from = table.Optional("countsFrom", JsonShape.Date, rule => rule.CountsFrom,
            "The first day that counts; left out, the day each person was placed.");
        return values => new(waits.In(values)) { Start = start.In(values), Interruption = interruption.In(values), CountsFrom = from.In(values) };
    });

    private static readonly ObjectShape<StartingPlace> Starting = new("starting-place",
        "On which step people of this education, experience and points begin.", table =>
    {
        var step = table.Required("step", JsonShape.Integer(1, LadderShape.MaxSteps), place => place.Step, "The step.");
        var grade = table.Optional("grade", PlainShapes.Grade, place => place.Grade, "The one grade it holds for; left out, every grade.");
        var education = table.Optional("leastEducation", AgreementCodes.Education, place => place.LeastEducation, "The least education.");
        var years = table.Optional("leastYears", JsonShape.Integer(0, int.MaxValue), place => place.LeastYears, 0,
            "The least completed years of relevant work.");
        var points = table.Optional("leastPoints", JsonShape.NumberBetween(0, null), place => place.LeastPoints, 0m,
            "The least points of the evaluation.");
        return values => new(step.In(values))
        {
            Grade = grade.In(values),
            LeastEducation = education.In(values),
            LeastYears = years.In(values),
            LeastPoints = points.In(values),
        };
    });

    /// <summary>What a ladder clause has beside its tables.</summary>
    private Func<MemberValues, LadderClause, LadderClause> Moving(MemberTable<LadderClause> table)
    {
        var placing = Placing();
        var progression = table.Optional("progression", Progression, clause => clause.Progression,
            "When people move up a step; left out, only by a recorded place.");
        var starting = table.Optional(
            "startingPlaces", JsonShape.List(Starting), clause => clause.StartingPlaces, ValueList<StartingPlace>.Empty,
                "On which step people are hired; left out, on the first.");
        var placements = table.Optional(
            "placements", JsonShape.Map(AgreementCodes.Occasion, placing), clause => clause.Placements, ValueMap<PlacementOccasion,
                PlacementRule>.Empty,
            "How people who come to another grade are placed, by occasion.");
        var regradings = table.Optional(
            "regradings", JsonShape.List(Regraded(placing), key: each => IsoDate.Of(each.On)), clause => clause.Regradings,
                ValueList<Regrading>.Empty,
            "The days on which everybody goes from the table of the day before to that of the day.");
        return (values, clause) => clause with
        {
            Progression = progression.In(values),
            StartingPlaces = starting.In(values),
            Placements = placements.In(values),
            Regradings = regradings.In(values),
        };
    }

    private static ObjectShape<Regrading> Regraded(JsonShape<PlacementRule> placing) => new("regrading", "A re-grading.", table =>
    {
        var on = table.Required("on", JsonShape.Date, each => each.On, "The first day of the new places.");
        var rule = table.Required("rule", placing, each => each.Mapping.Rule, "How the new step is found.");
        var grades = table.Optional(
            "grades", JsonShape.Map(PlainShapes.Grade, PlainShapes.Grade), each => each.Mapping.Grades, ValueMap<GradeCode, GradeCode>.Empty,
            "The new grade of each old one; one left out keeps its code.");
        return values => new(on.In(values), new LadderMapping(rule.In(values), grades.In(values)));
    });

    private UnionShape<PlacementRule> Placing()
    {
        ObjectShape<ProtectionRule> protection = new("protection", "How pay above the new cell is protected and comes to an end.", table =>
        {
            var share = table.Optional("raiseShare", PlainShapes.Share, rule => rule.RaiseShare, Ratio.One,
                "The share of every raise that the difference falls by, at most 100 %.");
            var reduction = table.Optional("reduction", Amount, rule => rule.Reduction,
                "By how much it falls each time, above 0; left out, only by raises.");
            var every = table.Optional("everyMonths", JsonShape.Integer(1, MostMonths), rule => rule.EveryMonths, 12,
                "Every how many months it falls.");
            var most = table.Optional("atMostMonths", JsonShape.Integer(1, MostMonths), rule => rule.AtMostMonths,
                "After how many months it ends whatever is left.");
            table.Rule([share], values => share.In(values) <= Ratio.One ? null : new Wording("raiseShare 不得大于 100%",
                "raiseShare must not be above 100 %"));
            table.Rule([reduction], values => reduction.In(values) is null or { IsPositive: true } ? null : new Wording("reduction 须大于 0",
                "reduction must be above 0"));
            return values => ProtectionRule.UntilOvertaken with
            {
                RaiseShare = share.In(values),
                Reduction = reduction.In(values),
                EveryMonths = every.In(values),
                AtMostMonths = most.In(values),
            };
        });
        return new UnionShape<PlacementRule>("placement")
            .Case("same-step", new ObjectShape<PlacementRule>("same-step", "The same step; where the grade lacks it the next one above.", table =>
            {
                var detailed = Detailed(table, protection);
                return values => detailed(values, PlacementRule.SameStep);
            }), rule => rule.Kind == PlacementKind.SameStep)
            .Case("nearest-not-lower", new ObjectShape<PlacementRule>("nearest-not-lower", "The cheapest step that does not pay less.", table =>
            {
                var detailed = Detailed(table, protection);
                return values => detailed(values, PlacementRule.NearestNotLower);
            }), rule => rule.Kind == PlacementKind.NearestNotLower)
            .Case("by-table", new ObjectShape<PlacementRule>("by-table", "As a table of places says.", table =>
            {
                var places = table.Required("table", JsonShape.Map(PlainShapes.Place, PlainShapes.Place), rule => rule.Table,
                    "The new place of each old one.");
                var detailed = Detailed(table, protection);
                return values => detailed(values, PlacementRule.ByTable(places.In(values)));
            }), rule => rule.Kind == PlacementKind.ByTable);
    }

    private Func<MemberValues, PlacementRule, PlacementRule> Detailed(MemberTable<PlacementRule> table, ObjectShape<ProtectionRule> protection)
    {
        var plus = table.Optional("plusSteps", JsonShape.Integer(0, LadderShape.MaxSteps), rule => rule.PlusSteps, 0,
            "How many steps above the one found.");
        var rise = table.Optional("leastRise", Amount, rule => rule.LeastRise, "The least rise that the step must bring.");
        var share = table.Optional("leastRiseShare", PlainShapes.Share, rule => rule.LeastRiseShare, Ratio.Zero,
            "The same as a share of the compared sum.");
        var compared = table.Optional(
            "compared", JsonShape.List(PlainShapes.Id), rule => rule.Compared, ValueList<ClauseId>.Empty,
                "The ids of the allowance clauses that are compared with base pay.");
        var waiting = table.Optional("waiting", AgreementCodes.Waiting, rule => rule.Waiting, WaitingTime.Restarts,
            "What becomes of the time already waited.");
        var kept = table.Optional("protection", protection, rule => rule.Protection,
            "How the difference is protected where the new place pays less; left out, it is not.");
        return (values, rule) => rule with
        {
            PlusSteps = plus.In(values),
            LeastRise = rise.In(values),
            LeastRiseShare = share.In(values),
            Compared = compared.In(values),
            Waiting = waiting.In(values),
            Protection = kept.In(values),
        };
    }
}
