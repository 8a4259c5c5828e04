namespace WageGrades.Calculation;

/// <summary>What of an eligibility does not fit a person.</summary>
internal enum EligibilityPart
{
    Term,
    Grade,
    Post,
    Workplace,
    Form,
    Service,
    Age,
}
