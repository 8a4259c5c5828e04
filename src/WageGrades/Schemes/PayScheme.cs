namespace WageGrades.Schemes;

/// <summary>
/// How a person's main pay is set when it is not the ladder (薪酬模式): the terms of a scheme clause at a time. Which clauses it takes the place of is
/// declared by the clause; who is on it is a fact about the person. The kinds are closed.
/// </summary>
public abstract record PayScheme
{
    private protected PayScheme()
    {
    }
}
