using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>What a row of the roster says of degree, skill grade and title: held, or appointed where the caller said so.</summary>
internal readonly record struct RosterStandings(
    Term? SkillGrade, IReadOnlyList<(Qualification Standing, SheetColumn DateColumn)> Held, IReadOnlyList<Appointment> Appointed)
{
    internal static RosterStandings Read(SheetRow row, LocalDate effective)
    {
        List<(Qualification, SheetColumn)>? held = null;
        List<Appointment>? appointed = null;
        if (ReadDegree(row) is { } degree)
        {
            (held ??= []).Add((degree, RosterTable.DegreeOn));
        }

        var skill = Read(row, RosterTable.SkillGradeColumn);
        var title = Read(row, RosterTable.TitleColumn);
        Add(skill, RosterTable.SkillGradeColumn, RosterTable.SkillGradeOn);
        Add(title, RosterTable.TitleColumn, RosterTable.TitleOn);
        return new RosterStandings(
            skill, held ?? (IReadOnlyList<(Qualification, SheetColumn)>)ValueList<(Qualification, SheetColumn)>.Empty,
            appointed ?? (IReadOnlyList<Appointment>)ValueList<Appointment>.Empty);

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
                (appointed ??= []).Add(new Appointment(grade, since ?? effective));
            }
            else
            {
                (held ??= []).Add((new Qualification(grade, since ?? effective), dates));
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

        return new Qualification(degree, awarded.Value);
    }
}
