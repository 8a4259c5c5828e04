using System.Runtime.CompilerServices;
using WageGrades.Calculation;

namespace WageGrades.Costing;

/// <summary>
/// A person's months as they are paid and under a proposal (人员各月工资). Equal where they are the very same statements: people whose months find the
/// same share them, and cost the same.
/// </summary>
internal sealed class PaidMonths(PayStatement[] current, PayStatement[] proposed) : IEquatable<PaidMonths>
{
    internal PayStatement[] Current => current;

    internal PayStatement[] Proposed => proposed;

    public bool Equals(PaidMonths? other) => other is not null && AreSame(current, other.Current) && AreSame(proposed, other.Proposed);

    public override bool Equals(object? obj) => Equals(obj as PaidMonths);

    public override int GetHashCode()
    {
        HashCode hash = default;
        for (var at = 0; at < current.Length; at++)
        {
            hash.Add(RuntimeHelpers.GetHashCode(current[at]));
            hash.Add(RuntimeHelpers.GetHashCode(proposed[at]));
        }

        return hash.ToHashCode();
    }

    private static bool AreSame(PayStatement[] one, PayStatement[] other)
    {
        for (var at = 0; at < one.Length; at++)
        {
            if (!ReferenceEquals(one[at], other[at]))
            {
                return false;
            }
        }

        return one.Length == other.Length;
    }
}
