using System.Reflection;

namespace WageGrades.Tests.Conventions;

/// <summary>Every type a type names anywhere: bases, members, constraints, bodies and attributes.</summary>
internal static class TypeUses
{
    internal static IReadOnlySet<Type> Of(Type type)
    {
        var uses = new HashSet<Type>();
        Add(uses, type.BaseType);
        AddAll(uses, type.GetInterfaces());
        AddConstraints(uses, type.IsGenericTypeDefinition ? type.GetGenericArguments() : []);
        AddAttributes(uses, type.GetCustomAttributesData());
        foreach (var member in type.GetMembers(House.Everything))
        {
            AddAttributes(uses, member.GetCustomAttributesData());
        }

        foreach (var field in type.GetFields(House.Everything))
        {
            Add(uses, field.FieldType);
        }

        foreach (var method in Il.MethodsOf(type))
        {
            AddMethod(uses, method);
        }

        return uses;
    }

    private static void AddMethod(HashSet<Type> uses, MethodBase method)
    {
        AddSignature(uses, method);
        AddConstraints(uses, method.IsGenericMethodDefinition ? method.GetGenericArguments() : []);
        foreach (var parameter in method.GetParameters())
        {
            AddAttributes(uses, parameter.GetCustomAttributesData());
        }

        if (method.GetMethodBody() is { } body)
        {
            AddAll(uses, body.LocalVariables.Select(local => local.LocalType));
            AddAll(uses, body.ExceptionHandlingClauses
                .Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause)
                .Select(clause => clause.CatchType));
        }

        foreach (var (_, member) in Il.InstructionsOf(method))
        {
            switch (member)
            {
                case Type named:
                    Add(uses, named);
                    break;
                case FieldInfo field:
                    Add(uses, field.DeclaringType);
                    Add(uses, field.FieldType);
                    break;
                case MethodBase called:
                    Add(uses, called.DeclaringType);
                    AddSignature(uses, called);
                    AddAll(uses, called.IsGenericMethod ? called.GetGenericArguments() : []);
                    break;
            }
        }
    }

    private static void AddSignature(HashSet<Type> uses, MethodBase method)
    {
        Add(uses, (method as MethodInfo)?.ReturnType);
        AddAll(uses, method.GetParameters().Select(parameter => parameter.ParameterType));
    }

    private static void AddConstraints(HashSet<Type> uses, Type[] parameters) =>
        AddAll(uses, parameters.SelectMany(parameter => parameter.GetGenericParameterConstraints()));

    private static void AddAttributes(HashSet<Type> uses, IEnumerable<CustomAttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            Add(uses, attribute.AttributeType);
            var values = attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(named => named.TypedValue));
            AddAll(uses, values.Select(value => value.Value as Type ?? value.ArgumentType));
        }
    }

    private static void AddAll(HashSet<Type> uses, IEnumerable<Type?> types)
    {
        foreach (var type in types)
        {
            Add(uses, type);
        }
    }

    private static void Add(HashSet<Type> uses, Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(uses, type.GetElementType());
            return;
        }

        if (type.IsGenericType && !type.IsGenericTypeDefinition)
        {
            AddAll(uses, type.GetGenericArguments());
            type = type.GetGenericTypeDefinition();
        }

        uses.Add(type);
    }
}
