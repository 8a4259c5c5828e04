using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>The codes of levels and learning credits. Once published a code never changes.</summary>
internal static class RecognitionCodes
{
    internal static readonly CodeShape<FrameworkLevel> Level = new(
        [.. FrameworkLevel.All.Select(level => (level.Code, level.Label.Chinese, level))]);

    internal static readonly TermOfShape CreditSource = new(Classification.CreditSource.Vocabulary);

    internal static readonly CodeShape<CreditExpiry> AfterExpiry = new(
        ("lapses", "随之失效", CreditExpiry.Lapses),
        ("kept", "保留", CreditExpiry.Kept));
}
