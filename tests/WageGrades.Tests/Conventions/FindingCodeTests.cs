using System.Reflection;
using WageGrades.Findings;

namespace WageGrades.Tests.Conventions;

public sealed class FindingCodeTests
{
    [Fact]
    public void All_Definitions_AreListedOnce()
    {
        FindingCode[] fields = [.. typeof(FindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(FindingCode))
            .Select(field => (FindingCode)field.GetValue(null)!)];
        Assert.Equal(fields.OrderBy(code => code.Id, StringComparer.Ordinal), FindingCodes.All);
        Assert.Equal(fields.Length, fields.Select(code => code.Id).Distinct().Count());
    }

    [Fact]
    public void All_Ids_AreInARoomsRange() =>
        Assert.All(FindingCodes.All, code => Assert.Matches("^WG[1-6][0-9]{3}$", code.Id));

    [Fact]
    public void All_Texts_AreWordedInBothLanguages() =>
        Assert.All(FindingCodes.All, code =>
        {
            foreach (LocalizedText text in new[] { code.Title, code.Message, code.Remedy })
            {
                Assert.NotEqual("", text.Chinese);
                Assert.Contains(text.Chinese, c => c >= '\u4e00');
                Assert.DoesNotContain(text.English, c => c is >= '\u4e00' and < '\uff00');
            }
        });

    // Whoever makes a kind of their own is told at once; the library's own are not looked at before one is found.
    [Fact]
    public void All_Definitions_WouldBeTakenFromAnybody() => Assert.All(FindingCodes.All, code =>
    {
        FindingCode same = new(code.Id, code.Severity, code.Title, code.Message, code.Remedy);
        Assert.Equal(code.RequiredArguments, same.RequiredArguments);
        Assert.Equal(code.OptionalArguments, same.OptionalArguments);
    });

    [Fact]
    public void Find_KnownAndUnknown_GiveCodeAndNull()
    {
        Assert.Same(FindingCodes.UnknownMember, FindingCodes.Find("WG1002"));
        Assert.Null(FindingCodes.Find("WG9999"));
    }
}
