namespace WageGrades.Internal;

/// <summary>Finds what somebody probably meant.</summary>
internal static class NearestName
{
    private const int Longest = 100;
    private const int Few = 12;

    /// <summary>
    /// The known name nearest to the wrong one, the first of several equally near; null where none is near. Case, blanks,
    /// hyphens and underscores do not count; an added, lost, wrong or swapped character counts one, and near means no more
    /// of them than two fifths of the longer name (at least one), or that one name contains the other. Nobody misspells a name of
    /// more than <see cref="Longest"/> characters: where one is that long nothing is looked for, so that no input makes the search long.
    /// </summary>
    internal static string? Of(string wrong, IEnumerable<string> known)
    {
        if (wrong.Length > Longest)
        {
            return null;
        }

        var plainWrong = Plain(wrong);
        if (plainWrong.Length == 0)
        {
            return null;
        }

        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var name in known)
        {
            if (name.Length > Longest)
            {
                continue;
            }

            var plainName = Plain(name);
            if (!MayBeNear(plainWrong, plainName, bestDistance))
            {
                continue;
            }

            var distance = Distance(plainWrong, plainName);
            if (distance < bestDistance && IsNear(plainWrong, plainName, distance))
            {
                (best, bestDistance) = (name, distance);
            }
        }

        return best;
    }

    /// <summary>The known names as a finding lists them: all of a few; of many those near the wrong one, or else the first, and an
    /// ellipsis.</summary>
    internal static IReadOnlyList<string> FewOf(string wrong, IReadOnlyList<string> known)
    {
        if (known.Count <= Few)
        {
            return known;
        }

        List<string> near = [];
        List<string> rest = [.. known];
        while (near.Count < 3 && Of(wrong, rest) is { } next)
        {
            near.Add(next);
            rest.Remove(next);
        }

        return [.. near.Count > 0 ? near : known.Take(Few), "…"];
    }

    private static string Plain(string name) =>
        new([.. name.Where(c => c is not ('-' or '_') && !char.IsWhiteSpace(c)).Select(char.ToLowerInvariant)]);

    // The distance is at least the difference of the lengths: nothing else needs to be measured.
    private static bool MayBeNear(string wrong, string name, int bestDistance) =>
        Math.Abs(wrong.Length - name.Length) is var least
        && least < bestDistance
        && (least <= Math.Max(1, Math.Max(wrong.Length, name.Length) * 2 / 5)
            || name.Contains(wrong, StringComparison.Ordinal)
            || wrong.Contains(name, StringComparison.Ordinal));

    private static bool IsNear(string wrong, string name, int distance)
    {
        var longer = Math.Max(wrong.Length, name.Length);
        var shorter = Math.Min(wrong.Length, name.Length);
        return distance < longer
            && (distance <= Math.Max(1, longer * 2 / 5)
                || (shorter >= 2 && (name.Contains(wrong, StringComparison.Ordinal) || wrong.Contains(name, StringComparison.Ordinal))));
    }

    /// <summary>The optimal string alignment distance: a pair of neighbours swapped counts one.</summary>
    private static int Distance(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        int[] last = [.. Enumerable.Range(0, b.Length + 1)];
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, row);
        }

        return last[b.Length];
    }
}
