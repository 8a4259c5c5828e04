namespace WageGrades.Classification;

/// <summary>How a text names a grade (等级表述方式): numbers mean nothing until it is known whose they are.</summary>
public enum TermScheme
{
    /// <summary>In words, such as 高级工 or senior worker; a bare number names nothing.</summary>
    Words,

    /// <summary>By the national level code as well, which runs down: 五级 is the junior worker, 一级 the senior technician.</summary>
    NationalLevel,
}
