namespace WageGrades.Benchmarks;

/// <summary>A person of the simple agreement, as naive code keeps one.</summary>
/// <param name="Number">Staff number.</param>
/// <param name="Grade">Code of the skill grade.</param>
/// <param name="Step">Step of the ladder, from 1.</param>
/// <param name="HiredOn">The first day of employment; service counts from it.</param>
/// <param name="AppointedOn">The day of the appointment to the grade; null for apprentices, who are not appointed.</param>
/// <param name="WeeklyHours">Agreed hours a week, of 40.</param>
internal sealed record SimplePerson(string Number, string Grade, int Step, DateOnly HiredOn, DateOnly? AppointedOn, int WeeklyHours)
{
    /// <summary>The same person for the library.</summary>
    internal Worker ToWorker()
    {
        var hired = LocalDate.FromDateOnly(HiredOn);
        var worker = new Worker(new WorkerId(Number)) { ServiceSince = hired }
            .Employ(hired, new Employment(WeeklyHours == 40 ? EmploymentForm.FullTime : EmploymentForm.PartTime)
            {
                HoursShare = Ratio.Of(WeeklyHours, 40),
            })
            .PlaceOn(hired, new GradeCode(Grade), Step);
        return AppointedOn is { } day ? worker.Appoint(SkillGrade.FromCode(Grade), LocalDate.FromDateOnly(day)) : worker;
    }
}
