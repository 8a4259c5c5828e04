using System.Reflection;
using WageGrades.Classification;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Serialization;
using WageGrades.Workforces;

namespace WageGrades.Tests.Serialization;

public sealed class RosterEntryTests
{
    private static readonly LocalDate Day = new(2026, 7, 1);

    private static readonly object[] Samples =
        [
            "x", Day, Term(), Ratio.Of(1, 2), true, PayForm.Annual, new GradeCode("E1"), 3, new Qualification(Term(), Day), new Post("welder"),
            new GradePlace("E1", 3),
        ];

    [Fact]
    public void Clear_FilledEntry_SaysWhatANewOneSays()
    {
        const BindingFlags anyone = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        PropertyInfo[] properties = typeof(RosterEntry).GetProperties(anyone);
        RosterEntry entry = new();
        RosterEntry blank = new();
        foreach (PropertyInfo property in properties.Where(property => property.CanWrite))
        {
            Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            property.SetValue(entry, Samples.First(type.IsInstanceOfType));
            Assert.NotEqual(property.GetValue(blank), property.GetValue(entry));
        }

        entry.Bear(Term());
        entry.Clear();
        Assert.All(properties, property => Assert.Equal(property.GetValue(blank), property.GetValue(entry)));
        Assert.Null(entry.SaidPost());
    }

    [Fact]
    public void SaidPost_EntryGoesOn_StaysAsItWas()
    {
        RosterEntry entry = new() { PostName = "welder" };
        entry.Bear(Term());
        SaidPost said = entry.SaidPost()!.Value;
        Assert.Equal(said, entry.SaidPost());
        entry.Bear(PostMark.KeyProcess);
        Assert.NotEqual(said, entry.SaidPost());
        Assert.Equal([Term()], said.ToPost().Terms);
    }

    private static Term Term() => PostMark.TeamLeader;
}
