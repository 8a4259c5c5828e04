namespace WageGrades.Documents;

/// <summary>
/// One piece of a <see cref="Document"/>. The family is closed: <see cref="Heading"/>, <see cref="Paragraph"/>, <see cref="BulletList"/>,
/// <see cref="Table"/> and <see cref="Figure"/>.
/// </summary>
/// <remarks>Text in a block is one line: a line break, tab or control character counts as a space, half of a surrogate pair as U+FFFD.</remarks>
public abstract record Block
{
    private protected Block()
    {
    }

    internal abstract void Accept(IBlockVisitor visitor);
}
