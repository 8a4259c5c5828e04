using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Schemes;

namespace WageGrades.Bargaining;

/// <summary>The terms of a pay scheme replaced from the date on (更换薪酬模式条款): prices of pieces, the base of annual pay, a least price.</summary>
public sealed partial record SetSchemeChange : ProposalChange
{
    /// <summary>The terms replaced.</summary>
    /// <param name="clause">The scheme's clause.</param>
    /// <param name="scheme">The new terms, of the clause's kind; they replace every later dated terms too.</param>
    public SetSchemeChange(ClauseId clause, PayScheme scheme)
        : base(clause) => Scheme = Guard.NotNull(scheme);

    /// <summary>The new terms.</summary>
    public PayScheme Scheme { get; }

    private protected override string Text(Language language) => Words.NewTerms.In(language);

    internal override string Target => "scheme";

    internal override CollectiveAgreement? ApplyTo(ChangeContext context)
    {
        if (context.FindClause() is not { } clause)
        {
            return null;
        }

        if (clause is SchemeClause scheme && scheme.Schemes.Values.All(value => value.GetType() == Scheme.GetType()))
        {
            return context.Agreement.WithClause(scheme with { Schemes = scheme.Schemes.Set(context.From, Scheme) });
        }

        context.ReportMisfit(clause.KindName);
        return null;
    }
}
