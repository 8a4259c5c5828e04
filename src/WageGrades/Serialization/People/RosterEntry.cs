using System.Diagnostics.CodeAnalysis;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The cells of a row of the roster, filled in one by one: how things stand with a person from a day on, as far as the row says
/// it. One serves all rows of a table, one after the other.</summary>
internal sealed class RosterEntry
{
    private readonly List<Term> terms = [];

    internal RosterEntry() => Clear();

    internal string Number { get; set; }

    internal string Employer { get; set; }

    internal string Name { get; set; }

    internal LocalDate HiredOn { get; set; }

    /// <summary>The day from which the row holds; null: the hiring.</summary>
    internal LocalDate? EffectiveFrom { get; set; }

    internal LocalDate HoldsFrom => EffectiveFrom ?? HiredOn;

    internal LocalDate? LeftFrom { get; set; }

    internal LocalDate? RegularFrom { get; set; }

    internal LocalDate? ServiceSince { get; set; }

    internal LocalDate? BornOn { get; set; }

    internal Term Form { get; set; }

    internal Term WorkingTime { get; set; }

    internal Ratio HoursShare { get; set; }

    internal string Workplace { get; set; }

    internal bool IsProbation { get; set; }

    internal PayForm? PayForm { get; set; }

    internal GradeCode? Grade { get; set; }

    internal int? Step { get; set; }

    /// <summary>The place of grade and step; null where one of them is not said, or nobody looked.</summary>
    internal GradePlace? KnownPlace { get; set; }

    internal LocalDate? PlacedOn { get; set; }

    internal string PostName { get; set; }

    internal string? Trade { get; set; }

    /// <summary>The department, its workshop and its team as one path.</summary>
    internal string? Department { get; set; }

    internal bool IsFrontLine { get; set; }

    /// <summary>The post that the cells of a row said before; null where this row's cells have been filled in.</summary>
    internal Post? KnownPost { get; set; }

    internal Qualification? Degree { get; set; }

    /// <summary>The post's terms, each once.</summary>
    internal IReadOnlyList<Term> Terms => terms;

    internal Term? Class => Terms.FirstOrDefault(PostClass.Vocabulary.Contains);

    internal Term? Family => Terms.FirstOrDefault(PostFamily.Vocabulary.Contains);

    /// <summary>The post's terms that no column of their own says.</summary>
    internal IReadOnlyList<Term>? OtherTerms
    {
        get
        {
            List<Term> rest = [.. Terms];
            foreach (var said in new[] { Class, Family, PostMark.TeamLeader, PostMark.KeyProcess, PostMark.ScarceTrade }.OfType<Term>())
            {
                rest.Remove(said);
            }

            return rest.Count > 0 ? rest : null;
        }
    }

    /// <summary>Says nothing any more but what holds where a row says nothing.</summary>
    [MemberNotNull(nameof(Number), nameof(Employer), nameof(Name), nameof(Workplace), nameof(PostName), nameof(Form), nameof(WorkingTime))]
    internal void Clear()
    {
        (Number, Employer, Name, Workplace, PostName) = ("", "", "", "", "");
        (HiredOn, EffectiveFrom, LeftFrom, RegularFrom) = (default, null, null, null);
        (ServiceSince, BornOn, PlacedOn) = (null, null, null);
        (Form, WorkingTime, HoursShare, IsProbation) = (EmploymentForm.FullTime, WorkingTimeSystem.Standard, Ratio.One, false);
        (PayForm, Grade, Step, KnownPlace) = (null, null, null, null);
        (Trade, Department, IsFrontLine, KnownPost, Degree) = (null, null, false, null, null);
        terms.Clear();
    }

    internal SaidEmployment SaidEmployment(bool isProbation) => new(Form, WorkingTime, HoursShare, Workplace, isProbation);

    /// <summary>The post; null where the row says nothing of one.</summary>
    internal SaidPost? SaidPost() => PostName.Length == 0 && Trade is null && Department is null && terms.Count == 0 && !IsFrontLine
        ? null
        : new SaidPost(PostName, Trade, Department, IsFrontLine, ValueList.Of(terms));

    /// <summary>The post, shared by those who have the same; null where the row says nothing of one.</summary>
    internal Post? PostIn(RosterScope scope) => KnownPost ?? (SaidPost() is { } said ? scope.Posts.Of(said) : null);

    internal SaidPlace SaidPlaceIn(RosterScope scope) =>
        new(PayForm, Grade, Step, Grade is { } grade && Step is { } step ? scope.Places.Of((grade, step)) : null);

    internal void Say(SaidPlace said) => (PayForm, Grade, Step, KnownPlace) = (said.PayForm, said.Grade, said.Step, said.Place);

    internal void Say(Employment employment) => (Form, WorkingTime, HoursShare, Workplace, IsProbation) =
        (employment.Form, employment.WorkingTime, employment.HoursShare, employment.Workplace, employment.IsProbation);

    internal void Say(Post post)
    {
        (PostName, Trade, Department, IsFrontLine) = (post.Name, post.Trade, post.Department, post.IsFrontLine);
        Bear(post.Terms);
    }

    internal void Bear(Term? term)
    {
        if (term is not null && !terms.Contains(term))
        {
            terms.Add(term);
        }
    }

    internal void Bear(IReadOnlyList<Term> further)
    {
        foreach (var term in further)
        {
            Bear(term);
        }
    }

    internal void WorkIn(string unit) => Department = Department is { } above ? $"{above}/{unit}" : unit;
}
