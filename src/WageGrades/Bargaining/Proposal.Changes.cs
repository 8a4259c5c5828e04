using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Bargaining;

public sealed partial class Proposal
{
    /// <summary>Every amount of a clause raised: each cell of a ladder, or each amount of a bonus clause's standard.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <param name="increase">The increase.</param>
    /// <param name="from">The first day, or null for the proposal's date.</param>
    /// <example>
    /// 4 %, at least 180 yuan: <c>offer.Raise("base-pay", Increase.Percent(4m).AtLeast(180m))</c> makes 4,000 yuan 4,180 and 5,000 yuan 5,200.
    /// </example>
    public Proposal Raise(ClauseId clause, Increase increase, LocalDate? from = null) =>
        With(new RaiseChange(clause, increase) { From = from });

    /// <summary>The only amount of a bonus clause set: a fixed amount or an amount per unit.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <param name="amount">The new amount in the agreement's currency; zero or more.</param>
    /// <param name="from">The first day, or null for the proposal's date.</param>
    public Proposal Set(ClauseId clause, decimal amount, LocalDate? from = null) =>
        With(new SetAmountChange(clause, null, amount) { From = from });

    /// <summary>An entry of a bonus clause's table set, named by one term.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <param name="term">The entry's term, such as <c>SkillGrade.Technician</c>.</param>
    /// <param name="amount">The new amount in the agreement's currency; zero or more.</param>
    /// <param name="from">The first day, or null for the proposal's date.</param>
    /// <example><c>offer.Set("skill-allowance", SkillGrade.SeniorTechnician, 1_000m)</c>.</example>
    public Proposal Set(ClauseId clause, Term term, decimal amount, LocalDate? from = null) =>
        With(new SetAmountChange(clause, TermKey.Create(term), amount) { From = from });

    /// <summary>An entry of a bonus clause's table set, named by several terms.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <param name="key">The entry's terms, such as <c>[CompetitionLevel.Provincial, CompetitionPlacing.First]</c>.</param>
    /// <param name="amount">The new amount in the agreement's currency; zero or more.</param>
    /// <param name="from">The first day, or null for the proposal's date.</param>
    /// <example><c>offer.Set("competition-award", [CompetitionLevel.Provincial, CompetitionPlacing.First], 5_000m)</c>.</example>
    public Proposal Set(ClauseId clause, TermKey key, decimal amount, LocalDate? from = null) =>
        With(new SetAmountChange(clause, Internal.Guard.NotNull(key), amount) { From = from });

    /// <summary>The amount of a ladder grade set in a bonus clause whose amounts stand by grade.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <param name="grade">The grade; one that a ladder has is added.</param>
    /// <param name="amount">The new amount in the agreement's currency; zero or more.</param>
    /// <param name="from">The first day, or null for the proposal's date.</param>
    /// <example><c>offer.SetGrade("seniority-increment", "C3", 27.50m)</c>.</example>
    public Proposal SetGrade(ClauseId clause, GradeCode grade, decimal amount, LocalDate? from = null) =>
        With(new SetAmountChange(clause, null, amount) { From = from, Grade = grade });

    /// <summary>What an occurrence pays at least or at most set, where it is one amount.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <param name="bound">Whether it is the least or the most.</param>
    /// <param name="amount">The new amount in the agreement's currency; zero or more.</param>
    /// <param name="from">The first day, or null for the proposal's date.</param>
    /// <example><c>offer.SetBound("holiday-pay", AmountPart.Most, 6_700m)</c>.</example>
    public Proposal SetBound(ClauseId clause, AmountPart bound, decimal amount, LocalDate? from = null) =>
        With(new SetAmountChange(clause, null, amount) { From = from, Part = bound });

