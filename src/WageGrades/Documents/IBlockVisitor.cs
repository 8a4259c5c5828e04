namespace WageGrades.Documents;

/// <summary>What a writer does with each kind of block; a new kind does not compile until every writer knows it.</summary>
internal interface IBlockVisitor
{
    void Visit(Heading heading);

    void Visit(Paragraph paragraph);

    void Visit(BulletList list);

    void Visit(Table table);

    void Visit(Figure figure);
}
