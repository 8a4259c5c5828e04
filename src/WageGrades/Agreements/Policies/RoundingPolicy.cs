using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>Which rule rounds at which point (进位规则). A point without a rule is a missing choice where the point is used.</summary>
public sealed record RoundingPolicy
{
    /// <summary>A policy.</summary>
    /// <param name="rules">The rule of each point that has one.</param>
    public RoundingPolicy(IEnumerable<KeyValuePair<RoundingPoint, RoundingRule>> rules) => Rules = ValueMap.Of(rules);

    /// <summary>The rules by point.</summary>
    public IReadOnlyDictionary<RoundingPoint, RoundingRule> Rules { get; }

    /// <summary>One rule for every point.</summary>
    /// <param name="rule">The rule, such as half-up to 0.01.</param>
    /// <returns>The policy.</returns>
    public static RoundingPolicy Everywhere(RoundingRule rule) =>
        new(Array.ConvertAll(Enum.GetValues<RoundingPoint>(), point => KeyValuePair.Create(point, rule)));

    /// <summary>The rule of a point, or null when none is declared.</summary>
    /// <param name="point">The rounding point.</param>
    /// <returns>The rule or null.</returns>
    public RoundingRule? At(RoundingPoint point) => Rules.TryGetValue(Guard.Defined(point), out var rule) ? rule : null;

    /// <summary>The same policy with one point set.</summary>
    /// <param name="point">The rounding point.</param>
    /// <param name="rule">Its rule.</param>
    /// <returns>The new policy.</returns>
    public RoundingPolicy With(RoundingPoint point, RoundingRule rule) =>
        new(((ValueMap<RoundingPoint, RoundingRule>)Rules).With(Guard.Defined(point), Guard.NotNull(rule)));
}
