using System.Diagnostics.CodeAnalysis;
using WageGrades.Internal;
using WageGrades.Ladders;

namespace WageGrades.Serialization;

/// <summary>How an increase stands in a document: <c>{ "kind": "percent", "percent": 4, "atLeast": 180 }</c>, and put together from such.</summary>
internal static class IncreaseShapes
{
    private static readonly RecursiveShape<IncreaseForm> Any = new(() => Forms!);

    private static readonly UnionShape<IncreaseForm> Forms = new UnionShape<IncreaseForm>("increase")
        .Case("percent", new ObjectShape<PercentForm>("increase-percent", "A percentage of the old amount.", table =>
        {
            var percent = table.Required("percent", JsonShape.NumberBetween(-100, null), form => form.Percent, "The percentage, such as 4 for 4 %.");
            var (least, most) = Bounds(table, form => form.Least, form => form.Most);
            return values => new(percent.In(values), least.In(values), most.In(values));
        }))
        .Case("flat", new ObjectShape<FlatForm>("increase-flat", "An amount added to the old one.", table =>
        {
            var amount = table.Required("amount", JsonShape.Number, form => form.Amount, "The amount; below zero it is deducted.");
            var (least, most) = Bounds(table, form => form.Least, form => form.Most);
            return values => new(amount.In(values), least.In(values), most.In(values));
        }))
        .Case("factor", new ObjectShape<FactorForm>("increase-factor", "A factor on the old amount.", table =>
        {
            var factor = table.Required("factor", JsonShape.NumberBetween(0, null), form => form.Factor, "The factor, such as 1.04.");
            var (least, most) = Bounds(table, form => form.Least, form => form.Most);
            return values => new(factor.In(values), least.In(values), most.In(values));
        }))
        .Case("floor", new ObjectShape<FloorForm>("increase-floor", "No amount below one.", table =>
        {
            var amount = table.Required("amount", JsonShape.Number, form => form.Amount, "The least amount.");
            return values => new(amount.In(values));
        }))
        .Case("cap", new ObjectShape<CapForm>("increase-cap", "No amount above one.", table =>
        {
            var amount = table.Required("amount", JsonShape.Number, form => form.Amount, "The greatest amount.");
            return values => new(amount.In(values));
        }))
        .Case("round", new ObjectShape<RoundForm>("increase-round", "A rounding between stages.", table =>
        {
            var rule = table.Required("rule", RuleTexts.Rounding, form => form.Rule, "The rule, such as half-up 10.");
            return values => new(rule.In(values));
        }))
        .Case("then", new ObjectShape<ThenForm>("increase-then", "Increases one after another, each on the result of the one before.", table =>
        {
            var stages = table.Required("stages", JsonShape.List(Any), form => form.Stages, "The increases in their order.");
            return values => new(ValueList.Of(stages.In(values)));
        }))
        .Case("on", new ObjectShape<OnForm>("increase-on", "An increase for some grades or steps only.", table =>
        {
            var of = table.Required("of", Any, form => form.Inner, "The increase.");
            var grades = table.Optional(
                "grades", JsonShape.List(PlainShapes.Grade, minCount: 1), form => form.Grades.Count > 0 ? form.Grades : null, "The grades.");
            var steps = table.Optional(
                "steps", JsonShape.List(JsonShape.Integer(1, LadderShape.MaxSteps), minCount: 1), form => form.Steps.Count > 0 ? form.Steps : null,
                "The steps, from 1.");
            table.ExactlyOne(grades, steps);
            return values => new(of.In(values), ValueList.Of(grades.In(values) ?? []), ValueList.Of(steps.In(values) ?? []));
        }))
        .Case("bounded", new ObjectShape<BoundedForm>("increase-bounded", "An increase of several parts with a least or a largest rise.", table =>
        {
            var of = table.Required("of", Any, form => form.Inner, "The increase.");
            var (least, most) = Bounds(table, form => form.Least, form => form.Most);
            table.AtLeastOne(least, most);
            return values => new(of.In(values), least.In(values), most.In(values));
        }))
        .Case("plus", Joined(IncreaseJoin.Plus, "The rises of two increases together."), form => form.Join == IncreaseJoin.Plus)
        .Case("minus", Joined(IncreaseJoin.Minus, "The rise of one less that of another."), form => form.Join == IncreaseJoin.Minus)
        .Case("larger-of", Joined(IncreaseJoin.LargerOf, "The larger of two increases."), form => form.Join == IncreaseJoin.LargerOf);

    /// <summary>An increase.</summary>
    internal static readonly JsonShape<Increase> Increase = Forms.As<Increase>(
        new Wording("调整方式，如 { \"kind\": \"percent\", \"percent\": 4 }", "an increase such as { \"kind\": \"percent\", \"percent\": 4 }"),
        TryIncrease,
        increase => IncreaseForm.Of(increase.Node));

    // The increase's own rules where no rule of a table states them: so many parts, so many decimals.
    private static bool TryIncrease(IncreaseForm form, [MaybeNullWhen(false)] out Increase increase)
    {
        try
        {
            increase = form.ToIncrease();
            return true;
        }
        catch (ArgumentException)
        {
            increase = null;
            return false;
        }
    }

    private static ObjectShape<JoinForm> Joined(IncreaseJoin join, string description) => new("increase-join", description, table =>
    {
        var first = table.Required("first", Any, form => form.First, "The first.");
        var second = table.Required("second", Any, form => form.Second, "The second.");
        return values => new(join, first.In(values), second.In(values));
    });

    private static (Member<T, decimal?> Least, Member<T, decimal?> Most) Bounds<T>(
        MemberTable<T> table, Func<T, decimal?> leastOf, Func<T, decimal?> mostOf)
        where T : notnull
    {
        var least = table.Optional("atLeast", JsonShape.Number, leastOf, "The least rise.");
        var most = table.Optional("atMost", JsonShape.Number, mostOf, "The largest rise.");
        table.Rule([least, most], values => least.In(values) > most.In(values)
            ? new Wording("atLeast 不得大于 atMost", "atLeast must not be above atMost")
            : null);
        return (least, most);
    }
}
