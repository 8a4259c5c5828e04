#:project ../../src/WageGrades/WageGrades.csproj

// A union proposal checked, priced and explained, in Chinese and in English; "-- zh" or "-- en" prints one of them.
// Run: dotnet run docs/samples/validate-proposal.cs. The HTML reports are written into docs/samples/out.

string here = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Directory.GetCurrentDirectory();

CollectiveAgreement agreement = AgreementJson.Read(File.ReadAllText(Sample("agreement.json")), "agreement.json").OrThrow();
Reading<Workforce> people = new WorkforceFiles(File.OpenRead(Sample("roster.csv")))
    .WithQualifications(File.OpenRead(Sample("qualifications.csv")))
    .WithAppointments(File.OpenRead(Sample("appointments.csv")))
    .WithEvents(File.OpenRead(Sample("events.csv")))
    .For(agreement)
    .Read();

Proposal offer = Proposal.On(agreement, "union-2")
    .Raise("base-pay", Increase.Percent(4m).AtLeast(180m))
    .Set("skill-allowance", SkillGrade.SeniorTechnician, 1_200m)
    .Set("competition-award", [CompetitionLevel.Provincial, CompetitionPlacing.First], 6_000m)
    .EffectiveFrom(new LocalDate(2026, 7, 1));

ProposalReport report = ProposalReport.Of(offer, Jurisdictions.Zhejiang, people.Value);

foreach (Language language in args switch
{
    ["zh"] => [Language.Chinese],
    ["en"] => [Language.English],
    _ => new[] { Language.Chinese, Language.English },
})
{
    bool zh = language == Language.Chinese;
    Console.WriteLine(zh ? $"花名册：{people.Value.Count} 人，{people.Findings.In(Language.Chinese)}" : $"Roster: {people.Value}, {people.Findings}");
    Console.WriteLine();
    Console.WriteLine(report.ToPlainText(language));

    string file = Path.Combine(Directory.CreateDirectory(Sample("out")).FullName, zh ? "union-2.zh.html" : "union-2.en.html");
    File.WriteAllText(file, report.ToHtmlPage(language));
    Console.WriteLine(zh ? $"HTML 报告：{file}" : $"HTML report: {file}");
    Console.WriteLine();
}

return 0;

string Sample(string file) => Path.Combine(here, file);
