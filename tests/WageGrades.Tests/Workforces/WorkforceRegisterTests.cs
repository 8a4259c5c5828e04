using WageGrades.Classification;
using WageGrades.Workforces;

namespace WageGrades.Tests.Workforces;

public sealed class WorkforceRegisterTests
{
    private static readonly Worker Known = new Worker(new WorkerId("0001")).Employ(new LocalDate(2025, 1, 1));

    private static readonly LocalDate January = new(2026, 1, 5);
    private static readonly LocalDate August = new(2026, 8, 14);

    [Fact]
    public void AsKnownOn_LateCertificate_IsThereFromTheDayItBecameKnown()
    {
        var appointed = Known.Appoint(SkillGrade.Technician, new LocalDate(2026, 3, 1));
        var register = WorkforceRegister.Empty.Learn(January, new Workforce([Known])).Learn(August, appointed);

        Assert.Equal(Known, register.AsKnownOn(new LocalDate(2026, 5, 3))["0001"]);
        Assert.Equal(appointed, register.AsKnownOn(August)["0001"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => register.AsKnownOn(new LocalDate(2026, 1, 4)));
    }

    [Fact]
    public void Learn_PersonBetweenTwoVersions_IsInTheLaterOneToo()
    {
        var other = new Worker(new WorkerId("0002"));
        var register = WorkforceRegister.Empty
            .Learn(January, new Workforce([Known]))
            .Learn(August, new Workforce([Known with { Name = "x" }]))
            .Learn(new LocalDate(2026, 4, 1), other);

        Assert.Null(register.AsKnownOn(January).Find(other.Id));
        Assert.Equal(2, register.AsKnownOn(new LocalDate(2026, 4, 1)).Count);
        Assert.Equal("x", register.AsKnownOn(August)["0001"].Name);
        Assert.NotNull(register.AsKnownOn(August).Find(other.Id));
    }
}
