using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Conventions;

/// <summary>The folder order of the built assembly, attributes and method bodies included.</summary>
public sealed class HouseTests
{
    [Fact]
    public void Types_All_LiveInAKnownFolder() =>
        House.HasNone(House.Types.Where(type => House.Rank(type) < 0).Select(type => type.FullName));

    [OnceFact]
    public void Types_All_UseOnlyFoldersAboveTheirs() => House.HasNone(
        from type in House.Types
        from used in TypeUses.Of(type)
        where used.Assembly == House.Library && House.Types.Contains(used) && House.Rank(used) > House.Rank(type)
        select $"{type.FullName} uses {used.FullName}");

    [Fact]
    public void Types_NoneBearsAFoldersName() =>
        House.HasNone(House.Types.Where(type => House.Folders.Contains(type.Name)).Select(type => type.FullName));

    // One rule for fields: a plain name, with this. where a parameter bears it too.
    [Fact]
    public void Fields_All_BearNoPrefix() => House.HasNone(
        from type in House.Types
        from field in type.GetFields(House.Everything)
        where !House.IsGenerated(field) && field.Name.StartsWith('_')
        select $"{type.FullName}.{field.Name}");

    // The order is only as good as what the reader sees: one use of each sort that is known to be there.
    [Fact]
    public void TypeUses_KnownUses_AreSeen()
    {
        Assert.Contains(typeof(Language), TypeUses.Of(typeof(Document)));
        Assert.Contains(typeof(NotebookFormatters), TypeUses.Of(typeof(Document)));
        Assert.Contains(typeof(HtmlWriter), TypeUses.Of(typeof(Document)));
        Assert.Contains(typeof(TableCell), TypeUses.Of(typeof(TableRow)));
        Assert.Contains(typeof(Block), TypeUses.Of(typeof(Heading)));
    }
}
