namespace WageGrades.Calculation;

/// <summary>How far a look at a month goes.</summary>
internal enum FactDepth
{
    /// <summary>The month that is paid: with all that it reads of other months.</summary>
    Month,

    /// <summary>An earlier month that is read back: the months before it stand beside it.</summary>
    Earlier,

    /// <summary>The pay of a day on which something else rests: what is paid month by month alone.</summary>
    Base,
}
