using System.Reflection;
using System.Runtime.CompilerServices;
using WageGrades.Documents;

namespace WageGrades.Tests.Conventions;

/// <summary>Public types are closed, immutable and compare by value; names are unique where a program sees them together.</summary>
public sealed class PublicTypeTests
{
    /// <summary>The catalogue collects its definitions here while its static constructor runs, and empties it then.</summary>
    private const string CatalogueUnderConstruction = "WageGrades.Findings.FindingCodes.defined";

    [Fact]
    public void Classes_AreSealedStaticOrClosed() => House.HasNone(
        House.PublicTypes.Where(type => type.IsClass && !type.IsSealed && !IsClosed(type)).Select(type => type.FullName));

    [Fact]
    public void Structs_AreReadOnly() => House.HasNone(
        House.PublicTypes
            .Where(type => type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute), false))
            .Select(type => type.FullName));

    [Fact]
    public void Properties_HaveNoPublicSetterButInit() => House.HasNone(
        from type in House.PublicTypes
        from property in type.GetProperties(House.Everything)
        let setter = property.SetMethod
        where setter is { IsPublic: true } && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select $"{type.FullName}.{property.Name}");

    [Fact]
    public void Fields_PublicOnes_AreStaticReadOnlyOrConstant() => House.HasNone(
        from type in House.PublicTypes
        where !type.IsEnum
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !field.IsLiteral && !(field.IsStatic && field.IsInitOnly)
        select $"{type.FullName}.{field.Name}");

    [Fact]
    public void Fields_OfPublicTypesButBuilders_AreReadOnly() => House.HasNone(
        from type in House.PublicTypes
        where !type.IsEnum && !House.IsBuilder(type)
        from field in type.GetFields(House.Everything)
        where !field.IsStatic && !field.IsInitOnly && !IsInitBacking(type, field)
        select $"{type.FullName}.{field.Name}");

    [Fact]
    public void StaticState_NowhereInTheLibrary() => House.HasNone(
        from type in House.Types
        where !House.IsGenerated(type)
        from field in type.GetFields(House.Everything)
        where field.IsStatic && !field.IsLiteral && !field.IsInitOnly
        where $"{type.FullName}.{field.Name}" != CatalogueUnderConstruction
        select $"{type.FullName}.{field.Name}");

    [Fact]
    public void EquatableStructs_HaveOperators() => House.HasNone(
        from type in House.PublicTypes
        where type.IsValueType && typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type)
        where type.GetMethod("op_Equality") is null || type.GetMethod("op_Inequality") is null
        select type.FullName);

    [Fact]
    public void ComparableTypes_HaveOperators() => House.HasNone(
        from type in House.PublicTypes
        where type.IsValueType && !type.IsEnum && !type.ContainsGenericParameters
            && typeof(IComparable<>).MakeGenericType(type).IsAssignableFrom(type)
        where type.GetMethod("op_LessThan") is null || type.GetMethod("op_GreaterThanOrEqual") is null
        select type.FullName);

    /// <summary>A notebook finds a report's HTML through an attribute on its own type; interfaces do not pass it on.</summary>
    [Fact]
    public void ReportsAndPictures_AreShownByNotebooks() => House.HasNone(
        House.PublicTypes
            .Where(type => type.IsClass && (typeof(IReport).IsAssignableFrom(type) || typeof(IPicture).IsAssignableFrom(type)))
            .Where(type => type.GetCustomAttribute<TypeFormatterSourceAttribute>()?.FormatterSourceType != typeof(NotebookFormatters))
            .Select(type => type.FullName));

    /// <summary>A program that imports all our namespaces beside the usual ones must be able to name every type.</summary>
    [Fact]
    public void Names_AreUniqueAmongImplicitUsings()
    {
        string[] usual =
        [
            "System",
            "System.Collections.Generic",
            "System.IO",
            "System.Linq",
            "System.Net.Http",
            "System.Threading",
            "System.Threading.Tasks",
            "NodaTime",
        ];
        Assembly[] platform =
        [
            typeof(object).Assembly, typeof(Enumerable).Assembly, typeof(HttpClient).Assembly, typeof(LocalDate).Assembly, typeof(Uri).Assembly,
        ];
        var others = platform
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => usual.Contains(type.Namespace))
            .Select(type => type.Name);
        var ours = House.PublicTypes.Where(type => !type.IsNested).Select(type => type.Name).ToList();
        House.HasNone(ours.Intersect(others));
        House.HasNone(ours.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void ImplicitUsings_AreOurPublicNamespacesInOrder()
    {
        var props = System.Xml.Linq.XDocument.Load(Path.Combine(ApprovedFile.Root, "src/WageGrades/build/WageGrades.props"));
        var expected = House.Folders.Where(folder => House.PublicTypes.Any(type => House.Folder(type) == folder));
        Assert.Equal(
            expected.Select(folder => $"WageGrades.{folder}").Prepend("NodaTime"),
            props.Descendants("Using").Select(item => item.Attribute("Include")!.Value));
    }

    /// <summary>Closed to users: no constructor they may call, but a record's copy constructor, which no record can hide.</summary>
    private static bool IsClosed(Type type) => type.IsAbstract && !type
        .GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        .Any(constructor => (constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly) && !IsCopy(type, constructor));

    private static bool IsCopy(Type type, ConstructorInfo constructor) =>
        type.GetMethod("<Clone>$") is not null && constructor.GetParameters() is [var original] && original.ParameterType == type;

    private static bool IsInitBacking(Type type, FieldInfo field) =>
        type.GetProperties(House.Everything).Any(property => field.Name == $"<{property.Name}>k__BackingField");
}
