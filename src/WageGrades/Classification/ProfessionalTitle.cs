using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>
/// Tier of professional title (职称层级): technician-level, assistant, intermediate, associate senior, full senior.
/// </summary>
/// <remarks>
/// The tier counts, not its wording in one branch: an engineer (工程师) holds the intermediate tier. Ordered, the lowest first.
/// </remarks>
public sealed class ProfessionalTitle : TermEnum<ProfessionalTitle>
{
    /// <summary>Technician-level title (员级): such as 技术员.</summary>
    public static readonly ProfessionalTitle TechnicianLevel = new(1, "technician-level", "员级", "Technician-level title");

    /// <summary>Assistant title (助理级): such as assistant engineer 助理工程师.</summary>
    public static readonly ProfessionalTitle Assistant = new(2, "assistant", "助理级", "Assistant title");

    /// <summary>Intermediate title (中级): such as engineer 工程师.</summary>
    public static readonly ProfessionalTitle Intermediate = new(3, "intermediate", "中级", "Intermediate title");

    /// <summary>Associate senior title (副高级): such as senior engineer 高级工程师.</summary>
    public static readonly ProfessionalTitle AssociateSenior = new(4, "associate-senior", "副高级", "Associate senior title");

    /// <summary>Full senior title (正高级): such as full senior engineer 正高级工程师.</summary>
    public static readonly ProfessionalTitle FullSenior = new(5, "full-senior", "正高级", "Full senior title");

    private static readonly TermSet<ProfessionalTitle> Members = new("职称", "Professional title", [
        TechnicianLevel, Assistant, Intermediate, AssociateSenior, FullSenior]);

    private ProfessionalTitle(int rank, string code, string chinese, string english)
        : base("professional-title", rank, code, chinese, english)
    {
    }

    /// <summary>All members, the lowest first.</summary>
    public static IReadOnlyList<ProfessionalTitle> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>full-senior</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static ProfessionalTitle FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ProfessionalTitle? member) => Members.TryFromCode(code, out member);
}
