#:project ../../src/WageGrades/WageGrades.csproj

// Two sides at the table, from their proposal files to a settlement: the rounds, the last offers side by side, what still separated them, what each
// clause of the settlement costs. Run: dotnet run docs/samples/bargaining.cs ("-- zh" or "-- en" for one language). The reports are written with
// their pictures into docs/samples/out.

string here = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Directory.GetCurrentDirectory();

CollectiveAgreement agreement = AgreementJson.Read(File.ReadAllText(Sample("agreement.json")), "agreement.json").OrThrow();
Reading<Workforce> people = new WorkforceFiles(File.OpenRead(Sample("roster.csv")))
    .WithQualifications(File.OpenRead(Sample("qualifications.csv")))
    .WithAppointments(File.OpenRead(Sample("appointments.csv")))
    .WithEvents(File.OpenRead(Sample("events.csv")))
    .For(agreement)
    .Read();
Workforce workforce = people.Value;

BargainingOffer[] offers = [.. new[] { "union-1", "employer-1", "union-2", "employer-2", "settlement" }.Select(name =>
    ProposalJson.ReadOffer(File.ReadAllText(Sample(Path.Combine("table", name + ".json"))), agreement, name + ".json").OrThrow())];
Proposal union = offers[2].Proposal, employer = offers[3].Proposal, settlement = offers[4].Proposal;

(string Name, IReport Report)[] reports =
[
    ("rounds", BargainingRounds.Of(offers, workforce)),
    ("comparison", ProposalComparison.Of([offers[0].Proposal, union, employer, settlement], workforce)),
    ("redline", Redline.Between(employer, union, workforce)),
    ("settlement", settlement.PriceClauses(workforce)),
];

foreach (Language language in args switch
{
    ["zh"] => [Language.Chinese],
    ["en"] => [Language.English],
    _ => new[] { Language.Chinese, Language.English },
})
{
    string code = language == Language.Chinese ? "zh" : "en";
    foreach ((string name, IReport report) in reports)
    {
        Console.WriteLine(report.ToPlainText(language));
        string file = Path.Combine(Directory.CreateDirectory(Sample("out")).FullName, $"table-{name}.{code}.html");
        File.WriteAllText(file, report.ToHtmlPage(language));
        Console.WriteLine(file);
        Console.WriteLine();
    }
}

return 0;

string Sample(string file) => Path.Combine(here, file);
