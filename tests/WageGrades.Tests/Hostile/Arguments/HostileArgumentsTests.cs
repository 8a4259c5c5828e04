using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using WageGrades.Tests.Conventions;
using WageGrades.Tests.Generators;
using Xunit.Abstractions;

namespace WageGrades.Tests.Hostile.Arguments;

/// <summary>
/// The whole public API, each argument replaced by what nobody should give: an argument exception names it, or the call answers. Null where the
/// declaration allows none, an undeclared choice and a null inside a sequence are always refused.
/// </summary>
[Trait("Sheet", "hostile")]
[Trait("Row", "H9")]
public sealed class HostileArgumentsTests(ITestOutputHelper output)
{
    private static readonly NullabilityInfoContext Nullability = new();

    [OnceFact]
    public void PublicMembers_OfHostileArguments_RefuseThemByNameOrAnswer()
    {
        SampleValues samples = new();
        List<string> faults = [], unreached = [];
        var calls = 0;
        foreach (var member in Members())
        {
            var target = member.IsStatic || member is ConstructorInfo ? null : samples.Of(member.DeclaringType!);
            var parameters = member.GetParameters();
            var arguments = parameters.Select(parameter => samples.Of(parameter.ParameterType)).ToArray();
            if ((target is null && !member.IsStatic && member is not ConstructorInfo) || arguments.Contains(null))
            {
                var missing =
                    target is null && !member.IsStatic && member is not ConstructorInfo
                        ? member.DeclaringType!.Name
                        : parameters[Array.IndexOf(arguments, null)].ParameterType.Name;
                unreached.Add($"{Name(member)}: {missing}");
                continue;
            }

            for (var i = 0; i < parameters.Length; i++)
            {
                foreach (var (what, value, mustRefuse) in HostileTo(parameters[i], samples))
                {
                    calls++;
                    var given = arguments.ToArray();
                    for (var k = 0; k < given.Length; k++)
                    {
                        // A stream that an earlier call read to its end would say nothing.
                        given[k] = given[k] is Stream ? new MemoryStream() : given[k];
                    }

                    given[i] = value;
                    if (Fault(member, target, given, parameters[i], mustRefuse) is { } fault)
                    {
                        faults.Add($"{Name(member)}: {parameters[i].Name} {what}: {fault}");
                    }
                }
            }
        }

        output.WriteLine($"{calls} calls; not reached:\n{string.Join('\n', unreached)}");
        House.HasNone(faults);
        Assert.InRange(unreached.Count, 0, 100);
        Assert.InRange(calls, 3_000, int.MaxValue);
    }

    private static IEnumerable<MethodBase> Members() =>
        from type in House.PublicTypes
        where
            !type.ContainsGenericParameters
            && !type.IsEnum
            && !type.IsAssignableTo(typeof(Exception))
            && !type.Name.EndsWith("JsonConverter", StringComparison.Ordinal)
        from member in type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .OfType<MethodBase>()
        where !member.IsDefined(typeof(CompilerGeneratedAttribute), false) || member.Name.StartsWith("set_", StringComparison.Ordinal)
        where !member.IsAbstract && !member.ContainsGenericParameters && !member.Name.StartsWith("op_", StringComparison.Ordinal)
        where member.Name is not ("Deconstruct" or "Equals" or "CompareTo" or "ToString" or "GetHashCode" or "<Clone>$")
        where
            member.GetParameters().Length > 0
            && !member.GetParameters().Any(parameter => parameter.ParameterType.IsByRef || parameter.ParameterType.IsByRefLike)
        select member;

    private static string Name(MethodBase member) =>
        $"{member.DeclaringType!.Name}.{member.Name}({string.Join(", ", member.GetParameters().Select(parameter => parameter.ParameterType.Name))})";

    private static IEnumerable<(string What, object? Value, bool MustRefuse)> HostileTo(ParameterInfo parameter, SampleValues samples)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var nullability = Nullability.Create(parameter);
        if (!type.IsValueType && nullability.WriteState == NullabilityState.NotNull)
        {
            yield return ("null", null, true);
        }

        if (SampleValues.ItemOf(type) is { } item)
        {
            foreach (var inside in HostileInside(type, item, nullability, samples))
            {
                yield return inside;
            }
        }

