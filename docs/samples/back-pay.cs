#:project ../../src/WageGrades/WageGrades.csproj

// A raise signed in June that applies from January: who is owed what for which month, as HTML and CSV; paid, saved, read again, and run twice.
// Run: dotnet run docs/samples/back-pay.cs. The register is written into docs/samples/out, in Chinese and in English ("-- zh" or "-- en" for one).

string here = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Directory.GetCurrentDirectory();
string output = Directory.CreateDirectory(Path.Combine(here, "out")).FullName;

CollectiveAgreement agreement = AgreementJson.Read(File.ReadAllText(Sample("agreement.json")), "agreement.json").OrThrow();
Workforce people = new WorkforceFiles(File.OpenRead(Sample("roster.csv")))
    .WithQualifications(File.OpenRead(Sample("qualifications.csv")))
    .WithAppointments(File.OpenRead(Sample("appointments.csv")))
    .WithEvents(File.OpenRead(Sample("events.csv")))
    .For(agreement)
    .Read()
    .OrThrow();

// What was paid from January to May 2027, under the agreement as it was known then.
PaidLedger paid = PaidLedger.Empty(agreement.Currency);
foreach (int month in Enumerable.Range(1, 5))
{
    PayRun run = agreement.PayFor(people, new YearMonth(2027, month));
    paid = paid.Import(run.ToPaidRows(batch: $"2027-{month:00}")).OrThrow();
}

// What was agreed on 10 June 2027, from 1 January on. Who was paid too much is set off, beyond that at most 20 % of a month's pay is taken back.
Proposal june = Proposal.On(agreement, "june")
    .Raise("base-pay", Increase.Percent(3m).AtLeast(150m))
    .Set("skill-allowance", SkillGrade.SeniorTechnician, 1_100m)
    .Set("team-leader-allowance", PostMark.TeamLeader, 250m)
    .EffectiveFrom(new LocalDate(2027, 1, 1));
AgreementPolicies policies = agreement.Policies with { BackPayNetting = BackPayNetting.Net, Recovery = RecoveryPlan.Statutory };
CollectiveAgreement agreed = june.Agreement with { Policies = policies };
LocalDate signedOn = new(2027, 6, 10);
LocalDate effectiveFrom = new(2027, 1, 1);

BackPayRegister register = BackPay.Register(paid, agreement, agreed, people, signedOn, effectiveFrom);

foreach (Language language in args switch
{
    ["zh"] => [Language.Chinese],
    ["en"] => [Language.English],
    _ => new[] { Language.Chinese, Language.English },
})
{
    bool zh = language == Language.Chinese;
    Console.WriteLine(
        zh
            ? $"{register.FirstMonth} 至 {register.LastMonth}：{register.People.Count} 人，{register.Lines.Count} 笔，净额 {register.Total.In(language)}；{register.LeftOut.Count} 人月未纳入。"
            : $"{register.FirstMonth} to {register.LastMonth}: {register.People.Count} people, {register.Lines.Count} lines, net {register.Total}; {register.LeftOut.Count} person-months left out."
    );
    foreach (BackPayLine line in register.Lines.Where(line => line.Month == register.LastMonth).Take(4))
    {
        string due = $"{line.OldDue?.In(language)} → {line.NewDue.In(language)}";
        string text = zh ? $"：{due}，差额 {line.Difference.In(language)}" : $": {due}, {line.Difference}";
        Console.WriteLine($"  {line.Worker.Number} {line.Describe(language)}{text}");
    }

    string suffix = zh ? "zh" : "en";
    File.WriteAllText(Path.Combine(output, $"back-pay.{suffix}.html"), register.ToHtmlPage(language));
    using FileStream csv = File.Create(Path.Combine(output, $"back-pay.{suffix}.csv"));
    register.WriteCsv(csv, language);
    Console.WriteLine(zh ? $"清册：{output} 中的 back-pay.zh.html 和 back-pay.zh.csv" : $"Register: back-pay.en.html and back-pay.en.csv in {output}");
    Console.WriteLine();
}

// Paid with June, saved, read again: the second register is empty.
YearMonth payingMonth = new(2027, 6);
string file = Path.Combine(output, "paid.csv");
using (FileStream stream = File.Create(file))
{
    PaidLedgerCsv.Write(paid.Import(register.Pay("back-pay-2027-06", payingMonth, agreed.PayFor(people, payingMonth))).OrThrow(), stream);
}

BackPayRegister again = BackPay.Register(
    PaidLedgerCsv.Read(File.OpenRead(file), agreement).OrThrow(),
    agreement,
    agreed,
    people,
    signedOn,
    effectiveFrom);
Console.WriteLine($"Second run / 再算一次: {again}");
return again.Lines.Count == 0 && !june.Findings.HasErrors ? 0 : 1;

string Sample(string name) => Path.Combine(here, name);
