using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Agreements;

/// <summary>A party to the agreement (协商主体).</summary>
public sealed record Party
{
    /// <summary>A party.</summary>
    /// <param name="role">Its side.</param>
    /// <param name="name">Its name in both languages.</param>
    public Party(PartyRole role, LocalizedText name)
    {
        Role = Guard.Defined(role);
        Name = Guard.NotNull(name);
    }

    /// <summary>Its side.</summary>
    public PartyRole Role { get; }

    /// <summary>Its name in both languages.</summary>
    public LocalizedText Name { get; }
}
