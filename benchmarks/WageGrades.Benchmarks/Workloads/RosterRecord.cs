using CsvHelper.Configuration.Attributes;

namespace WageGrades.Benchmarks;

/// <summary>A row of the roster as CsvHelper binds it: all columns, as text but for the step.</summary>
internal sealed class RosterRecord
{
    [Name("工号")]
    public string Number { get; set; } = "";

    [Name("姓名")]
    public string Name { get; set; } = "";

    [Name("用人单位")]
    public string Employer { get; set; } = "";

    [Name("工作地")]
    public string Workplace { get; set; } = "";

    [Name("部门")]
    public string Department { get; set; } = "";

    [Name("岗位")]
    public string Post { get; set; } = "";

    [Name("岗位类别")]
    public string PostClass { get; set; } = "";

    [Name("用工形式")]
    public string Form { get; set; } = "";

    [Name("工时制度")]
    public string WorkingTime { get; set; } = "";

    [Name("周工时")]
    public string WeeklyHours { get; set; } = "";

    [Name("入职日期")]
    public string HiredOn { get; set; } = "";

    [Name("离职日期")]
    public string LeftOn { get; set; } = "";

    [Name("薪酬形式")]
    public string Scheme { get; set; } = "";

    [Name("薪级")]
    public string Grade { get; set; } = "";

    [Name("薪档")]
    public int? Step { get; set; }

    [Name("最高学历")]
    public string Education { get; set; } = "";
}
