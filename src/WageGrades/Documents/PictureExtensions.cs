using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>Writes any picture, with Chinese labels unless told otherwise.</summary>
public static class PictureExtensions
{
    /// <summary>The picture as SVG, complete: it may be written to a file or put into HTML.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="language">The language of the labels; Chinese unless told.</param>
    public static string ToSvg(this IPicture picture, Language language = Language.Chinese) =>
        Guard.NotNull(picture).ToDrawing(language).ToSvg();
}
