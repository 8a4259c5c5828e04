using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Workforces;

public sealed partial record Workforce
{
    /// <summary>Who holds a certificate above what they are appointed to in its trade (有证未聘、高证低聘).</summary>
    /// <param name="day">The day asked about; people not employed on it are left out.</param>
    /// <param name="agreement">The agreement whose own grades and titles count as well; null: only the national ones.</param>
    /// <returns>
    /// One row for each person and trade with the highest skill grade or title held there. A certificate or an appointment that names no trade goes
    /// with every trade.
    /// </returns>
    public StandingReport HeldNotAppointed(LocalDate day, CollectiveAgreement? agreement = null) => new(
        day,
        new("有证未聘人员", "Holds but not appointed"),
        from standing in Standings(day, agreement)
        from trade in standing.Held.GroupBy(held => held.Trade).OrderBy(same => same.Key, StringComparer.Ordinal)
        let best = trade.MaxBy(held => standing.RankOf(held.Grade))!
        let appointed = standing.Appointed.Where(each => SameTrade(each.Trade, best.Trade)).MaxBy(each => standing.RankOf(each.Grade))
        where appointed is null || standing.RankOf(appointed.Grade) < standing.RankOf(best.Grade)
        select new StandingGap(standing.Worker.Id, standing.Worker.Name, best.Trade, best.Grade, appointed?.Grade, best.IssuedOn),
        FindingCodes.HeldNotAppointed);

    /// <summary>
    /// Who is appointed above what they hold in the trade (高聘低证). Special-grade and chief technicians are assessed and appointed to a post
    /// (人社部发〔2022〕14号), so a senior technician's certificate suffices for them.
    /// </summary>
    /// <param name="day">The day asked about; people not employed on it are left out.</param>
    /// <param name="agreement">The agreement whose own grades and titles count as well; null: only the national ones.</param>
    /// <returns>One row for each appointment without a certificate for it.</returns>
    public StandingReport AppointedAboveHeld(LocalDate day, CollectiveAgreement? agreement = null) =>
        new(
            day,
            new("聘任高于持证人员", "Appointed above what is held"),
            from standing in Standings(day, agreement)
            from appointed in standing.Appointed
            let best = standing.Held.Where(each => SameTrade(each.Trade, appointed.Trade)).MaxBy(each => standing.RankOf(each.Grade))
            where best is null || standing.RankOf(best.Grade) < Math.Min(standing.RankOf(appointed.Grade), standing.HighestCertified)
            select new StandingGap(
                standing.Worker.Id,
                standing.Worker.Name,
                best?.Trade ?? appointed.Trade,
                best?.Grade,
                appointed.Grade,
                appointed.AppointedOn),
            FindingCodes.AppointedAboveHeld);

    private IEnumerable<Standing> Standings(LocalDate day, CollectiveAgreement? agreement) =>
        from worker in Workers
        where worker.Employment.TryGet(day, out _)
        from vocabulary in new[] { SkillGrade.Vocabulary, ProfessionalTitle.Vocabulary }
        let known = agreement?.FindVocabulary(vocabulary.Code) ?? vocabulary
        select new Standing(
            worker,
            known,
            [.. worker.Qualifications.Where(held => known.Contains(held.Grade) && held.IsValidOn(day))],
            [.. worker.Appointments.Where(each => known.Contains(each.Grade) && each.IsInForceOn(day))]);

    private static bool SameTrade(string? one, string? other) => one is null || other is null || string.Equals(one, other, StringComparison.Ordinal);

    private sealed record Standing(
        Worker Worker, Vocabulary Vocabulary, IReadOnlyList<Qualification> Held, IReadOnlyList<Appointment> Appointed)
    {
        /// <summary>The highest rank that certificates are issued for.</summary>
        internal int HighestCertified => Vocabulary.Contains(SkillGrade.SeniorTechnician) ? RankOf(SkillGrade.SeniorTechnician) : int.MaxValue;

        internal int RankOf(Term grade) => Vocabulary.RankOf(grade);
    }
}
