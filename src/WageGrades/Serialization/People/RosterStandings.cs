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

    /// <param name="row">The row.</param>
    /// <param name="held">The degree.</param>
    /// <param name="effective">The day from which the row holds.</param>
    internal static RosterStandings Read(SheetRow row, ValueList<Qualification> held, LocalDate effective)
    {
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
}
