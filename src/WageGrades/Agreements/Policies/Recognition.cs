using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Agreements;

/// <summary>What a certificate counts for with the employer (互认结果): in full, after its own assessment, as another grade, or for nothing.</summary>
public sealed record Recognition : ILocalizable
{
    private readonly LocalizedText text;

    private Recognition(RecognitionKind kind, LocalizedText text, Term? grade = null) => (Kind, this.text, Grade) = (kind, text, grade);

    /// <summary>直接认可: recognised as it stands.</summary>
    public static Recognition InFull { get; } = new(RecognitionKind.InFull, new("直接认可", "in full"));

    /// <summary>考核后认可: recognised from the day the employer's own assessment is passed, which the certificate records.</summary>
    public static Recognition AfterAssessment { get; } =
        new(RecognitionKind.AfterAssessment, new("经本企业考核后认可", "after the employer's own assessment"));

    /// <summary>不予认可: not recognised.</summary>
    public static Recognition None { get; } = new(RecognitionKind.None, new("不予认可", "not recognised"));

    /// <summary>Which of the four it is.</summary>
    public RecognitionKind Kind { get; }

    /// <summary>The grade it counts as, for <see cref="RecognitionKind.AsGrade"/>; else null.</summary>
    public Term? Grade { get; }

    /// <summary>降级认可: recognised as a grade of the same vocabulary.</summary>
    /// <param name="grade">The grade it counts as.</param>
    /// <returns>The recognition.</returns>
    public static Recognition As(Term grade) => new(
        RecognitionKind.AsGrade, new($"按{Guard.NotNull(grade).Name.Chinese}认可", $"as {grade.Name.English}"), grade);

    /// <inheritdoc/>
    public string In(Language language) => text.In(language);

    /// <summary>Equal when kind and grade are.</summary>
    /// <param name="other">Another.</param>
    /// <returns>Whether they say the same.</returns>
    public bool Equals(Recognition? other) => other is not null && Kind == other.Kind && Grade == other.Grade;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Grade);

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);
}
