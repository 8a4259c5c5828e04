using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>What a row of the roster says of degree, skill grade and title: held, or appointed where the caller said so.</summary>
internal readonly record struct RosterStandings(
    Term? SkillGrade, ValueList<Qualification> Held, ValueList<Appointment> Appointed)
{
    /// <summary>The column of the date since which a grade is held.</summary>
    internal static SheetColumn<LocalDate> DateColumnOf(Term grade) => grade.Vocabulary == Education.Vocabulary.Code ? RosterTable.DegreeOn
        : grade.Vocabulary == Classification.SkillGrade.Vocabulary.Code ? RosterTable.SkillGradeOn
        : RosterTable.TitleOn;

    internal static RosterStandings Read(SheetRow row, LocalDate effective)
    {
        var held = ReadDegree(row);
        var appointed = ValueList<Appointment>.Empty;
        var skill = Read(row, RosterTable.SkillGradeColumn);
        var title = Read(row, RosterTable.TitleColumn);
        Add(skill, RosterTable.SkillGradeColumn, RosterTable.SkillGradeOn);
        Add(title, RosterTable.TitleColumn, RosterTable.TitleOn);
        return new RosterStandings(skill, held, appointed);

        void Add(Term? grade, SheetColumn column, SheetColumn<LocalDate> dates)
        {
            var since = row.Date(dates);
            if (grade is null)
            {
                return;
            }

            if (since is null)
            {
                row.TellOnce(column, FindingCodes.StandingDateAssumed, ("column", column.Header.Chinese), ("dateColumn", dates.Header.Chinese));
            }

            if (row.Scope.Options.RosterStandingsAreAppointed)
            {
                appointed = ValueList.With(appointed, new Appointment(grade, since ?? effective));
            }
            else
            {
                var standing = row.Scope.Standings.Of((grade, since ?? effective));
                held = held.Count == 0 ? standing : ValueList.With(held, standing[0]);
            }
        }
    }

    private static Term? Read(SheetRow row, SheetColumn<Term?> column) => row.TryRead(column, out var term) ? term : null;

    private static ValueList<Qualification> ReadDegree(SheetRow row)
    {
        var awarded = row.Date(RosterTable.DegreeOn);
        if (!row.TryRead(RosterTable.Degree, out var degree) || degree is null)
        {
            return [];
        }

        if (awarded is null)
        {
            row.Tell(RosterTable.Degree, FindingCodes.DegreeWithoutDate, ("degree", degree));
            return [];
        }

        return row.Scope.Standings.Of((degree, awarded.Value));
    }
}
