using System.Runtime.CompilerServices;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;

namespace WageGrades.Agreements;

/// <summary>
/// The ladders' own codes of national skill grades: where a row with a code of its own stands for a national grade, and it alone, the row may be
/// named by either.
/// </summary>
internal sealed class GradeCodes
{
    // Every standard that names grades asks; the ladders are walked once an agreement.
    private static readonly ConditionalWeakTable<CollectiveAgreement, GradeCodes> Kept = [];

    private readonly Dictionary<GradeCode, GradeCode> own = [];

    private GradeCodes(IReadOnlyList<LadderRow> rows)
    {
        var codes = rows.Select(row => row.Code.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row.SkillGrade is not null).GroupBy(row => row.SkillGrade!))
        {
            var (national, named) = (GradeCode.Of(row.Key), row.First().Code);
            if (row.All(each => each.Code == named) && !codes.Contains(national.Value))
            {
                own[national] = named;
            }
        }
    }

    /// <summary>True where every grade has one name only.</summary>
    internal bool IsEmpty => own.Count == 0;

    /// <summary>The codes of an agreement's ladders.</summary>
    internal static GradeCodes Of(CollectiveAgreement agreement) => Kept.GetValue(agreement, Read);

    private static GradeCodes Read(CollectiveAgreement agreement)
    {
        List<LadderRow> rows = [];
        var hasOwn = false;
        foreach (var clause in agreement.Clauses)
        {
            foreach (var step in clause is LadderClause ladder ? ladder.Ladders.Steps : [])
            {
                if (step.HasValue)
                {
                    rows.AddRange(step.Value.Rows);
                    hasOwn = hasOwn || step.Value.Shape.HasOwnCodes;
                }
            }
        }

        return new GradeCodes(hasOwn ? rows : []);
    }

    /// <summary>Whether a grade has another name, by which its row goes.</summary>
    internal bool HasOther(GradeCode grade) => own.ContainsKey(grade);

    /// <summary>The code of the row that a grade names.</summary>
    internal GradeCode this[GradeCode grade] => own.TryGetValue(grade, out var code) ? code : grade;

    /// <summary>The key whose ladder grades name their rows.</summary>
    internal TermKey this[TermKey key] => IsEmpty || key.Find(Term.LadderGrades) is null ? key
        : TermKey.Create([.. key.Select(term => term.Vocabulary == Term.LadderGrades ? this[new GradeCode(term.Code)].ToTerm() : term)]);

    /// <summary>The one of several grades that names the same row, as it is named there; the grade itself where none does.</summary>
    internal GradeCode AsNamed(GradeCode grade, IEnumerable<GradeCode> among) =>
        among.Where(each => this[each] == this[grade]).DefaultIfEmpty(grade).First();

    /// <summary>The one of several keys that says the same, as it is said there; the key itself where none does.</summary>
    internal TermKey AsNamed(TermKey key, IEnumerable<TermKey> among) => among.FirstOrDefault(each => this[each] == this[key]) ?? key;
}
