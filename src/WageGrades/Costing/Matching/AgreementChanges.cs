using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Costing;

/// <summary>What a proposal changes beside clauses, with the facts on which its effect hangs (条款以外的修改).</summary>
internal static class AgreementChanges
{
    /// <summary>Everything that is not equal. What no line names is left over and may hang on anything.</summary>
    internal static IEnumerable<UnprovedMatter> Of(CollectiveAgreement before, CollectiveAgreement after, LocalDate until) =>
    [
        .. Floors(before, after, until),
        .. Listed(before.Groups, after.Groups, group => group.Id, group => group.Name, PersonFact.OtherPay),
        .. Listed(before.Caps, after.Caps, cap => cap.Id, cap => cap.Name, PersonFact.OtherPay),
        .. Listed(before.Funds, after.Funds, fund => fund.Id, fund => fund.Name, PersonFact.OtherPeople),
        .. Listed(before.RelativeFloors, after.RelativeFloors, floor => floor.Id, floor => floor.Name, PersonFact.OtherPeople),
        .. Where(before.Policies != after.Policies, new("约定的选择", "the declared choices"), PersonFact.Other),
        .. Where(!before.CoveredForms.SequenceEqual(after.CoveredForms), new("适用范围", "the forms of employment covered"), PersonFact.Form),
        .. Where(!before.WorkplaceAreas.Equals(after.WorkplaceAreas), new("工作地与地区类别", "the areas of workplaces"), PersonFact.Workplace),
        .. Where(
            !before.Recognitions.SequenceEqual(after.Recognitions)
                || before.Framework != after.Framework
                || !before.CreditConversions.SequenceEqual(after.CreditConversions),
            new("证书互认、资历框架与学分转换", "what certificates, levels and credits count for"),
            PersonFact.Certificate,
            PersonFact.Other),
        .. Where(Bare(before, before) != Bare(after, before), new("协议的其他内容", "the rest of the agreement"), PersonFact.Other),
    ];

    /// <summary>A matter named by what it is of.</summary>
    internal static UnprovedMatter Matter(ClauseId id, LocalizedText? name, params PersonFact[] facts) =>
        new(new ClauseReference(id, ""), name ?? LocalizedText.Same(id.ToString()), UnprovedReason.NotVaried, facts);

    // What has a line of its own or says nothing of pay is put back. The end of the term is nothing: both are taken to go on.
    private static CollectiveAgreement Bare(CollectiveAgreement agreement, CollectiveAgreement before) => agreement with
    {
        Id = before.Id,
        Title = before.Title,
        Note = before.Note,
        Kind = before.Kind,
        SignedOn = before.SignedOn,
        Parties = before.Parties,
        Continuation = before.Continuation,
        Term = agreement.Term.From == before.Term.From ? before.Term : agreement.Term,
        Clauses = [],
        Floors = [],
        Groups = [],
        Caps = [],
        Funds = [],
        RelativeFloors = [],
        RatingQuotas = [],
        Policies = before.Policies,
        CoveredForms = before.CoveredForms,
        WorkplaceAreas = before.WorkplaceAreas,
        Recognitions = before.Recognitions,
        Framework = before.Framework,
        CreditConversions = before.CreditConversions,
    };

    // A floor of the same kind and no lower takes nothing from anybody.
    private static IEnumerable<UnprovedMatter> Floors(CollectiveAgreement before, CollectiveAgreement after, LocalDate until) =>
        from was in before.Floors
        let becomes = after.Floors.FirstOrDefault(floor => floor.Id == was.Id)
        where was != becomes && (becomes is null
            || was with { Amount = becomes.Amount, Name = becomes.Name, Citation = becomes.Citation } != becomes
            || NoLower.DaysBut(was.Amount, becomes.Amount, until, (one, other) => other >= one).Any())
        select Matter(was.Id, was.Name, PersonFact.Workplace, PersonFact.Hours, PersonFact.OtherPay);

    private static IEnumerable<UnprovedMatter> Listed<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, ClauseId> id, Func<T, LocalizedText?> name, PersonFact fact)
        where T : class =>
        from each in before.Where(was => !after.Contains(was)).Concat(after.Where(becomes => !before.Contains(becomes))).DistinctBy(id)
        select Matter(id(each), name(each), fact);

    private static IEnumerable<UnprovedMatter> Where(bool holds, LocalizedText heading, params PersonFact[] facts) =>
        holds ? [new UnprovedMatter(null, heading, UnprovedReason.NotVaried, facts)] : [];
}