        foreach (var each in HostileOf(type))
        {
            yield return (Convert.ToString(each, CultureInfo.InvariantCulture) ?? "", each, type.IsEnum);
        }
    }

    private static IEnumerable<(string What, object? Value, bool MustRefuse)> HostileInside(
        Type type,
        Type item,
        NullabilityInfo nullability,
        SampleValues samples)
    {
        yield return ("empty", SampleValues.Sequence(type, item), false);
        var isMap = item.IsGenericType && item.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) && nullability.GenericTypeArguments.Length == 2;
        if (isMap)
        {
            var of = item.GetGenericArguments();
            if (samples.Of(of[0]) is null || samples.Of(of[1]) is null)
            {
                yield break;
            }

            if (!of[1].IsValueType && nullability.GenericTypeArguments[1].WriteState == NullabilityState.NotNull)
            {
                yield return ("null as a value", SampleValues.Sequence(type, item, Activator.CreateInstance(item, samples.Of(of[0]), null)), true);
            }

            foreach (var key in HostileOf(of[0]).Where(_ => of[0].IsEnum))
            {
                yield return ($"key {key}", SampleValues.Sequence(type, item, Activator.CreateInstance(item, key, samples.Of(of[1]))), true);
            }

            foreach (var value in HostileOf(of[1]))
            {
                yield return (
                    $"value {value}",
                    SampleValues.Sequence(type, item, Activator.CreateInstance(item, samples.Of(of[0]), value)),
                    of[1].IsEnum);
            }

            yield break;
        }

        var inner = nullability.ElementType ?? nullability.GenericTypeArguments.FirstOrDefault();
        if (!item.IsValueType && inner?.WriteState != NullabilityState.Nullable)
        {
            yield return ("null inside", SampleValues.Sequence(type, item, samples.Of(item), null), true);
        }

        foreach (var each in HostileOf(item))
        {
            yield return ($"{each} inside", SampleValues.Sequence(type, item, each), item.IsEnum);
        }
    }

    private static IEnumerable<object> HostileOf(Type type) =>
        type.IsEnum ? [Enum.ToObject(type, 99), Enum.ToObject(type, -1)]
        : type == typeof(int) ? [-1, 0, int.MinValue, int.MaxValue]
        : type == typeof(long) ? [-1L, 0L, long.MinValue, long.MaxValue]
        : type == typeof(decimal) ? [-1m, 0m, decimal.MinValue, decimal.MaxValue, 0.0000000000000000000000000001m]
        : type == typeof(LocalDate) ? [LocalDate.MinIsoValue, LocalDate.MaxIsoValue, default(LocalDate)]
        : type == typeof(YearMonth) ? [LocalDate.MinIsoValue.ToYearMonth(), LocalDate.MaxIsoValue.ToYearMonth(), default(YearMonth)]
        : type == typeof(string) ? ["", " ", "\u0000", "\ud800", new string('长', 1_000)]
        : type.IsValueType && type.Assembly == House.Library ? [Activator.CreateInstance(type)!]
        : [];

    /// <summary>What is wrong with how a call ends; null where nothing is.</summary>
    private static string? Fault(MethodBase member, object? target, object?[] given, ParameterInfo parameter, bool mustRefuse)
    {
        try
        {
            var owner = target is not null && member.Name.StartsWith("set_", StringComparison.Ordinal) ? Clone(target) : target;
            var result = member is ConstructorInfo constructor
                ? constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, given, CultureInfo.InvariantCulture)
                : member.Invoke(owner, BindingFlags.DoNotWrapExceptions, null, given, CultureInfo.InvariantCulture);
            _ = result is IEnumerable items and not string ? items.Cast<object?>().Take(10_000).Count() : 0;
            _ = (result ?? owner)?.ToString();
            return mustRefuse ? "accepted" : null;
        }
        catch (ArgumentException refused)
        {
            var name = refused.ParamName?.Split('.', '[')[0];
            // A property that the argument sets calls it value; what LINQ calls its own parameters says nothing.
            return name is null or "source" or "items" or "pairs" or "selector" or "predicate" or "keySelector" && name != parameter.Name
                ? $"names {name ?? "nothing"}: {refused.Message}"
                : null;
        }
        catch (Exception told) when (IsDocumented(member, told))
        {
            return mustRefuse ? told.Message : null;
        }
        catch (Exception other) when (!mustRefuse && other.GetType().Assembly == House.Library)
        {
            return null;
        }
        catch (Exception other)
        {
            return $"{other.GetType().Name} {other.Message} {other.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("WageGrades", StringComparison.Ordinal))?.Trim()}";
        }
    }

    /// <summary>What the documentation of members says beside argument exceptions: texts that do not parse, names that nobody has, exact
    /// arithmetic.</summary>
    private static bool IsDocumented(MethodBase member, Exception told) =>
        told switch
        {
            FormatException => member.Name == "Parse",
            KeyNotFoundException => member.Name == "get_Item",
            DivideByZeroException => member.Name == "DividedBy",
            OverflowException => member.DeclaringType!.Namespace == "WageGrades.Monetary" && told.Message.Contains("10^16", StringComparison.Ordinal),
            InvalidOperationException => told.Message.StartsWith("default(Money)", StringComparison.Ordinal)
                || told.Message.Contains("is not ordered", StringComparison.Ordinal),
            _ => false,
        };

    private static object Clone(object target) => target.GetType().GetMethod("<Clone>$") is { } clone ? clone.Invoke(target, null)! : target;
}
