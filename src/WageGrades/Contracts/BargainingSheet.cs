using WageGrades.Bargaining;
using WageGrades.Costing;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Contracts;

/// <summary>
/// Two proposals on one page to lay on the table (双方方案对照表): clause by clause what the agreement has, what the union asks, what the employer
/// offers, what the difference costs a year and how many people it touches; the yearly cost of each proposal below.
/// </summary>
/// <example><code>File.WriteAllText("sheet.html", BargainingSheet.Of(union, employer, workforce).ToHtmlPage());</code></example>
public sealed partial record BargainingSheet
{
    private BargainingSheet(Proposal union, Proposal employer, Redline redline) => (Union, Employer, Redline) = (union, employer, redline);

    /// <summary>The union's proposal.</summary>
    public Proposal Union { get; }

    /// <summary>The employer's proposal.</summary>
    public Proposal Employer { get; }

    /// <summary>What separates the two, from the employer's proposal to the union's, with prices that add up.</summary>
    public Redline Redline { get; }

    /// <summary>The changes that both proposals have, word for word (双方一致).</summary>
    public IReadOnlyList<ProposalChange> Agreed => ValueList.Of(Union.Changes.Where(change => Employer.Changes.Contains(change)));

    /// <summary>Whether both proposals could be costed for everybody.</summary>
    public bool IsComplete => Redline.First.IsComplete && Redline.Second.IsComplete;

    /// <summary>The sheet of two proposals on one agreement.</summary>
    /// <param name="union">The union's proposal.</param>
    /// <param name="employer">The employer's proposal.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="basis">The basis of the costing; null: the standard one.</param>
    /// <param name="progress">Who is told after each costing; null: nobody.</param>
    /// <param name="cancel">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">They change different agreements.</exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static BargainingSheet Of(
        Proposal union, Proposal employer, Workforce workforce, CostBasis? basis = null,
        IProgress<SolveProgress>? progress = null, CancellationToken cancel = default) =>
        new(Guard.NotNull(union), Guard.NotNull(employer), Redline.Between(employer, union, workforce, basis, progress, cancel));

    /// <inheritdoc/>
    public override string ToString() => $"{Union.Name} / {Employer.Name}: {EnglishCount.Of(Redline.Rows.Count, "difference")}, {Redline.Difference}";
}
