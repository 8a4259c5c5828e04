using System.Reflection;
using System.Reflection.Emit;
using WageGrades.Calculation;

namespace WageGrades.Tests.Conventions;

/// <summary>A step of an explanation is for people to read: nothing computes with one, and a run without explanation makes none.</summary>
public sealed class TraceTests
{
    [Fact]
    public void Steps_OutsideTheirRoom_AreReadByNobody() => House.HasNone(
        from type in Others
        from method in Il.MethodsOf(type)
        from instruction in Il.InstructionsOf(method)
        where Reads(instruction.Code, instruction.Member)
        select $"{type.FullName}.{method.Name} reads {instruction.Member}");

    [Fact]
    public void Steps_OutsideTheirRoom_AreMadeOnlyWhereSomebodyAsks() => House.HasNone(
        from type in Others
        from method in Il.MethodsOf(type)
        where !IsMaker(method) && !IsWriter(method)
        let called = Il.InstructionsOf(method)
            .Where(instruction => instruction.Code != OpCodes.Ldftn)
            .Select(instruction => instruction.Member)
            .OfType<MethodBase>()
            .ToList()
        where called.Exists(IsMaker) && !called.Exists(IsAsking)
        select $"{type.FullName}.{method.Name} makes steps without asking whether they are wanted");

    private static IEnumerable<Type> Others => House.Types.Where(type => House.Folder(type) != "Calculation" || Rooms.Of(type) != "Traces");

    private static bool Reads(OpCode code, MemberInfo? member) => member switch
    {
        Type named => IsStep(named) && (code == OpCodes.Isinst || code == OpCodes.Castclass),
        MethodBase called => (IsStep(called.DeclaringType) && called.Name.StartsWith("get_", StringComparison.Ordinal))
            || (called.IsGenericMethod && called.Name is "OfType" or "Cast" && called.GetGenericArguments().Any(IsStep)),
        _ => false,
    };

    /// <summary>Whether calling a method makes a step: the constructor of one, or a method that gives one back.</summary>
    private static bool IsMaker(MethodBase method) => method switch
    {
        ConstructorInfo constructor => IsStep(constructor.DeclaringType),
        MethodInfo { ReturnType: var given } => given == typeof(TraceStep) || IsStep(given),
        _ => false,
    };

    /// <summary>Whether a method asks for the switch, or tells the step at once.</summary>
    private static bool IsAsking(MethodBase called) =>
        called.Name is "get_Steps" or "get_Explains" || (called.Name == nameof(TraceStep.In) && called.DeclaringType == typeof(TraceStep));

    private static bool IsWriter(MethodBase method) =>
        method.Name is "PrintMembers" || method.Name.EndsWith("ToJson", StringComparison.Ordinal);

    private static bool IsStep(Type? type) => type?.BaseType == typeof(TraceStep);
}
