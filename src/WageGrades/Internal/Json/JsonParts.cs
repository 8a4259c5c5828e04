namespace WageGrades.Internal;

/// <summary>Goes through values that stand beside one another.</summary>
internal struct JsonParts(JsonContent content, int first, int end)
{
    private int at = first - 1;
    private int next = first;

    public readonly JsonPart Current => new(content, at);

    public readonly JsonParts GetEnumerator() => this;

    public bool MoveNext()
    {
        if (next >= end)
        {
            return false;
        }

        at = next;
        next = content[at].End;
        return true;
    }
}
