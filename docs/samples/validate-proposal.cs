#:project ../../src/WageGrades/WageGrades.csproj

// A union proposal checked, priced and explained. Run: dotnet run docs/samples/validate-proposal.cs
// Prints in Chinese and English; "-- zh" or "-- en" prints one of them. The reports are written into docs/samples/out.

string here = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Directory.GetCurrentDirectory();
Language[] languages = args switch
{
    ["zh"] => [Language.Chinese],
    ["en"] => [Language.English],
    _ => [Language.Chinese, Language.English],
};

CollectiveAgreement agreement = AgreementJson.Read(File.ReadAllText(Path.Combine(here, "agreement.json"))).OrThrow();
Reading<Workforce> people = new WorkforceFiles
{
    Roster = File.OpenRead(Path.Combine(here, "roster.csv")),
}.Read();
Workforce workforce = people.Value;

Proposal offer = Proposal.On(agreement, "union-2")
    .Raise("base-pay", Increase.Percent(4m).AtLeast(180m))
    .Set("skill-allowance", SkillGrade.SeniorTechnician, 1_200m)
    .Set("competition-award", [CompetitionLevel.Provincial, CompetitionPlacing.First], 6_000m)
    .EffectiveFrom(new LocalDate(2026, 7, 1));
