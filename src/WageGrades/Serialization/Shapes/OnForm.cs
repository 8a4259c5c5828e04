using WageGrades.Internal;
using WageGrades.Ladders;

namespace WageGrades.Serialization;

/// <summary>An increase on some grades or steps only.</summary>
internal sealed record OnForm(IncreaseForm Inner, ValueList<GradeCode> Grades, ValueList<int> Steps) : IncreaseForm
{
    internal override Increase ToIncrease()
    {
        var increase = Inner.ToIncrease();
        increase = Steps.Count > 0 ? increase.OnSteps([.. Steps]) : increase;
        return Grades.Count > 0 ? increase.On([.. Grades]) : increase;
    }
}
