using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Periods;

namespace WageGrades.Bargaining;

/// <summary>The agreement's term set (调整协议期限).</summary>
public sealed partial record SetTermChange : AgreementChange
{
    /// <summary>The term set.</summary>
    /// <param name="term">The new term.</param>
    public SetTermChange(DateSpan term) => Term = term;

    /// <summary>The new term.</summary>
    public DateSpan Term { get; }

    internal override LocalizedText Matter => Words.Term;

    internal override string Target => "term";

    private protected override string Text(Language language) => Words.Span(Term).In(language);

    internal override LocalizedText? Before(CollectiveAgreement agreement, LocalDate from) =>
        Words.Span(agreement.Term);

    internal override CollectiveAgreement? ApplyTo(ChangeContext context) => context.Agreement with { Term = Term };
}
