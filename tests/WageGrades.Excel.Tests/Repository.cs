using WageGrades.Agreements;
using WageGrades.Serialization;
using WageGrades.Workforces;

namespace WageGrades.Excel.Tests;

/// <summary>The repository around the tests, and the sample in it.</summary>
internal static class Repository
{
    private static readonly Lazy<CollectiveAgreement> Sample =
        new(() => AgreementJson.Read(File.ReadAllText(PathOf("docs/samples/agreement.json"))).OrThrow());

    private static readonly Lazy<Workforce> SamplePeople = new(() =>
    {
        WorkforceFiles files = new(Open("docs/samples/roster.csv"));
        return files.WithQualifications(Open("docs/samples/qualifications.csv")).WithAppointments(Open("docs/samples/appointments.csv"))
            .WithAttendance(Open("docs/samples/attendance.csv")).WithEvents(Open("docs/samples/events.csv")).For(Agreement).Read().Value;
    });

    internal static string Root { get; } = FindRoot();

    internal static CollectiveAgreement Agreement => Sample.Value;

    internal static Workforce People => SamplePeople.Value;

    internal static string PathOf(string path) => Path.Combine(Root, path);

    internal static MemoryStream Open(string path) => new(File.ReadAllBytes(PathOf(path)));

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "WageGrades.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
