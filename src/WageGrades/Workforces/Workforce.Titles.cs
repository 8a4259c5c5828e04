using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Workforces;

public sealed partial record Workforce
{
    /// <summary>Who may apply for which professional title by their skill grade (技能等级贯通职称).</summary>
    /// <param name="day">The day asked about; people not employed on it, and certificates that have expired by then, are left out.</param>
    /// <param name="linkages">The linkages, such as <see cref="Linkages.TitleApplications"/>.</param>
    /// <param name="anniversaries">Where the anniversary of a 29 February falls.</param>
    /// <returns>One row for each person and linkage, unless the person holds the title or a higher one.</returns>
    public TitleLinkageReport TitleApplications(LocalDate day, IEnumerable<TitleLinkage> linkages, AnniversaryRule anniversaries)
    {
        var known = Guard.Each(linkages);
        Guard.NotNull(anniversaries);
        return new TitleLinkageReport(
            day,
            from worker in Workers
            where worker.Employment.TryGet(day, out _)
            from linkage in known
            let since = worker
                .Qualifications.Where(held => !held.IsOfCredits && held.Grade == linkage.Grade.Term && held.IsValidOn(day))
                .Select(held => (LocalDate?)held.IssuedOn)
                .Min()
            where since is not null && !worker.HasTitle(linkage.Title, day)
            select new TitleApplication(worker.Id, worker.Name, linkage, since.Value, linkage.MayApplyFrom(since.Value, anniversaries)));
    }
}
