using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What keeps counted pieces from being paid; one wording for every place that tells it.</summary>
internal static class PieceFaults
{
    internal static Finding NotOnScheme(PersonMonth person, string what) => Of(FindingCodes.PiecesWithoutScheme, person, what);

    internal static Finding NeedsDay(PersonMonth person, string what) => Of(FindingCodes.PiecesUndated, person, what);

    internal static Finding NoPrice(PersonMonth person, SchemeClause clause, PieceKey key) =>
        Of(FindingCodes.PiecePriceMissing, person, key.Value, ("clause", clause.Id.ToString())) with { Clause = clause.Id };

    internal static Finding BelowZero(PersonMonth person, SchemeClause clause, string sum) =>
        Of(FindingCodes.PieceSumNegative, person, sum, ("clause", clause.Id.ToString())) with { Clause = clause.Id };

    internal static Finding NoHours(PersonMonth person, SchemeClause clause) =>
        Missing(person, clause, new("计件记录的工时或单价的工时定额", "the hours of the pieces or the unit times of their prices"));

    internal static Finding NoBaseRate(PersonMonth person, SchemeClause clause, PieceTeam team, Currency currency) => Of(
        FindingCodes.GroupWithoutBaseRate, person, team.Id, ("clause", clause.Id.ToString()), ("currency", currency.Code),
        ("members", team.Members.Where(member => PieceSplitter.Lacks(member, currency)).Select(member => member.Worker.ToString()))) with
    {
        Clause = clause.Id,
    };

    internal static Finding Gap(PersonMonth person, SchemeClause clause, PieceGap gap) => gap switch
    {
        PieceGap.Rejected => Choices.PiecePart(clause, "rejected", new("废品的计价比例", "what a rejected piece pays")),
        PieceGap.Reworked => Choices.PiecePart(clause, "reworked", new("返工的计价比例", "what reworking a piece pays")),
        PieceGap.Overtime => Choices.PieceOvertime(clause),
        PieceGap.Quota => NoHours(person, clause),
        _ => throw Closed.Missed(gap),
    };

    private static Finding Missing(PersonMonth person, SchemeClause clause, LocalizedText what)
    {
        var worker = person.Worker.Id.ToString();
        return Finding.Of(
            FindingCodes.FactIncomplete,
            worker,
            ("clause", clause.Id.ToString()),
            ("fact", $"{worker} {person.Month}"),
            ("what", what)
        ) with
        {
            Clause = clause.Id,
        };
    }

    private static Finding Of(FindingCode code, PersonMonth person, string what, params ReadOnlySpan<FindingArgument> more)
    {
        var worker = person.Worker.Id.ToString();
        return Finding.Of(code, worker, [("worker", worker), ("month", person.Month), ("what", what), .. more]);
    }
}
