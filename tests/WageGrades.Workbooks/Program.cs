using WageGrades.Workbooks;

// WageGrades.Workbooks SAMPLES OUT: every kind of workbook of the sample into the folder OUT, each with what its sheets must show.
// WageGrades.Workbooks measure ROWS: how long a roster takes as workbook and as CSV.
if (args is ["measure", var rows])
{
    Measure.Print(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

(var samples, var output) = (args[0], args[1]);
var agreement = AgreementJson.Read(File.ReadAllText(Path.Combine(samples, "agreement.json"))).OrThrow();
FileStream Open(string name) => File.OpenRead(Path.Combine(samples, name));
var all = new WorkforceFiles(Open("roster.csv")).WithQualifications(Open("qualifications.csv")).WithAppointments(Open("appointments.csv"))
    .WithAttendance(Open("attendance.csv")).WithEvents(Open("events.csv")).For(agreement).Read().Value;
Workforce people = new(all.Workers.Take(15));
Proposal Raise(string id, decimal percent) =>
    Proposal.On(agreement, id).Raise("base-pay", Increase.Percent(percent)).EffectiveFrom(new LocalDate(2026, 8, 1));
(var offer, var other) = (Raise("union-1", 4m), Raise("employer-1", 2.5m));
YearMonth july = new(2026, 7);
Shown shown = new(output);

foreach (var language in new[] { Language.Chinese, Language.English })
{
    shown.Report("statement", agreement.PayFor(people.Workers[0], july), language);
    var run = agreement.PayFor(people, july);
    shown.Report("run", run, language, ("工资明细", "all lines", run.ToTable(language)));
    var cost = offer.Cost(people);
    shown.Report("cost", cost, language, ("个人明细", "everybody", cost.ToTable(language)));
    shown.Report("comparison", ProposalComparison.Of([offer, other], people), language);
    shown.Report("check", offer.Check(Jurisdictions.Zhejiang, people), language);
    shown.Report("redline", Redline.Between(other, offer, people), language);
    var paid = PaidLedger.Empty(agreement.Currency);
    var register = BackPay.Register(paid, agreement, offer.Agreement, people, new LocalDate(2026, 9, 30), new LocalDate(2026, 8, 1));
    shown.Report("back-pay", register, language, ("补发明细", "all lines", register.ToTable(language)));
    shown.Template("template", people, agreement, language);
}

Console.WriteLine($"{shown.Count} workbooks");
