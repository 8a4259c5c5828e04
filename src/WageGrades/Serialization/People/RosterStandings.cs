using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>What a row of the roster says of degree, skill grade and title: held, or appointed where the caller said so.</summary>
internal readonly record struct RosterStandings(
    Term? SkillGrade, (Qualification Standing, SheetColumn DateColumn)[] Held, Appointment[] Appointed)
{
    internal static RosterStandings Read(SheetRow row, LocalDate effective)
    {
        (Qualification, SheetColumn)[] held = [];
        Appointment[] appointed = [];
        if (ReadDegree(row) is { } degree)
        {
            held = [(degree, RosterTable.DegreeOn)];
        }

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
                appointed = [.. appointed, new Appointment(grade, since ?? effective)];
            }
            else
            {
                held = [.. held, (row.Scope.Standings.Of(new Qualification(grade, since ?? effective)), dates)];
            }
        }
    }

    private static Term? Read(SheetRow row, SheetColumn<Term?> column) => row.TryRead(column, out var term) ? term : null;

    private static Qualification? ReadDegree(SheetRow row)
    {
        var awarded = row.Date(RosterTable.DegreeOn);
        if (!row.TryRead(RosterTable.Degree, out var degree) || degree is null)
        {
            return null;
        }

        if (awarded is null)
        {
            row.Tell(RosterTable.Degree, FindingCodes.DegreeWithoutDate, ("degree", degree));
            return null;
        }

        return row.Scope.Standings.Of(new Qualification(degree, awarded.Value));
    }
}
