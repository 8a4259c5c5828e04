using System.Reflection;
using WageGrades.Classification;

namespace WageGrades.Tests.Classification;

public sealed class NationalTermsTests
{
    private static readonly Type[] Types = [.. typeof(TermEnum<>).Assembly.GetTypes().Where(type =>
        type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(TermEnum<>))];

    public static TheoryData<Type> TermTypes => new(Types);

    [Fact]
    public void Vocabularies_EveryTermType_IsListedOnce()
    {
        string[] codes = [.. Vocabularies.All.Select(vocabulary => vocabulary.Code)];

        // The month's counters, the post's marks and standing numbers are lists of terms without a type of members.
        Assert.Equal(Types.Length + 3, codes.Distinct().Count());
        Assert.Equal(Types.Length + 3, codes.Length);
        Assert.All(codes, code => Assert.Equal(code, Vocabularies.Find(code)!.Code));
        Assert.Null(Vocabularies.Find("no-such-vocabulary"));
    }

    [Theory]
    [MemberData(nameof(TermTypes))]
    public void All_OfEveryTermType_ListsEachFieldOnceInOrder(Type type)
    {
        Vocabulary vocabulary = (Vocabulary)type.GetProperty("Vocabulary")!.GetValue(null)!;
        Term[] fields = [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => TermOf(field.GetValue(null)!))];

        Assert.Equal(fields, vocabulary.Terms);
        Assert.Equal(fields.Length, fields.Select(term => term.Code).Distinct().Count());
        Assert.All(fields, term => Assert.Equal(vocabulary.Code, term.Vocabulary));
        Assert.All(fields, term => Assert.Contains(term.Name.Chinese, c => c >= 0x4E00));
        Assert.All(fields, term => Assert.All(term.Name.English, c => Assert.True(char.IsAscii(c))));
        if (vocabulary.IsOrdered)
        {
            int[] ranks = [.. vocabulary.Terms.Select(vocabulary.RankOf)];
            Assert.Equal(ranks.Order(), ranks);
            Assert.Equal(1, ranks[0]);
        }
    }

    [Theory]
    [MemberData(nameof(TermTypes))]
    public void FromCode_EveryMember_ComesBack(Type type)
    {
        MethodInfo fromCode = type.GetMethod("FromCode")!;
        foreach (object member in (System.Collections.IEnumerable)type.GetProperty("All")!.GetValue(null)!)
        {
            Assert.Same(member, fromCode.Invoke(null, [TermOf(member).Code]));
            Assert.Equal(TermOf(member).Code, member.ToString());
        }
    }

    [Fact]
    public void FromCode_UnknownCode_ThrowsListingAllowedCodes()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => PostClass.FromCode("vital"));

        Assert.Contains("vital", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("basic, important, key, core", thrown.Message, StringComparison.Ordinal);
        Assert.False(PostClass.TryFromCode("vital", out _));
        Assert.False(PostClass.TryFromCode(null, out _));
    }

    // Level codes: wodebaobaowang.com and the Hainan and Anhui rules, china.md section 3.
    [Theory]
    [InlineData(5, "初级工")]
    [InlineData(4, "中级工")]
    [InlineData(3, "高级工")]
    [InlineData(2, "技师")]
    [InlineData(1, "高级技师")]
    public void FromNationalLevel_EachLevel_GivesTheGradeOfThatCode(int level, string chinese)
    {
        SkillGrade grade = SkillGrade.FromNationalLevel(level);

        Assert.Equal(chinese, grade.Label.Chinese);
        Assert.Equal(level, grade.NationalLevel);
    }

    [Fact]
    public void NationalLevel_GradesWithoutCode_IsNull()
    {
        Assert.Null(SkillGrade.Apprentice.NationalLevel);
        Assert.Null(SkillGrade.SpecialTechnician.NationalLevel);
        Assert.Null(SkillGrade.ChiefTechnician.NationalLevel);
        Assert.Throws<ArgumentOutOfRangeException>(() => SkillGrade.FromNationalLevel(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SkillGrade.FromNationalLevel(6));
    }

    [Fact]
    public void Comparison_OrderedMembers_FollowsStandingNotSpelling()
    {
        Assert.True(SkillGrade.Intermediate > SkillGrade.Junior);
        Assert.True(SkillGrade.ChiefTechnician > SkillGrade.SpecialTechnician);
        Assert.True(CompetitionPlacing.First > CompetitionPlacing.Second);
        Assert.True(CompetitionLevel.WorldSkills > CompetitionLevel.National);
        Assert.True(ProfessionalTitle.FullSenior >= ProfessionalTitle.AssociateSenior);
        Assert.Equal(0, CompetitionPrize.Gold.CompareTo(CompetitionPrize.FirstPrize));
        Assert.NotEqual<object>(CompetitionPrize.Gold, CompetitionPrize.FirstPrize);
    }

    [Fact]
    public void FromPlace_EachPlace_GivesItBack()
    {
        for (int place = 1; place <= 20; place++)
        {
            Assert.Equal(place, CompetitionPlacing.FromPlace(place).Place);
        }

        Assert.Same(CompetitionPlacing.First, CompetitionPlacing.FromPlace(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CompetitionPlacing.FromPlace(21));
    }

    private static Term TermOf(object member) => (Term)member.GetType().GetProperty("Term")!.GetValue(member)!;
}
