using System.Reflection;
using System.Reflection.Emit;

namespace WageGrades.Tests.Conventions;

/// <summary>Reads the instructions of compiled methods.</summary>
internal static class Il
{
    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>Every method and constructor of a type that the compiler wrote for it, bodies or not.</summary>
    internal static IEnumerable<MethodBase> MethodsOf(Type type) =>
        type.GetMethods(House.Everything).Cast<MethodBase>().Concat(type.GetConstructors(House.Everything));

    /// <summary>A method's instructions, each with the type, field or method it names.</summary>
    internal static IEnumerable<(OpCode Code, MemberInfo? Member)> InstructionsOf(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } bytes)
        {
            yield break;
        }

        for (var at = 0; at < bytes.Length;)
        {
            var code = bytes[at] == 0xFE ? OpCodesByValue[unchecked((short)(0xFE00 | bytes[at + 1]))] : OpCodesByValue[bytes[at]];
            at += code.Size;
            var isToken = code.OperandType
                is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok;
            yield return (code, isToken ? Resolve(method, BitConverter.ToInt32(bytes, at)) : null);
            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(bytes, at)),
                _ => 4,
            };
        }
    }

    private static MemberInfo? Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
        method.IsGenericMethod ? method.GetGenericArguments() : null);
}
