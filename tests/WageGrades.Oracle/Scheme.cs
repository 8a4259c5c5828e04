namespace WageGrades.Oracle;

/// <summary>The terms of a scheme clause at a time; those of its kind are stated.</summary>
public sealed record Scheme(string Kind)
{
    public PieceTerms? Pieces { get; init; }

    public ProjectTerms? Project { get; init; }

    public ResultTerms? Results { get; init; }

    public NegotiatedTerms? Negotiated { get; init; }

    public AnnualTerms? Annual { get; init; }
}
