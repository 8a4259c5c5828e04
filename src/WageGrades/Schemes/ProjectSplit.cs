namespace WageGrades.Schemes;

/// <summary>How a project's stage is divided among its members (项目分配方式).</summary>
public enum ProjectSplit
{
    /// <summary>按贡献: by the members' weights.</summary>
    ByContribution,

    /// <summary>平均: everybody with a weight above zero alike.</summary>
    Alike,
}
