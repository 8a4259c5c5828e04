using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>A clause of words only (文字条款): parties, procedure, supervision. It pays nothing and says what it regulates.</summary>
public sealed record TextClause : Clause
{
    /// <summary>A text clause.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="number">The printed number; may be empty.</param>
    /// <param name="heading">The heading in both languages.</param>
    public TextClause(ClauseId id, string number, LocalizedText heading)
        : base(id, number, heading)
    {
    }

    internal override LocalizedText KindName => new("文字条款", "a text clause");

    internal override Clause Dated(IDatedChange change) => this;

    internal override bool HasStandardIn(DateSpan days) => false;

    internal override LocalizedText? StandardFrom(LocalDate from) => null;
}
