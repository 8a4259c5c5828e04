using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Serialization;
using WageGrades.Tests.Conventions;
using WageGrades.Workforces;

namespace WageGrades.Tests.Samples;

/// <summary>The people's tables in docs/samples are what the generator makes, and read as the sample's description says.</summary>
public sealed class SampleDataTests
{
    private static readonly Workforce Made = SamplePeople.Make();

    private static readonly (string Name, Action<Workforce, Stream> Write)[] Tables =
    [
        ("roster.csv", (people, stream) => WorkforceCsv.Write(people, stream)),
        ("qualifications.csv", (people, stream) => WorkforceCsv.WriteQualifications(people, stream)),
        ("appointments.csv", (people, stream) => WorkforceCsv.WriteAppointments(people, stream)),
        ("attendance.csv", (people, stream) => WorkforceCsv.WriteAttendance(people, stream)),
        ("events.csv", (people, stream) => WorkforceCsv.WriteEvents(people, stream)),
    ];

    private static byte[] Table(int index)
    {
        using MemoryStream stream = new();
        Tables[index].Write(Made, stream);
        return stream.ToArray();
    }

    private static string File(string name) => Path.Combine(ApprovedFile.Root, "docs", "samples", name);

    private static Reading<Workforce> ReadAll() => new WorkforceFiles(new MemoryStream(Table(0)))
        .WithQualifications(new MemoryStream(Table(1))).WithAppointments(new MemoryStream(Table(2)))
        .WithAttendance(new MemoryStream(Table(3))).WithEvents(new MemoryStream(Table(4)))
        .For(AgreementJson.Read(System.IO.File.ReadAllText(File("agreement.json"))).OrThrow())
        .Read();

    [Fact]
    public void Files_InTheSamples_AreWhatIsGenerated()
    {
        for (int i = 0; i < Tables.Length; i++)
        {
            ApprovedFile.Verify($"docs/samples/{Tables[i].Name}", Table(i));
        }

        ApprovedFile.Verify("docs/samples/roster-faulty.csv", FaultyRoster.Of(Table(0)).Bytes);
    }

    [Fact]
    public void Tables_ReadWithTheAgreement_GiveThePeopleBack()
    {
        Reading<Workforce> reading = ReadAll();
        Assert.Equal(
            [FindingCodes.Rehired, FindingCodes.Rehired, FindingCodes.SameName],
            reading.Findings.Where(finding => finding.Code != FindingCodes.EncodingFound).Select(finding => finding.Code).OrderBy(code => code.Id));
        Assert.Equal(SamplePeople.Count, reading.Value.Count);
        Assert.Equal(WithFactsInOrder(Made), WithFactsInOrder(reading.Value));
    }

    [Fact]
    public void People_Counts_AreThoseOfTheSamplePage()
    {
        Worker[] people = [.. ReadAll().Value.Workers];
        int With(Func<Employment, bool> is_) => people.Count(worker => is_(worker.Employment.On(SamplePeople.On)));
        Assert.Equal(5, With(employment => employment.Form == EmploymentForm.Agency));
        Assert.Equal(3, With(employment => employment.Form == EmploymentForm.ApprenticeEmployee));
        Assert.Equal(1, With(employment => employment.Form == EmploymentForm.StudentTrainee));
        Assert.Equal(2, With(employment => employment.Form == EmploymentForm.PartTime && employment.HoursShare < Ratio.One));
        Assert.Equal(6, With(employment => employment.WorkingTime == WorkingTimeSystem.Cumulative));
        Assert.Equal(2, people.Count(worker => worker.Employment.Steps.Count(step => step.HasValue) == 2));
        Assert.Equal(1, people.GroupBy(worker => worker.Name).Count(group => group.Count() == 2));
        Assert.Equal(3, people.Count(worker => worker.Appointments.Select(appointment => appointment.Trade).Distinct().Count() == 2));
        Assert.Equal(9, people.Count(HoldsMoreThanAppointed));
    }

    [Fact]
    public void FaultyRoster_TwelveFaults_AreAllFound()
    {
        using FileStream stream = System.IO.File.OpenRead(File("roster-faulty.csv"));
        Reading<Workforce> reading = WorkforceCsv.Read(stream);
        FaultyRoster faulty = FaultyRoster.Of(Table(0));
        (int?, FindingCode)[] expected =
        [
            (null, FindingCodes.EncodingFound),
            (1, FindingCodes.TitleRowSkipped),
            .. faulty.Planted.Select(cell => ((int?)cell.Line, cell.Code)),
            (faulty.LastLine, FindingCodes.TotalRowSkipped),
        ];
        Assert.Equal(12, expected.Length);
        Assert.Equal(
            expected,
            reading
                .Findings.Where(finding =>
                    finding.Code != FindingCodes.Rehired && finding.Code != FindingCodes.SameName && finding.Code != FindingCodes.RowNotUsed)
                .Select(finding => (finding.Line, finding.Code)));
        Assert.Equal("GB18030", reading.Findings[0].Argument("encoding"));
        Assert.Equal(
            faulty.Planted.TakeLast(2).Select(cell => (int?)cell.Line),
            reading.Findings.OfCode(FindingCodes.RowNotUsed).Select(finding => finding.Line));
    }

    [Fact]
    public void FaultyRoster_RowsThatAreKept_SayWhatTheGoodRosterSays()
    {
        Workforce good = WorkforceCsv.Read(new MemoryStream(Table(0))).Value;
        Workforce kept = WorkforceCsv.Read(new MemoryStream(FaultyRoster.Of(Table(0)).Bytes)).Value;
        Assert.Equal(SamplePeople.Count - 2, kept.Count);
        Assert.Equal(good.Where(worker => kept.Find(worker.Id) is not null), kept);
    }

    private static bool HoldsMoreThanAppointed(Worker worker)
    {
        Term[] appointed =
        [
            .. worker.Appointments.Select(appointment => appointment.Grade).Where(grade => grade.Vocabulary == SkillGrade.Vocabulary.Code),
        ];
        Term[] held = [.. worker.Qualifications.Select(held => held.Grade).Where(grade => grade.Vocabulary == SkillGrade.Vocabulary.Code)];
        return held.Length > 0 && (appointed.Length == 0 || held.Max(SkillGrade.Vocabulary.RankOf) > appointed.Max(SkillGrade.Vocabulary.RankOf));
    }

    private static Workforce WithFactsInOrder(Workforce people) => people.Select(worker => worker with
    {
        MissingFrom = [],
        Qualifications = [.. worker.Qualifications.OrderBy(held => held.Grade.ToString(), StringComparer.Ordinal).ThenBy(held => held.IssuedOn)],
    });
}
