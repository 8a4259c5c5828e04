using System.Text.RegularExpressions;
using WageGrades.Calculation;
using WageGrades.Serialization;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Conventions;

/// <summary>The order of the rooms inside a folder, held in the built assembly as the order of the folders is.</summary>
public sealed partial class RoomTests
{
    [Fact]
    public void Rooms_All_AreNamedInTheOrder() => House.HasNone(
        from home in Rooms.Homes
        from room in home
        where room != Rooms.Root && !(Rooms.Order.TryGetValue(home.Key.Folder, out var order) && order.Contains(room))
        select $"{home.Key.Folder}/{room} holds {home.Key.Name} and is no room of the order");

    [Fact]
    public void Types_All_LieInOneRoom() => House.HasNone(
        from home in Rooms.Homes
        where home.Count() > 1
        select $"{home.Key.Folder}.{home.Key.Name} lies in {string.Join(", ", home)}");

    [Fact]
    public void Types_InAFolderWithRooms_LiveInOneOfThem() => House.HasNone(
        from type in House.Types
        where Rooms.Order.ContainsKey(House.Folder(type)) && Rooms.Rank(type) < 0
        select $"{type.FullName} lives in room '{Rooms.Of(type)}'");

    [OnceFact]
    public void Types_InARoom_UseOnlyRoomsBeforeTheirs() => House.HasNone(
        from type in House.Types
        where Rooms.Order.ContainsKey(House.Folder(type))
        from used in TypeUses.Of(type)
        where House.Types.Contains(used) && House.Folder(used) == House.Folder(type) && Rooms.Rank(used) > Rooms.Rank(type)
        select $"{House.Folder(type)}: {Rooms.Of(type)}/{type.FullName![(type.Namespace!.Length + 1)..]} uses {Rooms.Of(used)}/{used.Name}");

#if NET10_0_OR_GREATER
    // What the compiler adds by itself differs a little between frameworks: the drawing is that of .NET 10.
    [Fact]
    public void Drawing_OfTheHouse_IsWhatTheAssemblySays() => ApprovedFile.Verify("docs/house.svg", HouseDrawing.Draw());
#endif

    [Fact]
    public void Architecture_FilesThatItNames_AreThere() =>
        House.HasNone(
            from name in NamedFile()
                .Matches(File.ReadAllText(Path.Combine(ApprovedFile.Root, "docs", "architecture.md")))
                .Select(match => match.Groups["file"].Value)
            where !File.Exists(Path.Combine(ApprovedFile.Root, "src", "WageGrades", name))
            select $"docs/architecture.md names {name}");

    // The order is only as good as the map: one type of each sort whose room is known.
    [Fact]
    public void Rooms_KnownTypes_AreFound()
    {
        Assert.Equal("Statements", Rooms.Of(typeof(PayLine)));
        Assert.Equal("Grid", Rooms.Of(House.Types.Single(type => type.Name == "TableSheet")));
        Assert.Equal(Rooms.Root, Rooms.Of(typeof(AgreementJson)));
        Assert.All(House.Types.Where(type => type.DeclaringType == typeof(PayCalculator)), nested => Assert.Equal("Engine", Rooms.Of(nested)));
    }

    [GeneratedRegex("`(?<file>[A-Z][A-Za-z]+/[A-Za-z/.]+\\.cs)`")]
    private static partial Regex NamedFile();
}
