using System.Reflection;
using WageGrades.Calculation;

namespace WageGrades.Tests.Conventions;

/// <summary>What a stage takes is the case: no signature of the calculation threads plan and person, and none hands a writer of lines on.</summary>
public sealed class MonthCaseTests
{
    [Fact]
    public void Signatures_TakePlanAndPerson_OnlyAsTheCase()
    {
        House.HasNone(Signatures()
            .Where(method => method.DeclaringType != typeof(MonthCase) && Takes<MonthPlan>(method) && Takes<PersonMonth>(method))
            .Select(Name));
    }

    [Fact]
    public void Signatures_HandALineWriterOn_AsAResult()
    {
        Assert.NotEmpty(Signatures());
        House.HasNone(Signatures()
            .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(LineWriter).MakeByRefType()))
            .Select(Name));
    }

    private static IEnumerable<MethodBase> Signatures() => House.Types
        .Where(type => House.Folder(type) == "Calculation")
        .SelectMany(type => type.GetMembers(House.Everything).OfType<MethodBase>())
        .Where(method => !House.IsGenerated(method));

    private static bool Takes<T>(MethodBase method) => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(T));

    private static string Name(MethodBase method) => $"{method.DeclaringType}.{method.Name}";
}
