using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Compliance;

/// <summary>Whether clauses of a family count in a base where the agreement does not say (默认计算口径), and the rule behind it.</summary>
/// <param name="Base">The base.</param>
/// <param name="Family">The family of clauses.</param>
/// <param name="Counts">Whether they count.</param>
/// <param name="Citation">The rule that says so.</param>
public sealed partial record BaseDefault(PayBase Base, ClauseFamily Family, bool Counts, LegalReference Citation)
{
    /// <summary>The family of clauses.</summary>
    public ClauseFamily Family { get; init => field = Guard.Defined(value); } = Guard.Defined(Family);

    /// <summary>The rule that says so.</summary>
    public LegalReference Citation { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Citation);

    /// <summary>The base.</summary>
    public PayBase Base { get; init => field = Guard.Defined(value); } = Guard.Defined(Base);

    /// <summary>In short: <c>MinimumWage: Overtime does not count, 《最低工资规定》第十二条</c>.</summary>
    public override string ToString() => $"{Base}: {Family} {(Counts ? "counts" : "does not count")}, {Citation}";
}
