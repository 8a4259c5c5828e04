using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>What one row of the roster says: how things stand with a person from a day on, within one employment.</summary>
/// <param name="Source">The row, for findings about it among other rows.</param>
/// <param name="Id">Who it is.</param>
/// <param name="Name">The name; may be empty.</param>
/// <param name="HiredOn">The first day of the employment.</param>
/// <param name="EffectiveFrom">The day from which the row holds.</param>
/// <param name="LeftFrom">The first day after the employment, or null.</param>
/// <param name="Employment">The terms of employment from <paramref name="EffectiveFrom"/>.</param>
/// <param name="RegularFrom">The day on which a probation ends, or null.</param>
/// <param name="Place">The place on the ladder, or null.</param>
/// <param name="PlacedFrom">The day on which the place was recorded; of a row that repeats it an earlier one.</param>
/// <param name="Post">The post, or null.</param>
/// <param name="ServiceSince">The day from which service counts, or null.</param>
/// <param name="BornOn">The date of birth, or null.</param>
/// <param name="Standings">Degree, skill grade and title that the row says are held.</param>
/// <param name="Appointments">The grades and titles that the row says are appointed.</param>
/// <param name="PlaceIsUnknown">Whether the file does not say where the person stands on the ladder.</param>
internal readonly record struct RosterRow(
    SheetRow Source,
    WorkerId Id,
    string Name,
    LocalDate HiredOn,
    LocalDate EffectiveFrom,
    LocalDate? LeftFrom,
    Employment Employment,
    LocalDate? RegularFrom,
    GradePlace? Place,
    LocalDate PlacedFrom,
    Post? Post,
    LocalDate? ServiceSince,
    LocalDate? BornOn,
    ValueList<Qualification> Standings,
    ValueList<Appointment> Appointments,
    bool PlaceIsUnknown);
