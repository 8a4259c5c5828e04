using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>
/// Who certified a qualification (发证机构类型); an agreement's recognition table says what it takes from each.
/// </summary>
/// <remarks>
/// Not ordered: no member stands above another.
/// </remarks>
public sealed class IssuerKind : TermEnum<IssuerKind>
{
    /// <summary>State qualification (国家职业资格).</summary>
    public static readonly IssuerKind StateQualification = new("state-qualification", "国家职业资格", "State qualification");

    /// <summary>Accredited body (社会评价机构): an accredited assessment body 社会培训评价组织.</summary>
    public static readonly IssuerKind AccreditedBody = new("accredited-body", "社会评价机构", "Accredited body");

    /// <summary>Employer's own evaluation (本企业自主评价).</summary>
    public static readonly IssuerKind OwnEvaluation = new("own-evaluation", "本企业自主评价", "Employer's own evaluation");

    /// <summary>Another employer's evaluation (其他企业自主评价).</summary>
    public static readonly IssuerKind OtherEmployer = new("other-employer", "其他企业自主评价", "Another employer's evaluation");

    /// <summary>Body of another region (外地评价机构).</summary>
    public static readonly IssuerKind OtherRegion = new("other-region", "外地评价机构", "Body of another region");

    private static readonly TermSet<IssuerKind> Members = new("发证机构类型", "Kind of issuer", [
        StateQualification, AccreditedBody, OwnEvaluation, OtherEmployer, OtherRegion]);

    private IssuerKind(string code, string chinese, string english)
        : base("issuer-kind", 0, code, chinese, english)
    {
    }

    /// <summary>All members, in no order of standing.</summary>
    public static IReadOnlyList<IssuerKind> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>other-region</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static IssuerKind FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out IssuerKind? member) => Members.TryFromCode(code, out member);
}
