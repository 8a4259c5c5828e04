using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>What a table may consist of: its columns in the order in which they are written, and headers that are known but not used.</summary>
internal class TableShape
{
    private static readonly string[] PersonalWords =
    [
        "身份证", "证件号", "护照", "手机", "电话", "联系方式", "银行", "开户行", "卡号", "账号", "帐号", "家庭住址", "住址", "邮箱", "社保号",
        "idcard", "idnumber", "passport", "phone", "mobile", "bank", "accountnumber", "iban", "address", "email", "socialsecurity",
    ];

    private readonly Dictionary<string, SheetColumn> byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> unusedKeys;
    private readonly HashSet<char> firstLetters = [];

    internal TableShape(LocalizedText name, IEnumerable<SheetColumn> columns, params string[] unused)
    {
        Name = name;
        Columns = ValueList.Of(columns);
        unusedKeys = [.. unused.Select(CellText.Key)];
        for (var place = 0; place < Columns.Count; place++)
        {
            var column = Columns[place];
            column.StandAt(place);
            foreach (var header in column.Headers)
            {
                byKey.Add(CellText.Key(header), column);
                firstLetters.Add(CellText.Key(header)[0]);
            }
        }
    }

    internal LocalizedText Name { get; }

    internal ValueList<SheetColumn> Columns { get; }

    /// <summary>Columns made for headers that only their form tells, such as a counter of the agreement's own; null where a header is none.</summary>
    internal Func<string, RosterScope, SheetColumn?>? OwnColumn { get; init; }

    /// <summary>The columns of the agreement's own that it names, as a template offers them.</summary>
    internal Func<RosterScope, IEnumerable<SheetColumn>> NamedColumns { get; init; } = _ => [];

    /// <summary>Whether a cell may be a header: one has the first letter of a column's, unless the agreement or the caller named columns of their
    /// own. Most rows of data are told from a repeated header by that.</summary>
    internal bool MayHave(ReadOnlySpan<char> header, RosterScope scope) => OwnColumn is not null || scope.Options.Mapped.Count > 0
        || (HeaderText.FirstLetter(header) is { } first && firstLetters.Contains(first));

    /// <summary>The column of a header as written.</summary>
    internal SheetColumn? Find(string header, RosterScope scope) => Read(header, scope)?.Column;

    /// <summary>The column of a header as written, and what stands in its brackets, behind a stroke or at its end; null where it is none of the
    /// table's.</summary>
    internal HeaderReading? Read(string header, RosterScope scope)
    {
        var plain = HeaderText.Plain(header);
        if (scope.Options.Ignored.ContainsKey(plain))
        {
            return null;
        }

        var isMapped = scope.Options.Mapped.ContainsKey(plain);
        if (!isMapped && byKey.TryGetValue(plain, out var exact))
        {
            return new HeaderReading(exact, null);
        }

        var written = CellText.HalfWidth(header);
        if (!isMapped && OwnColumn?.Invoke(written, scope) is { } own)
        {
            return new HeaderReading(own, null);
        }

        foreach ((var name, var note) in HeaderText.Readings(header))
        {
            if (scope.Options.Mapped.TryGetValue(name, out var target)
                ? Meant(target, scope) is { } mapped
                : byKey.TryGetValue(name, out mapped!))
            {
                return new HeaderReading(mapped, note ?? HeaderText.Readings(header).Skip(1).Select(each => each.Note).FirstOrDefault());
            }
        }

        var bracket = written.IndexOfAny(['(', '[']);
        return bracket > 0 && OwnColumn?.Invoke(written[..bracket].Trim(), scope) is { } counter ? new HeaderReading(counter,
            HeaderText.WithoutBrackets(written[bracket..])) : null;
    }

    /// <summary>The column that a caller named for another header: one of the table's, or one of the agreement's own.</summary>
    private SheetColumn? Meant(string target, RosterScope scope) =>
        byKey.TryGetValue(HeaderText.Plain(target), out var column) ? column : OwnColumn?.Invoke(CellText.HalfWidth(target), scope);

    /// <summary>The header alone, every column in it.</summary>
    internal byte[] Template(Language language) => CsvPrinter.PrintUtf8([Columns.Select(column => column.Header.In(language))]);

    /// <summary>Whether one of the columns bears this header.</summary>
    internal bool Knows(string header) => byKey.ContainsKey(HeaderText.Plain(header));

    internal bool IsKnownUnused(string header) => unusedKeys.Contains(HeaderText.Plain(header)) || HeaderWords.IsHarmless(header);

    internal static bool IsPersonal(string header)
    {
        var key = CellText.Key(header);
        return PersonalWords.Any(word => key.Contains(word, StringComparison.Ordinal));
    }

    internal string? NearestTo(string header) => NearestName.Of(header, Columns.SelectMany(column => column.Headers));
}
