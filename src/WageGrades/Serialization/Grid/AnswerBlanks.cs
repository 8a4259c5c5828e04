using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>The blank cells of the columns that answer 是 and 否, each of which is told; where a column only ticks, a blank is no tick.</summary>
/// <param name="answering">The columns that answer.</param>
internal sealed class AnswerBlanks(BoundColumn[] answering)
{
    private readonly int[] blanks = new int[answering.Length];

    internal void Count(GridRow record)
    {
        for (var i = 0; i < answering.Length; i++)
        {
            if (record.IsBlankAt(answering[i].Index) && !FootRow.IsTotal(record.FirstCharacters))
            {
                blanks[i]++;
            }
        }
    }

    internal void Tell(TableFindings findings, TableHeader header)
    {
        for (var i = 0; i < answering.Length; i++)
        {
            if (blanks[i] > 0)
            {
                findings.Add(FindingCodes.BlankReadAsNo, header.Line, answering[i].Index + 1, ("column", answering[i].Header), ("count", blanks[i]));
            }
        }
    }
}
