using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Whether a person fits the eligibility of clauses on a day, and on which days that may change.</summary>
internal sealed class EligibilityDays(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private List<ServiceTime>? services;

    private Worker Worker => person.Worker;

    private AnniversaryRule Rule => plan.AnniversariesOrEither;

    private List<ServiceTime> Services => services ??= [.. ServiceTime.Of(Worker, plan.Policies.EarlierService)];

    /// <summary>What does not fit on a day, in the order of the parts. An age that nobody can tell is not among them.</summary>
    internal IEnumerable<EligibilityPart> Missing(Eligibility asked, LocalDate day, Employment terms)
    {
        if (!Worker.HasOfEach(asked.Terms, day))
        {
            yield return EligibilityPart.Term;
        }

        if (asked.Grades.Count > 0
            && !(person.Places.TryGet(day, out var place) && asked.Grades.Any(grade => plan.Grades[grade] == plan.Grades[place.Grade])))
        {
            yield return EligibilityPart.Grade;
        }

        if (asked.Posts.Count > 0 && !(Worker.Post.TryGet(day, out var post) && asked.Posts.Contains(post.Name, StringComparer.Ordinal)))
        {
            yield return EligibilityPart.Post;
        }

        if (asked.Workplaces.Count > 0 && !asked.Workplaces.Contains(terms.Workplace, StringComparer.Ordinal))
        {
            yield return EligibilityPart.Workplace;
        }

        if (asked.Forms.Count > 0 && !asked.Forms.Contains(terms.Form))
        {
            yield return EligibilityPart.Form;
        }

        if (asked.Service is { } service && !(ServiceOn(day) is { } time && service.DaysAfter(time.Since, Rule)?.Contains(day) == true))
        {
            yield return EligibilityPart.Service;
        }

        if (asked.Age is { } age && Worker.BornOn is { } born && age.DaysAfter(born, Rule)?.Contains(day) != true)
        {
            yield return EligibilityPart.Age;
        }
    }

    /// <summary>The days on which somebody may begin or cease to fit, in no order.</summary>
    internal IEnumerable<LocalDate> ChangeDays(Eligibility asked) =>
    [
        .. asked.Terms.Count + asked.Posts.Count > 0 ? Worker.GroupChangeDays() : [],
        .. asked.Grades.Count > 0 ? person.Places.ChangeDays() : [],
        .. asked.Workplaces.Count + asked.Forms.Count > 0 ? Worker.Employment.ChangeDays() : [],
        .. asked.Service is { } service
            ? Services.SelectMany(each => service.Ends(each.Since, Rule).Append(each.From))
            : [],
        .. asked.Age is { } age && Worker.BornOn is { } born ? age.Ends(born, Rule) : [],
    ];

    /// <summary>Whether the person's days hang on where 29 February falls, which the agreement does not say.</summary>
    internal bool LacksLeapDay(Eligibility asked)
    {
        if (plan.Anniversaries is not null || !asked.IsOfCalendar)
        {
            return false;
        }

        AnniversaryRule other = new(LeapDayRule.March1);
        return Differs(asked.Service, Services.Select(each => each.Since))
            || Differs(asked.Age, Worker.BornOn is { } born ? [born] : []);

        bool Differs(TimeBand? band, IEnumerable<LocalDate> since) =>
            band is not null && since.Any(day => band.DaysAfter(day, Rule) != band.DaysAfter(day, other));
    }

    private ServiceTime? ServiceOn(LocalDate day) => Services.LastOrDefault(each => each.From <= day);
}
