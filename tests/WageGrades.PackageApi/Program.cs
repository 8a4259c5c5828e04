// A web program as a user writes it on the web template, with the package alone: tests/tools/check-templates builds and asks it.
using NodaTime;
using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Serialization;
using WageGrades.Workforces;

var app = WebApplication.CreateBuilder(args).Build();
CollectiveAgreement agreement = AgreementJson.Read(File.ReadAllText("agreement.json"), "agreement.json").OrThrow();
Workforce people = new WorkforceFiles(File.OpenRead("roster.csv"))
    .WithQualifications(File.OpenRead("qualifications.csv"))
    .WithAppointments(File.OpenRead("appointments.csv"))
    .WithEvents(File.OpenRead("events.csv"))
    .For(agreement)
    .Read().Value;

app.MapGet("/pay/{number}/{year:int}/{month:int}", (string number, int year, int month) =>
    people.Workers.FirstOrDefault(worker => worker.Id.Number == number) is { } worker
        ? Results.Ok(agreement.PayFor(worker, new YearMonth(year, month)))
        : Results.NotFound());
app.MapGet("/run/{year:int}/{month:int}", (int year, int month) =>
    new { run = agreement.PayFor(new Workforce(people.Workers.Skip(100).Take(3)), new YearMonth(year, month)) });
app.Run();
