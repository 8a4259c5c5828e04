namespace WageGrades.Oracle;

/// <content>Pay by schemes.</content>
public sealed partial class PayOracle
{
    private void PaySchemes()
    {
        CheckSchemes();
        PayPieces();
        foreach (var clause in agreement.Clauses.Where(clause => clause.Schemes is not null))
        {
            PayNegotiated(clause);
            PayAnnual(clause);
            PayProjects(clause);
            PayResults(clause);
        }

        CheckProjects();
        foreach (var clause in agreement.Clauses.Where(clause => clause.Schemes is not null && entitlements.IsUntold(clause)))
        {
            if (lines.RemoveAll(line => line.Clause == clause.Id && line.Value.Sign != 0) > 0)
            {
                pending.Add(clause.Id);
            }
        }
    }

    /// <summary>The scheme clause that pays the person on a day of the month, and its terms; null on the ladder, and where the clause cannot
    /// pay.</summary>
    private (Clause Clause, Scheme Scheme)? SchemeOn(int i) =>
        !withoutSchemes
        && person.Schemes.On(month.Days[i]) is { } terms
        && SchemeClause(terms.Clause) is { } clause
        && entitlements.CoversDay(clause, i)
        && clause.Schemes!.On(month.Days[i]) is { } scheme
            ? (clause, scheme)
            : null;

    private Clause? SchemeClause(string id) => agreement.Clauses.FirstOrDefault(clause => clause.Id == id && clause.Schemes is not null);

    /// <summary>Who is on a scheme that cannot pay is not paid by the ladder instead.</summary>
    private void CheckSchemes()
    {
        for (var i = 0; i < month.Days.Count; i++)
        {
            if (month.Terms[i] is null || withoutSchemes || person.Schemes.On(month.Days[i]) is null)
            {
                continue;
            }

            if (SchemeOn(i) is not { } on)
            {
                faults.Add("scheme cannot pay");
            }
            else if (on.Clause.Absorbs is null)
            {
                faults.Add("not declared what a scheme absorbs");
            }
        }
    }
}
