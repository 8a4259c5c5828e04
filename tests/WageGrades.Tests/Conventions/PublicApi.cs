using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace WageGrades.Tests.Conventions;

/// <summary>
/// Prints the public API as text, one member a line, in an order that does not depend on the compiler: what users compile against, with
/// parameter names, default values, <c>init</c>, <c>required</c> and nullability.
/// </summary>
internal static class PublicApi
{
    private static readonly NullabilityInfoContext Nullability = new();

    // By name: for .NET 8 the compiler puts the second one into the library itself.
    private static readonly string[] ParameterLists = ["ParamArrayAttribute", "ParamCollectionAttribute"];

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(bool)] = "bool", [typeof(int)] = "int", [typeof(long)] = "long", [typeof(decimal)] = "decimal",
        [typeof(string)] = "string", [typeof(object)] = "object", [typeof(char)] = "char", [typeof(byte)] = "byte",
    };

    internal static string Print()
    {
        var text = new StringBuilder();
        foreach (var space in House.PublicTypes.Where(type => !IsExtensionMarker(type)).GroupBy(type => type.Namespace).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"namespace {space.Key}\n");
            foreach (var type in space.OrderBy(Name, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{Declaration(type)}\n");
                foreach (var line in Members(type).Distinct().Order(StringComparer.Ordinal))
                {
                    text.Append(CultureInfo.InvariantCulture, $"    {line}\n");
                }
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>Extension blocks leave public types for the compiler beside the methods themselves.</summary>
    private static bool IsExtensionMarker(Type? type) => type is not null && (type.Name.StartsWith('<') || IsExtensionMarker(type.DeclaringType));

    private static string Declaration(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => "readonly struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (IsRecord(type) ? "record" : "class"),
        };
        var inherited = type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []);
        var supers = inherited.Where(super => super.IsVisible && !(IsRecord(type) && super.Name == "IEquatable`1")).Select(super => Name(super)).Order(StringComparer.Ordinal).ToList();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
        {
            supers.Insert(0, Name(parent));
        }

        return $"{kind} {Name(type)}" + (supers.Count == 0 || type.IsEnum ? "" : $" : {string.Join(", ", supers)}");
    }

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}")
        : type.GetMembers(House.Everything).Where(member => !IsSynthesized(member) && !IsRecordPart(type, member)).Select(member => member switch
        {
            FieldInfo field when IsVisible(field.IsPublic, field.IsFamily || field.IsFamilyOrAssembly, type) => Field(field),
            PropertyInfo property when property.GetMethod is { } getter && IsVisible(getter, type) => Property(property),
            ConstructorInfo constructor when !constructor.IsStatic && IsVisible(constructor, type) =>
                $"{Access(constructor)}new({Parameters(constructor)})",
            MethodInfo method when IsVisible(method, type) && !IsAccessor(method) && method.GetBaseDefinition().DeclaringType != typeof(object) => Method(method),
            _ => "",
        }).Where(line => line.Length > 0);

    /// <summary>What the compiler adds by itself, such as a record's equality, follows from the declaration.</summary>
    private static bool IsSynthesized(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), false);

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    /// <summary>An unsealed record's copy constructor is its own; every record's equality contract is written by the compiler.</summary>
    private static bool IsRecordPart(Type type, MemberInfo member) => IsRecord(type) && member.Name is "EqualityContract";

    private static bool IsVisible(MethodBase method, Type type) => IsVisible(method.IsPublic, method.IsFamily || method.IsFamilyOrAssembly, type);

    private static bool IsVisible(bool isPublic, bool isProtected, Type type) => isPublic || (isProtected && !type.IsSealed);

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Access(MethodBase method) => (method.IsPublic ? "" : "protected ") + (method.IsStatic ? "static " : "")
        + (method is { IsAbstract: true, DeclaringType.IsInterface: false } ? "abstract " : "");

    private static string Field(FieldInfo field) =>
        (field.IsLiteral ? "const " : "static readonly ") + Name(field.FieldType, Nullability.Create(field)) + " " + field.Name
        + (field.IsLiteral ? $" = {Value(field.GetRawConstantValue())}" : "");

    private static string Property(PropertyInfo property)
    {
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        var isRequired = property.IsDefined(typeof(RequiredMemberAttribute), false) ? "required " : "";
        var setter = property.SetMethod is { IsPublic: true } set
            ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : "";
        return $"{Access(property.GetMethod!)}{isRequired}{Name(property.PropertyType, Nullability.Create(property))} {name} {{ get;{setter} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generics = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(type => type.Name))}>" : "";
        var first = method.IsDefined(typeof(ExtensionAttribute), false) ? "this " : "";
        return $"{Access(method)}{Name(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{generics}({first}{Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var kind = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "in "
            : parameter.CustomAttributes.Any(attribute => ParameterLists.Contains(attribute.AttributeType.Name)) ? "params " : "";
        var fallback = parameter.HasDefaultValue ? $" = {Value(parameter.DefaultValue)}" : "";
        return $"{kind}{Name(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{fallback}";
    }

    private static string Value(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Name(Type type) => Name(type, null);

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        var mark = nullability is { ReadState: NullabilityState.Nullable } && !type.IsValueType ? "?" : "";
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!, nullability?.ElementType ?? nullability);
        }

        if (type.IsArray)
        {
            return $"{Name(type.GetElementType()!, nullability?.ElementType)}[]{mark}";
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return $"{Name(inner)}?";
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword + mark;
        }

        var name = type.IsNested && !type.IsGenericParameter ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        if (!type.IsGenericType)
        {
            return name + mark;
        }

        var arguments = type.GetGenericArguments()
            .Select((argument, index) => Name(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(index)));
        return $"{name.Split('`')[0]}<{string.Join(", ", arguments)}>{mark}";
    }
}
