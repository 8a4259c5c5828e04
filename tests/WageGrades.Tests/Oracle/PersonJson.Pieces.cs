using System.Text.Json;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Tests.Oracle;

/// <content>Pieces and projects.</content>
internal static partial class PersonJson
{
    private static object Pieces(PieceCount count) => new
    {
        key = count.Key.Value,
        good = Number(count.Good),
        rejected = Number(count.Rejected),
        reworked = Number(count.Reworked),
        on = Iso(count.On),
        time = JsonNamingPolicy.KebabCaseLower.ConvertName(count.Time.ToString()),
        hours = count.Hours is { } hours ? Number(hours) : null,
    };

    private static object Pieces(PieceTeam team) =>
        new
        {
            id = team.Id,
            clause = team.Clause.Value,
            pieces = team.Pieces.Select(Pieces),
            members = team.Members.Select(member => new
            {
                worker = member.Worker.ToString(),
                weight = Fraction(member.Weight),
                hours = Number(member.Hours),
                baseRate = member.BaseRate is { } rate ? Number(rate.Amount) : null,
            }),
        };

    private static object Stages(Project project) => new
    {
        id = project.Id,
        clause = project.Clause.Value,
        total = Number(project.Total.Amount),
        members = Members(project.Members),
        steps = project.Steps.Select(step => new
        {
            stage = step.Stage.ToString(),
            reachedOn = Iso(step.ReachedOn),
            accepted = Fraction(step.AcceptedShare),
            deduction = Number(step.Deduction?.Amount ?? 0m),
            members = step.Members is { } own ? Members(own) : null,
        }),
        failedOn = Iso(project.FailedOn),
    };

    private static IEnumerable<object> Members(IEnumerable<TeamMember> members) =>
        members.Select(member => new { worker = member.Worker.ToString(), weight = Fraction(member.Weight) });
}