    /// <summary>The one share of a bonus clause set: of pay, of a benefit, the factor of a formula.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <param name="share">The new share; zero or more.</param>
    /// <param name="from">The first day, or null for the proposal's date.</param>
    /// <example>A quarter of the hour becomes 30 %: <c>offer.SetShare("night-premium", Ratio.Percent(30m))</c>.</example>
    public Proposal SetShare(ClauseId clause, Ratio share, LocalDate? from = null) =>
        With(new SetShareChange(clause, null, share) { From = from });

    /// <summary>A share by key of a bonus clause set.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <param name="key">The entry's terms.</param>
    /// <param name="share">The new share; zero or more.</param>
    /// <param name="from">The first day, or null for the proposal's date.</param>
    public Proposal SetShare(ClauseId clause, TermKey key, Ratio share, LocalDate? from = null) =>
        With(new SetShareChange(clause, Internal.Guard.NotNull(key), share) { From = from });

    /// <summary>A cell of a ladder set.</summary>
    /// <param name="clause">The ladder's clause.</param>
    /// <param name="grade">The grade.</param>
    /// <param name="step">The step, from 1.</param>
    /// <param name="amount">The new amount in the agreement's currency; zero or more.</param>
    /// <param name="from">The first day, or null for the proposal's date.</param>
    /// <example><c>offer.SetCell("base-pay", "G3", 2, 5_400m)</c>.</example>
    public Proposal SetCell(ClauseId clause, GradeCode grade, int step, decimal amount, LocalDate? from = null) =>
        With(new SetCellChange(clause, grade, step, amount) { From = from });

    /// <summary>The whole table of a ladder clause replaced.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <param name="ladder">The new table.</param>
    /// <param name="from">The first day, or null for the proposal's date.</param>
    /// <example><c>offer.SetLadder("base-pay", table.WithStep(Increase.Percent(3m), RoundingRule.HalfUp(10m)))</c>.</example>
    public Proposal SetLadder(ClauseId clause, PayLadder ladder, LocalDate? from = null) =>
        With(new SetLadderChange(clause, ladder) { From = from });

    /// <summary>The whole standard of a bonus clause replaced: ranges, a share of a benefit, a rewritten table.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <param name="standard">The new standard.</param>
    /// <param name="from">The first day, or null for the proposal's date.</param>
    /// <example><c>offer.SetStandard("innovation-award", new BenefitShareAmount(Ratio.Percent(5m), atMost))</c>.</example>
    public Proposal SetStandard(ClauseId clause, BonusAmount standard, LocalDate? from = null) =>
        With(new SetStandardChange(clause, standard) { From = from });

    /// <summary>The price of one piece of a clause of piece rates set.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <param name="piece">The piece or order, one that the clause prices.</param>
    /// <param name="price">The new price.</param>
    /// <param name="from">The first day, or null for the proposal's date.</param>
    /// <example><c>offer.SetPiece("piece-work", PieceKey.Of("gear-42", "milling"), PiecePrice.OfMinutes(9m))</c>.</example>
    public Proposal SetPiece(ClauseId clause, PieceKey piece, PiecePrice price, LocalDate? from = null) =>
        With(new SetPieceChange(clause, piece, price) { From = from });

    /// <summary>A clause added at the end.</summary>
    /// <param name="clause">The new clause; what it pays, it pays from the date on.</param>
    /// <param name="from">The first day, or null for the proposal's date.</param>
    /// <example><c>offer.Add(nightShifts, new LocalDate(2026, 7, 1))</c> pays nothing for June.</example>
    public Proposal Add(Clause clause, LocalDate? from = null) => With(new AddClauseChange(Guard.NotNull(clause)) { From = from });

    /// <summary>A clause removed.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <param name="from">The first day on which it no longer pays, or null for the proposal's date.</param>
    /// <example><c>offer.Remove("seniority-pay", new LocalDate(2026, 7, 1))</c> still pays June.</example>
    public Proposal Remove(ClauseId clause, LocalDate? from = null) => With(new RemoveClauseChange(clause) { From = from });
}
