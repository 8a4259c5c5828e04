using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Ladders;

public sealed partial class Increase
{
    /// <summary>A least rise: the result is at least this increase's input + the amount (每级至少增加). Cells
    /// that the increase is not about (see <see cref="On"/>) still get nothing.</summary>
    /// <param name="rise">The least rise, in the ladder's currency.</param>
    /// <exception cref="ArgumentOutOfRangeException">The increase already has a largest rise below this.</exception>
    public Increase AtLeast(decimal rise)
    {
        var bounded = Bounded;
        Guard.That(!(Payable(rise) > bounded.Most), rise, $"at most the largest rise, {Text(bounded.Most)}");
        return new(bounded with { Least = Math.Max(rise, bounded.Least ?? rise) });
    }

    /// <summary>A largest rise: the result is at most this increase's input + the amount (每级至多增加).</summary>
    /// <param name="rise">The largest rise, in the ladder's currency.</param>
    /// <exception cref="ArgumentOutOfRangeException">The increase already has a least rise above this.</exception>
    public Increase AtMost(decimal rise)
    {
        var bounded = Bounded;
        Guard.That(!(Payable(rise) < bounded.Least), rise, $"at least the least rise, {Text(bounded.Least)}");
        return new(bounded with { Most = Math.Min(rise, bounded.Most ?? rise) });
    }

    /// <summary>This increase and then, on its result, another. The order matters, the grouping does not.</summary>
    public Increase Then(Increase next)
    {
        var stages = StagesOf(Node).Concat(StagesOf(Guard.NotNull(next).Node)).ToArray();
        return new(stages.Length == 1 ? stages[0] : new IncreaseSequence(ValueList.Of(stages)));

        static IEnumerable<IncreaseNode> StagesOf(IncreaseNode node) => node is IncreaseSequence sequence ? sequence.Stages : [node];
    }

    /// <summary>The rises of both, each computed on the same old cell.</summary>
    public Increase Plus(Increase other) => Combined(IncreaseJoin.Plus, this, Guard.NotNull(other));

    /// <summary>The rise of this increase less that of another, each computed on the same old cell.</summary>
    public Increase Minus(Increase other) => Combined(IncreaseJoin.Minus, this, Guard.NotNull(other));

    /// <summary>This increase for some grades only; the others stay as they are.</summary>
    /// <param name="grades">At least one grade.</param>
    public Increase On(params ReadOnlySpan<GradeCode> grades)
    {
        Guard.That(!grades.IsEmpty, grades.Length, "at least one grade", nameof(grades));
        return new(new IncreaseSelection(Node, ValueList.Of(grades.ToArray().Distinct()), ValueList<int>.Empty));
    }

    /// <summary>This increase for some steps only; the others stay as they are.</summary>
    /// <param name="steps">At least one step, each from 1.</param>
    public Increase OnSteps(params ReadOnlySpan<int> steps)
    {
        Guard.That(!steps.IsEmpty, steps.Length, "at least one step", nameof(steps));
        foreach (var step in steps)
        {
            Guard.AtLeast(step, 1, nameof(steps));
        }

        return new(new IncreaseSelection(Node, ValueList<GradeCode>.Empty, ValueList.Of(steps.ToArray().Distinct().Order())));
    }

    // A rise already bounded takes the second bound too; anything else is bounded from outside.
    private IncreaseRise Bounded => Node as IncreaseRise ?? new IncreaseRise(Node, Least: null, Most: null);

    private static string Text(decimal? number) => Money.NumberText(number ?? 0m, 0);

    private static Increase Combined(IncreaseJoin join, Increase first, Increase second) =>
        new(new IncreaseCombination(join, Guard.NotNull(first).Node, Guard.NotNull(second).Node));
}
