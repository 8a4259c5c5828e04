using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>
/// The events (事件台账): competition results, innovations, honours, mentors' results. Several rows of one event and person add decided amounts of
/// different clauses; rows of one event for several people are a
/// team's: marked 团体 they are one shared result, whose benefit and amounts are the whole team's.
/// </summary>
internal static partial class EventTable
{
    internal static void Read(TableReading reading)
    {
        EventLedger ledger = new(reading.Draft, Id, Share);
        TeamLedger teams = new(reading.Draft, Id, Share);
        foreach (var row in reading.Rows(Shape))
        {
            var id = Shape.Person(row, reading);
            var entry = Shape.Read(row);
            var result = row.IsRefused ? null : WithAmounts(row, id, entry);
            if (entry.IsTeam && entry.Share is null && !row.IsRefused)
            {
                row.RefuseBlank(Share);
            }

            var isUsed = row.Settle() && id is not null && result is not null;
            if (isUsed && entry.IsTeam)
            {
                teams.Add(row, id!, result!, entry.Share!.Value, entry.LeadDepartment);
            }
            else if (isUsed)
            {
                ledger.Add(row, id!, result!, entry.Share);
            }
            else if (entry.IsTeam && row.IdentifierAgain(Id) is { } broken)
            {
                teams.Break(row, broken);
            }
        }

        ledger.CheckShares();
        teams.Settle();
    }

    internal static byte[] Write(Workforce workforce, Language language)
    {
        TableWriter writer = new(Shape, language);
        HashSet<TeamResult> teams = [];
        foreach (var worker in workforce.Workers)
        {
            foreach (var entry in worker.Achievements.SelectMany(EventEntry.Of))
            {
                Shape.Write(writer, worker.Id, entry);
            }

            foreach ((var member, var entry) in worker.TeamResults.Where(teams.Add).SelectMany(team => team.Members.SelectMany(member =>
                EventEntry.Of(team, member).Select(entry => (member, entry)))))
            {
                Shape.Write(writer, member.Worker, entry);
            }
        }

        return writer.ToBytes();
    }

    /// <summary>The result with the terms that the row names: those of level and subject are of the vocabularies of its kind.</summary>
    private static EventEntry Complete(SheetRow row, EventEntry entry)
    {
        if (entry.Kind is not { } kind)
        {
            return entry;
        }

        var subject = kind.Subject;
        if (kind.SubjectVocabulary is { } subjects && subject is null)
        {
            row.TryRead(Subject, new TermCell(subjects), out subject);
        }

        row.TryRead(Level, new TermCell(kind.LevelVocabulary, allowsNone: true), out var level);
        var whole = entry with { Subject = subject, Level = level };
        if (whole.Terms is { Length: > 0 } terms)
        {
            return whole with { Result = whole.Result with { Kind = kind.Kind, Key = TermKey.Create(terms) } };
        }

        row.RefuseBlank(kind.SubjectVocabulary is null ? (SheetColumn)Placing : Subject);
        return whole;
    }

    /// <summary>A benefit belongs to one person or to a team; an amount is decided under a clause.</summary>
    private static Achievement WithAmounts(SheetRow row, WorkerId? worker, EventEntry entry)
    {
        var result = entry.Result;
        if (result.VerifiedBenefit is not null && !entry.IsTeam && entry.Share is { } share && share != Ratio.One)
        {
            row.Tell(Benefit, FindingCodes.SharedBenefitNotUsed, ("worker", CellText.ForFinding(worker?.ToString() ?? "")), ("share", share));
            result = result with { VerifiedBenefit = null };
        }

        if (entry.Decided is not { } decided)
        {
            return result;
        }

        if (entry.Clause is not { } clause)
        {
            row.Tell(Decided, FindingCodes.AmountWithoutClause, ("amount", decided));
            return result;
        }

        return result with { DecidedAmounts = ValueMap.Of([KeyValuePair.Create(clause, decided)]) };
    }
}
