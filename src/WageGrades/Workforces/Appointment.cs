using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Workforces;

/// <summary>An appointment to a skill grade or professional title (聘任), with its trade or post and dates.</summary>
public sealed record Appointment
{
    /// <summary>An appointment.</summary>
    /// <param name="grade">The grade or title appointed to.</param>
    /// <param name="appointedOn">The first day of the appointment (聘任日期).</param>
    public Appointment(Term grade, LocalDate appointedOn)
    {
        Grade = Guard.NotNull(grade);
        AppointedOn = appointedOn;
    }

    /// <summary>The grade or title appointed to.</summary>
    public Term Grade { get; init => field = Guard.NotNull(value); }

    /// <summary>The first day of the appointment.</summary>
    public LocalDate AppointedOn { get; init; }

    /// <summary>The first day on which the person is no longer appointed (解聘或聘期届满次日), or null while it lasts.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>The trade or post appointed to, or null.</summary>
    public string? Trade { get; init; }

    /// <summary>The date of the appointing document (发文日期), or null.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>The number of the appointing document (文号), or null.</summary>
    public string? Document { get; init; }

    /// <summary>Whether it is in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from its first day until it ends.</returns>
    public bool IsInForceOn(LocalDate day) => AppointedOn <= day && !(EndedOn <= day);

    /// <inheritdoc/>
    public override string ToString() => $"{Grade}, appointed {IsoDate.Of(AppointedOn)}";
}
