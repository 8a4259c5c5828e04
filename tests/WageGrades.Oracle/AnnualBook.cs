namespace WageGrades.Oracle;

/// <summary>A year on annual pay: what is left to settle of it, null while that is open.</summary>
internal sealed record AnnualAccount(int Year, AnnualTerms Terms, Exact? Settlement, IReadOnlySet<string> Faults, DateOnly LastDay);

/// <summary>The years of a person on one clause, each with what the year before left over.</summary>
internal sealed class AnnualBook(Func<int, AnnualAccount?> yearOf, int first)
{
    private readonly Dictionary<int, IReadOnlyList<AnnualAccount>> known = [];

    internal IReadOnlyList<AnnualAccount> Before(int year)
    {
        if (!known.TryGetValue(year, out var accounts))
        {
            known[year] = accounts = Find(year);
        }

        return accounts;
    }

    private List<AnnualAccount> Find(int year)
    {
        List<AnnualAccount> accounts = [];
        Exact? carried = Exact.Zero;
        for (var each = first; each < year; each++)
        {
            if (yearOf(each) is { } account)
            {
                account = account with { Settlement = carried is { } less ? account.Settlement - less : null };
                accounts.Add(account);
                carried =
                    account.Terms.Shortfall != "carried-to-next-year" ? Exact.Zero
                    : account.Settlement is { } settlement ? Exact.Max(-settlement, 0)
                    : null;
            }
        }

        return accounts;
    }
}
