namespace WageGrades.Costing;

/// <summary>A result of which an edition for others can be made.</summary>
internal interface IShareable
{
    /// <summary>What may be shown of it.</summary>
    SharedContent ToShared();
}
