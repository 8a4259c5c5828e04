using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Oracle;

/// <summary>Writes a person's facts for the oracle, which knows none of the library's types.</summary>
internal static partial class PersonJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    public static string Write(Worker worker) => JsonSerializer.Serialize(
        new
        {
            id = worker.Id.ToString(),
            employment = Steps(worker.Employment, (from, until, terms) =>
                new
                {
                    from,
                    until,
                    form = ((Term)terms.Form).Code,
                    hours = Fraction(terms.HoursShare),
                    workplace = terms.Workplace,
                    workingTime = ((Term)terms.WorkingTime).Code,
                    isProbation = terms.IsProbation,
                }),
            places = Steps(worker.Place, (from, until, place) => new { from, until, grade = place.Grade.Value, step = place.Step }),
            posts = Steps(worker.Post, (from, until, post) => new { from, until, name = post.Name, trade = post.Trade, terms = Texts(post.Terms) }),
            serviceSince = Iso(worker.ServiceSince),
            bornOn = Iso(worker.BornOn),
            qualifications = worker.Qualifications.Select(each => new
            {
                grade = each.Grade.ToString(),
                issuedOn = Iso(each.IssuedOn),
                recognisedOn = Iso(each.RecognisedOn),
                validUntil = Iso(each.ValidUntil),
                issuer = each.Issuer?.ToString(),
                region = each.Region,
                mode = each.Mode?.ToString(),
                trade = each.Trade,
            }),
            appointments = worker.Appointments.Select(each => new
            {
                grade = each.Grade.ToString(),
                appointedOn = Iso(each.AppointedOn),
                endedOn = Iso(each.EndedOn),
                publishedOn = Iso(each.PublishedOn),
                trade = each.Trade,
            }),
            credits = worker.Credits.Select(each => new
            {
                credits = Number(each.Credits),
                source = each.Source.ToString(),
                earnedOn = Iso(each.EarnedOn),
                validUntil = Iso(each.ValidUntil),
            }),
            achievements = worker.Achievements.Select(Result),
            teams = worker.TeamResults.Select(team => new
            {
                result = Result(team.Result),
                members = team.Members.Select(member => new { worker = member.Worker.ToString(), weight = Fraction(member.Weight) }),
            }),
            absences = worker.Absences.Select(span => new { from = Iso(span.From), until = Iso(span.Until) }),
            leaves = worker.Leaves.Select(leave => new
            {
                kind = leave.Kind.ToString(),
                from = Iso(leave.Span.From),
                until = Iso(leave.Span.Until),
                ofADay = Fraction(leave.DayShare),
            }),
            decided = worker.DecidedAmounts.ToDictionary(
                pair => pair.Key.Value, pair => Steps(pair.Value, (from, until, amount) => new { from, until, amount = Number(amount.Amount) })),
            numbers = worker.StandingNumbers.ToDictionary(
                pair => pair.Key.ToString(), pair => Steps(pair.Value, (from, until, value) => new { from, until, value = Number(value) })),
            schemes = Steps(worker.Scheme, (from, until, terms) => new
            {
                from,
                until,
                clause = terms.Clause.Value,
                agreed = terms.AgreedAmount is { } agreed ? Number(agreed.Amount) : null,
                grade = terms.Grade?.ToString(),
                probationShare = terms.ProbationShare is { } probation ? Fraction(probation) : null,
            }),
            assessments = worker.Assessments.Select(each => new
            {
                clause = each.Clause.Value,
                year = each.Year,
                amount = each.Amount is { } amount ? Number(amount.Amount) : null,
                factor = each.Factor is { } factor ? Number(factor) : null,
            }),
            projects = worker.Projects.Select(Stages),
            holds = worker.StepEvents.Where(each => each.Kind == StepEventKind.Hold)
                .Select(each => new { from = Iso(each.Span!.Value.From), until = Iso(each.Span.Value.Until) }),
            passes = worker.StepEvents.Where(each => each.IsPassed).Select(each => new { on = Iso(each.On) }),
            @protected = worker.ProtectedPay.Select(each => new
            {
                from = Iso(each.From),
                amount = Number(each.Amount.Amount),
                raiseShare = Fraction(each.Rule.RaiseShare),
                reduction = each.Rule.Reduction is { } reduction ? Number(reduction.Amount) : null,
                everyMonths = each.Rule.EveryMonths,
                atMostMonths = each.Rule.AtMostMonths,
            }),
            records = worker.Records.Select(pair => new
            {
                month = pair.Key.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                unpaidDays = Number(pair.Value.UnpaidDays),
                counts = pair.Value.Counts.ToDictionary(count => count.Key.ToString(), count => Number(count.Value)),
                dayCounts = pair.Value.DayCounts.Select(each => new
                {
                    day = Iso(each.Day),
                    counter = each.Counter.ToString(),
                    count = Number(each.Count),
                }),
                supplied = pair.Value.SuppliedAmounts.ToDictionary(amount => amount.Key.Value, amount => Number(amount.Value.Amount)),
                weights = pair.Value.Weights.ToDictionary(weight => weight.Key.Value, weight => Number(weight.Value)),
                pieces = pair.Value.Pieces.Select(Pieces),
                pieceTeams = pair.Value.PieceTeams.Select(Pieces),
            }),
        },
        Options);

    private static object Result(Achievement each) => new
    {
        id = each.Id,
        kind = JsonNamingPolicy.KebabCaseLower.ConvertName(each.Kind.ToString()),
        key = Texts(each.Key),
        recognisedOn = Iso(each.RecognisedOn),
        occasion = each.Occasion,
        benefit = each.VerifiedBenefit is { } benefit ? Number(benefit.Amount) : null,
        figures = each.Benefits.Select(figure => new
        {
            kind = figure.Kind.ToString(),
            from = Iso(figure.Period.From),
            until = Iso(figure.Period.Until),
            amount = figure.Amount is { } amount ? Number(amount.Amount) : null,
            verifiedOn = Iso(figure.VerifiedOn),
            isProvisional = figure.IsProvisional,
        }),
        issuedOn = Iso(each.IssuedOn),
        publishedOn = Iso(each.PublishedOn),
        place = each.Place,
        entrants = each.Entrants,
        isSelectionRound = each.IsSelectionRound,
        apprentice = each.Apprentice,
        pactOn = Iso(each.PactOn),
        usedFrom = Iso(each.UsedFrom),
        accepted = Fraction(each.AcceptedShare),
        decided = each.DecidedAmounts.ToDictionary(pair => pair.Key.Value, pair => Number(pair.Value.Amount)),
    };

    private static IEnumerable<object> Steps<T>(EffectiveSeries<T> series, Func<string?, string?, T, object> write)
        where T : notnull =>
        series.Steps.Where(step => step.HasValue).Select(step =>
            write(step.Span.From == LocalDate.MinIsoValue ? null : Iso(step.Span.From), Iso(step.Span.Until), step.Value));

    private static IEnumerable<string> Texts(IEnumerable<Term> terms) => terms.Select(term => term.ToString());

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Fraction(Ratio ratio) => ratio.Value.ToString();

    private static string? Iso(LocalDate? day) => day is { } value ? LocalDatePattern.Iso.Format(value) : null;
}
