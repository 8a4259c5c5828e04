using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Workforces;

public sealed partial record Worker
{
    /// <summary>Whether the person belongs to a group on a day. Whoever is not employed that day belongs to none.</summary>
    /// <param name="population">The group.</param>
    /// <param name="day">The day.</param>
    /// <returns>True when the person is employed, bears the terms and stands on one of the grades.</returns>
    public bool BelongsTo(Population population, LocalDate day)
    {
        Guard.NotNull(population);
        return Employment.TryGet(day, out _)
            && FitsEach(population.Terms, day, inAnyWay: false)
            && (population.Grades.Count == 0 || (Place.TryGet(day, out var place) && population.Grades.Contains(place.Grade)));
    }

    /// <summary>The spans in which the person belongs to a group, in order of date, no two of them touching.</summary>
    internal IEnumerable<DateSpan> SpansIn(Population population) => SpansOf(day => BelongsTo(population, day));

    private IEnumerable<DateSpan> SpansOf(Func<LocalDate, bool> isIn)
    {
        SortedSet<LocalDate> days =
        [
            LocalDate.MinIsoValue, .. GroupChangeDays(),
        ];
        LocalDate? since = null;
        foreach (var day in days)
        {
            if (isIn(day))
            {
                since ??= day;
            }
            else if (since is { } from)
            {
                yield return new DateSpan(from, day);
                since = null;
            }
        }

        if (since is { } last)
        {
            yield return new DateSpan(last);
        }
    }

    /// <summary>The days on which the groups to which the person belongs may change, in no order.</summary>
    internal IEnumerable<LocalDate> GroupChangeDays()
    {
        List<LocalDate> days = new(16);
        days.AddRange(Employment.ChangeDays());
        days.AddRange(Post.ChangeDays());
        days.AddRange(Place.ChangeDays());
        foreach (var each in ValueList.Of(Appointments))
        {
            AddEnds(days, each.AppointedOn, each.EndedOn);
        }

        foreach (var each in ValueList.Of(Qualifications))
        {
            AddEnds(days, each.IssuedOn, each.ValidUntil);
        }

        days.AddRange(Levels.ChangeDays());
        return days;
    }

    /// <summary>Those of them that lie inside a month of pay.</summary>
    internal uint GroupChangesIn(MonthSpan month)
    {
        var changes = Employment.ChangesIn(month) | Post.ChangesIn(month) | Place.ChangesIn(month) | Levels.ChangesIn(month);
        foreach (var each in ValueList.Of(Appointments))
        {
            changes |= DaySet.Cut(month, each.AppointedOn) | (each.EndedOn is { } end ? DaySet.Cut(month, end) : 0);
        }

        foreach (var each in ValueList.Of(Qualifications))
        {
            changes |= DaySet.Cut(month, each.IssuedOn) | (each.ValidUntil is { } end ? DaySet.Cut(month, end) : 0);
        }

        return changes;
    }

    /// <summary>True when the person bears the term on the day: a grade or title by appointment, a degree also by certificate, a level of the
    /// framework as the agreement derives it, any other by the post.</summary>
    internal bool Bears(Term term, LocalDate day) =>
        IsAppointed(term, day)
        || (Post.TryGet(day, out var post) && ValueList.Of(post.Terms).Contains(term))
        || (term.Vocabulary == Education.Vocabulary.Code && HoldsCertificate(term, day))
        || (Levels.TryGet(day, out var level) && level.Term == term);

    /// <summary>
    /// True when the person has the term on the day in any way by which clauses tell people apart: bears it, holds a valid certificate of it (grades
    /// and titles count by appointment alone, levels of the framework as the agreement derives them), or is employed in that form or under that
    /// working-time system.
    /// </summary>
    internal bool Has(Term term, LocalDate day) =>
        Bears(term, day)
        || (Employment.TryGet(day, out var terms) && (terms.Form == term || terms.WorkingTime == term))
        || (term.Vocabulary != SkillGrade.Vocabulary.Code && term.Vocabulary != ProfessionalTitle.Vocabulary.Code
            && term.Vocabulary != FrameworkLevel.Vocabulary.Code && HoldsCertificate(term, day));

    /// <summary>The spans in which the person has a term, in order of date, no two of them touching.</summary>
    internal IEnumerable<DateSpan> SpansWith(Term term) => SpansOf(day => Has(term, day));

    /// <summary>Whether of every vocabulary among the terms the person has one on the day, in any way by which clauses tell people apart.</summary>
    internal bool HasOfEach(IReadOnlyList<Term> terms, LocalDate day) => FitsEach(terms, day, inAnyWay: true);

    private bool FitsEach(IReadOnlyList<Term> terms, LocalDate day, bool inAnyWay)
    {
        for (var at = 0; at < terms.Count; at++)
        {
            if (!Fits(terms[at], day, inAnyWay) && !FitsAnother(terms, at, day, inAnyWay))
            {
                return false;
            }
        }

        return true;
    }

    private bool FitsAnother(IReadOnlyList<Term> terms, int than, LocalDate day, bool inAnyWay)
    {
        for (var at = 0; at < terms.Count; at++)
        {
            if (at != than && terms[at].Vocabulary == terms[than].Vocabulary && Fits(terms[at], day, inAnyWay))
            {
                return true;
            }
        }

        return false;
    }

    private bool Fits(Term term, LocalDate day, bool inAnyWay) => inAnyWay ? Has(term, day) : Bears(term, day);

    private bool HoldsCertificate(Term term, LocalDate day)
    {
        foreach (var each in ValueList.Of(Qualifications))
        {
            if (each.Grade == term && Holds(day, each.IssuedOn, each.ValidUntil))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAppointed(Term term, LocalDate day)
    {
        foreach (var each in ValueList.Of(Appointments))
        {
            if (each.Grade == term && Holds(day, each.AppointedOn, each.EndedOn))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(LocalDate day, LocalDate from, LocalDate? until) => day >= from && !(day >= until);

    private static void AddEnds(List<LocalDate> days, LocalDate from, LocalDate? until)
    {
        days.Add(from);
        if (until is { } end)
        {
            days.Add(end);
        }
    }
}
