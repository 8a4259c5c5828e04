using WageGrades.Agreements;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>Finds with which one-offs those of a clause compete: those of its clause, or of the group of a longer scope in which it stands.</summary>
/// <param name="month">The person's month.</param>
/// <param name="occurrencesOf">What a clause finds.</param>
internal sealed class RivalFinder(MonthCase month, Func<BonusClause, ValueList<Occurrence>> occurrencesOf)
{
    private readonly MonthPlan plan = month.Plan;
    private Dictionary<object, Rivals>? accounts;

    internal Rivals Of(BonusClause clause)
    {
        var account = plan.Facts.AccountOf(clause);
        accounts ??= new(ReferenceEqualityComparer.Instance);
        if (!accounts.TryGetValue(account, out var own))
        {
            List<LocalDate> due = [];
            if (ReferenceEquals(account, clause))
            {
                AddDueDays(clause, due);
            }
            else
            {
                foreach (var each in plan.Bonuses)
                {
                    if (ReferenceEquals(plan.Facts.AccountOf(each), account))
                    {
                        AddDueDays(each, due);
                    }
                }
            }

            accounts[account] = own = new(due, month.Person.Span);
        }

        return own;
    }

    /// <summary>The day on which what is paid once was due; null for what is paid month by month or belongs to a month.</summary>
    internal LocalDate? DueDay(BonusClause clause, Occurrence occurrence) =>
        clause.Bonus.Schedule.CompetesOverTime && occurrence.OnlyIn is null
            ? plan.Policies.StartOf(clause.Bonus.Schedule)?.FirstDueDay(occurrence.CountsFrom, plan.Period)
            : null;

    private void AddDueDays(BonusClause clause, List<LocalDate> due)
    {
        foreach (var occurrence in occurrencesOf(clause))
        {
            if (DueDay(clause, occurrence) is { } day)
            {
                due.Add(day);
            }
        }
    }
}
