using WageGrades.Internal;

namespace WageGrades.Agreements;

/// <summary>An agreement in a register (协议登记): the day it became known by signing, and from when it replaces others.</summary>
public sealed record RegisteredAgreement
{
    internal RegisteredAgreement(CollectiveAgreement agreement, LocalDate signedOn, LocalDate? replacesFrom)
    {
        Agreement = Guard.NotNull(agreement);
        SignedOn = signedOn;
        ReplacesFrom = replacesFrom;
    }

    /// <summary>The agreement as signed.</summary>
    public CollectiveAgreement Agreement { get; }

    /// <summary>The day it was signed (签订日期): before it nobody knew it.</summary>
    public LocalDate SignedOn { get; }

    /// <summary>
    /// The first day from which it stands in place of every agreement signed before it (替代日期), or null: it succeeds what ends by itself.
    /// </summary>
    public LocalDate? ReplacesFrom { get; }

    /// <summary>The first day for which it pays.</summary>
    internal LocalDate From => ReplacesFrom ?? Agreement.Term.From;

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Agreement.Id}, signed {IsoDate.Of(SignedOn)}{(ReplacesFrom is { } from ? $", replaces from {IsoDate.Of(from)}" : "")}";
}
