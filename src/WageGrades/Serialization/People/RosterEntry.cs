using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The cells of a row of the roster: how things stand with a person from a day on, as far as the row says it.</summary>
internal sealed record RosterEntry
{
    internal string Number { get; init; } = "";

    internal string Employer { get; init; } = "";

    internal string Name { get; init; } = "";

    internal LocalDate HiredOn { get; init; }

    /// <summary>The day from which the row holds; null: the hiring.</summary>
    internal LocalDate? EffectiveFrom { get; init; }

    internal LocalDate HoldsFrom => EffectiveFrom ?? HiredOn;

    internal LocalDate? LeftFrom { get; init; }

    internal LocalDate? RegularFrom { get; init; }

    internal LocalDate? ServiceSince { get; init; }

    internal LocalDate? BornOn { get; init; }

    internal Employment Employment { get; init; } = Employment.FullTime;

    internal PayForm? PayForm { get; init; }

    internal GradeCode? Grade { get; init; }

    internal int? Step { get; init; }

    internal LocalDate? PlacedOn { get; init; }

    internal Post Post { get; init; } = new("");

    internal Qualification? Degree { get; init; }

    internal Term? Class => Post.Terms.FirstOrDefault(PostClass.Vocabulary.Contains);

    internal Term? Family => Post.Terms.FirstOrDefault(PostFamily.Vocabulary.Contains);

    /// <summary>The post's terms that no column of their own says.</summary>
    internal IReadOnlyList<Term>? OtherTerms
    {
        get
        {
            List<Term> rest = [.. Post.Terms];
            foreach (var said in new[] { Class, Family, PostMark.TeamLeader, PostMark.KeyProcess, PostMark.ScarceTrade }.OfType<Term>())
            {
                rest.Remove(said);
            }

            return rest.Count > 0 ? rest : null;
        }
    }

    internal static RosterEntry Bear(RosterEntry entry, Term? term) => term is null ? entry : BearAll(entry, [term]);

    internal static RosterEntry BearAll(RosterEntry entry, IReadOnlyList<Term> terms) =>
        entry with { Post = entry.Post with { Terms = ValueList.Of(entry.Post.Terms.Concat(terms)) } };

    /// <summary>The department, its workshop and its team are one path.</summary>
    internal static RosterEntry In(RosterEntry entry, string unit) =>
        entry with { Post = entry.Post with { Department = entry.Post.Department is { } above ? $"{above}/{unit}" : unit } };
}
