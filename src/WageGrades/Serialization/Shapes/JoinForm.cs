using WageGrades.Internal;
using WageGrades.Ladders;

namespace WageGrades.Serialization;

/// <summary>Two increases of the same old cell in one.</summary>
internal sealed record JoinForm(IncreaseJoin Join, IncreaseForm First, IncreaseForm Second) : IncreaseForm
{
    internal override Increase ToIncrease()
    {
        var (first, second) = (First.ToIncrease(), Second.ToIncrease());
        return Join switch
        {
            IncreaseJoin.Plus => first.Plus(second),
            IncreaseJoin.Minus => first.Minus(second),
            IncreaseJoin.LargerOf => Increase.LargerOf(first, second),
            _ => throw Closed.Missed(Join),
        };
    }
}
