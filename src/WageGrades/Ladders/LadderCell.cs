using System.Globalization;
using WageGrades.Monetary;

namespace WageGrades.Ladders;

/// <summary>One amount of a pay ladder (工资标准) and where it stands.</summary>
public sealed partial record LadderCell
{
    internal LadderCell(LadderRow row, int step, Money amount)
    {
        Row = row;
        Step = step;
        Amount = amount;
    }

    /// <summary>The grade's row.</summary>
    public LadderRow Row { get; }

    /// <summary>The grade's code.</summary>
    public GradeCode Grade => Row.Code;

    /// <summary>The step, from 1.</summary>
    public int Step { get; }

    /// <summary>What the cell pays.</summary>
    public Money Amount { get; }

    /// <summary>"G1/2: 4,290.00 CNY".</summary>
    public override string ToString() => $"{PathOf(Grade, Step)}: {Amount}";

    internal static string PathOf(GradeCode grade, int step) => string.Create(CultureInfo.InvariantCulture, $"{grade}/{step}");
}
