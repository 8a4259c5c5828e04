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

    /// <summary>The rivals of a one-off that was due before the month, where another is due in it; null where none is.</summary>
    internal Rivals? InMonthOf(BonusClause clause)
    {
        var account = plan.Facts.AccountOf(clause);
        if (accounts?.TryGetValue(account, out var known) == true)
        {
            return known;
        }

        // Hardly any month has one due.
        if (!(ReferenceEquals(account, clause) ? IsAnyDueInMonth(clause) : IsAnyOfAccountDueInMonth(account)))
        {
            return null;
        }

        Rivals rivals = new(DueDaysOf(account, clause), month.Person.Span);
        (accounts ??= new(ReferenceEqualityComparer.Instance)).Add(account, rivals);
        return rivals;
    }

    /// <summary>The day on which what is paid once was due; null for what is paid month by month or belongs to a month.</summary>
    internal LocalDate? DueDay(BonusClause clause, Occurrence occurrence) =>
        clause.Bonus.Schedule.CompetesOverTime && occurrence.OnlyIn is null
            ? plan.Policies.StartOf(clause.Bonus.Schedule)?.FirstDueDay(occurrence.CountsFrom, plan.Period)
            : null;

    private bool IsAnyOfAccountDueInMonth(object account)
    {
        foreach (var each in plan.Bonuses)
        {
            if (ReferenceEquals(plan.Facts.AccountOf(each), account) && IsAnyDueInMonth(each))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAnyDueInMonth(BonusClause clause)
    {
        foreach (var occurrence in occurrencesOf(clause))
        {
            if (DueDay(clause, occurrence) is { } day && month.Person.Span.Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    private List<LocalDate> DueDaysOf(object account, BonusClause clause)
    {
        List<LocalDate> due = [];
        if (ReferenceEquals(account, clause))
        {
            AddDueDays(clause, due);
            return due;
        }

        foreach (var each in plan.Bonuses)
        {
            if (ReferenceEquals(plan.Facts.AccountOf(each), account))
            {
                AddDueDays(each, due);
            }
        }

        return due;
    }

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
