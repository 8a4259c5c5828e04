using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Conventions;

/// <summary>A switch over a closed family names every member: a new one never passes for another, and every place that must answer for it is
/// found.</summary>
public sealed class ClosedFamilyTests
{
    [OnceFact]
    public void Sources_SwitchesOverClosedFamilies_NameEveryMember() =>
        House.HasNone(
            new ClosedFamilies(
                SourceFileTests.Sources.Select(file => (Path.GetRelativePath(ApprovedFile.Root, file), File.ReadAllText(file)))
            ).Violations());

    // The rule is only as good as what the reader sees: each way to answer for a member without its name.
    [Theory]
    [InlineData("Colour.Red => 1, _ => 2", "answers for every other Colour")]
    [InlineData("Colour.Red => 1, var other => 2", "answers for every other Colour")]
    [InlineData("Colour.Red => 1, { } => 2", "answers for every other Colour")]
    [InlineData("Colour.Red => 1, _ => throw new Exception()", "forgets Green of Colour")]
    [InlineData("Colour.Red or Colour.Green => 1, _ => throw new Exception()", null)]
    [InlineData("Colour.Red when DateTime.Now.Year > 1 => 1, Colour.Green or Colour.Red => 2", null)]
    public void Switch_OverAnEnumeration_IsHeldToNames(string arms, string? violation) =>
        Holds(
            $"enum Colour {{ Red, Green }} class C {{ int Of(Colour colour) => colour switch {{ {arms} }}; int Of(Colour? colour) => colour switch {{ null => 0, {arms} }}; }}",
            violation);

    [Theory]
    [InlineData("case Circle: return 1; default: return 2;", "answers for every other Figure")]
    [InlineData("case Circle: return 1; default: throw new Exception();", "forgets Square of Figure")]
    [InlineData("case Circle: return 1;", "forgets Square of Figure")]
    [InlineData("case Circle: return 1; case Square { Side: 1 }: return 2; case Square: return 3;", null)]
    public void Switch_OverAFamily_IsHeldToNames(string cases, string? violation) => Holds(
        "abstract record Figure { private protected Figure() { } } sealed record Circle : Figure; sealed record Square(int Side) : Figure; "
        + $"class C {{ int Of(Figure figure) {{ switch (figure) {{ {cases} }} return 0; }} }}",
        violation);

    [Theory]
    [InlineData("(Colour.Red, true) => 1, (_, false) => 2, _ => throw new Exception()", "forgets Green of Colour")]
    [InlineData("(Colour.Red, true) => 1, _ => 2", "forgets Green of Colour")]
    [InlineData("(Colour.Red, true) => 1, (Colour.Green, _) => 2, (_, false) => 3", null)]
    [InlineData("(_, true) => 1, (_, false) => 2", null)]
    public void Switch_OverSeveralValues_IsHeldToNamesAtEachPlace(string arms, string? violation) => Holds(
        $"enum Colour {{ Red, Green }} class C {{ int Of(Colour colour, bool yes) => (colour, yes) switch {{ {arms} }}; }}",
        violation);

    [Theory]
    [InlineData("figure is Circle or Square", "asks for several types of Figure")]
    [InlineData("figure is not (Square { Side: 1 } or Circle)", "asks for several types of Figure")]
    [InlineData("figure is Square { Side: 1 or 2 }", null)]
    [InlineData("figure is null or Circle", null)]
    public void Pattern_OfSeveralTypesOfAFamily_IsHeldToAMember(string asked, string? violation) => Holds(
        "abstract record Figure { private protected Figure() { } } sealed record Circle : Figure; sealed record Square(int Side) : Figure; "
        + $"class C {{ bool Of(Figure figure) => {asked}; }}",
        violation);

    [Fact]
    public void Switch_OverWhatOthersMayAddTo_IsFree() =>
        Holds(
            "public abstract class Open { } class C { int Of(Open open) => open switch { null => 0, _ => 1 }; int Of(int one) => one switch { 1 => 1, _ => 0 }; }",
            null);

    private static void Holds(string source, string? violation)
    {
        var found = new ClosedFamilies([("C.cs", source)]).Violations().ToList();
        Assert.Equal(violation is null, found.Count == 0);
        Assert.All(found, each => Assert.Contains(violation!, each, StringComparison.Ordinal));
    }
}
