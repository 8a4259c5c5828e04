using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Classification;

/// <summary>
/// A competition result that raises the skill grade (以赛晋级): the usual pattern is a target grade and, for who holds it
/// already, the next one up, with a cap.
/// </summary>
/// <example>
/// Tianjin 2024, top ten of a city class-1 competition become technicians, technicians senior technicians:
/// <code>
/// new PromotionRule([CompetitionLevel.City, CompetitionClass.Class1], cap: SkillGrade.SeniorTechnician)
/// {
///     ThroughPlace = 10, Target = SkillGrade.Technician, NextUpIfHeld = true,
/// }
/// </code>
/// </example>
public sealed record PromotionRule
{
    /// <summary>A rule for results of a competition.</summary>
    /// <param name="competition">What a result must say, for example a level and a class, or a level and a prize.</param>
    /// <param name="cap">The highest grade the rule can give.</param>
    public PromotionRule(TermKey competition, SkillGrade cap)
    {
        Competition = Guard.NotNull(competition);
        Cap = Guard.NotNull(cap);
    }

    /// <summary>The terms a result must have; it may have others besides.</summary>
    public TermKey Competition { get; }

    /// <summary>The highest grade the rule can give.</summary>
    public SkillGrade Cap { get; }

    /// <summary>The best place the rule is for, included. Default 1.</summary>
    public int FromPlace { get; init => field = Guard.AtLeast(value, 1); } = 1;

    /// <summary>The last place the rule is for, included; null when places do not limit it. Default null.</summary>
    public int? ThroughPlace { get; init => field = Guard.That(value is null or >= 1, value, "1 or more"); }

    /// <summary>The share of the field above which the rule begins, excluded: 20 % for "21–40 %". Default 0.</summary>
    public Ratio AboveShare { get; init => field = Guard.InRange(value, Ratio.Zero, Ratio.One); }

    /// <summary>The share of the field the rule is for, included: "top 30 %" is place ÷ entrants at most 30 %. Default null, no limit.</summary>
    public Ratio? ThroughShare
    {
        get;
        init => field = Guard.That(value is null || (value > Ratio.Zero && value <= Ratio.One), value, "above 0 and at most 1");
    }

    /// <summary>The grade given to who holds a lower one or none; null for "one grade up" from whatever is held.</summary>
    public SkillGrade? Target { get; init; }

    /// <summary>True when who holds the target or more gets the next grade up, as far as the cap. Default false.</summary>
    public bool NextUpIfHeld { get; init; }

    /// <summary>True when the result is one the rule is for.</summary>
    public bool Fits(CompetitionResult result)
    {
        Guard.NotNull(result);
        var byPlace = result.Place is { } place
            ? place >= FromPlace && !(place > ThroughPlace)
            : FromPlace == 1 && ThroughPlace is null;
        return !result.IsBarred && byPlace && FitsShare(result) && Competition.IsPartOf(result.Competition);
    }

    /// <summary>The grade a fitting result raises a person to, or null when it raises nobody who holds that grade.</summary>
    /// <param name="held">The grade held, or null for none.</param>
    public SkillGrade? Promote(SkillGrade? held)
    {
        var reached = held is null || (Target is { } target && held < target) ? Target
            : Target is null || NextUpIfHeld ? SkillGrade.All.FirstOrDefault(grade => grade > held)
            : null;
        return reached is not null && reached <= Cap ? reached : null;
    }

    private bool FitsShare(CompetitionResult result)
    {
        if (ThroughShare is null && AboveShare == Ratio.Zero)
        {
            return true;
        }

        return result is { Place: { } place, Entrants: { } entrants }
            && Ratio.Of(place, entrants) is var share
            && share > AboveShare
            && !(share > ThroughShare);
    }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(PromotionRule),
        (nameof(Competition), Competition), (nameof(Cap), Cap), (nameof(FromPlace), FromPlace), (nameof(ThroughPlace), ThroughPlace),
        (nameof(AboveShare), AboveShare), (nameof(ThroughShare), ThroughShare), (nameof(Target), Target),
        (nameof(NextUpIfHeld), NextUpIfHeld));
}
