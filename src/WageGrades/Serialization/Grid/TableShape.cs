using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>What a table may consist of: its columns in the order in which they are written, and headers that are known but not used.</summary>
internal sealed class TableShape
{
    private static readonly string[] PersonalWords =
    [
        "身份证", "证件号", "护照", "手机", "电话", "联系方式", "银行", "开户行", "卡号", "账号", "帐号", "家庭住址", "住址", "邮箱", "社保号",
        "idcard", "idnumber", "passport", "phone", "mobile", "bank", "accountnumber", "iban", "address", "email", "socialsecurity",
    ];

    private readonly Dictionary<string, TableColumn> byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> unusedKeys;

    internal TableShape(LocalizedText name, IEnumerable<TableColumn> columns, params string[] unused)
    {
        Name = name;
        Columns = ValueList.Of(columns);
        unusedKeys = [.. unused.Select(CellText.Key)];
        foreach (TableColumn column in Columns)
        {
            foreach (string header in column.Headers)
            {
                byKey.Add(CellText.Key(header), column);
            }
        }
    }

    internal LocalizedText Name { get; }

    internal ValueList<TableColumn> Columns { get; }

    /// <summary>Columns made for headers that only their form tells, such as a counter of the agreement's own; null where a header is none.</summary>
    internal Func<string, RosterScope, TableColumn?> OwnColumn { get; init; } = (_, _) => null;

    /// <summary>The column of a header as written; stars, a unit or a remark in brackets do not matter.</summary>
    internal TableColumn? Find(string header, RosterScope scope)
    {
        string key = CellText.Key(header).Trim('★', '*', '☆', '"');
        int bracket = key.IndexOfAny(['(', '[', '【']);
        return byKey.TryGetValue(key, out TableColumn? column) || (bracket > 0 && byKey.TryGetValue(key[..bracket], out column))
            ? column
            : OwnColumn(CellText.HalfWidth(header), scope);
    }

    internal bool IsKnownUnused(string header) => unusedKeys.Contains(CellText.Key(header));

    internal static bool IsPersonal(string header)
    {
        string key = CellText.Key(header);
        return PersonalWords.Any(word => key.Contains(word, StringComparison.Ordinal));
    }

    internal string? NearestTo(string header) => NearestName.Of(header, Columns.SelectMany(column => column.Headers));
}
