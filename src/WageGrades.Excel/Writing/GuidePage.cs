using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Serialization;

namespace WageGrades.Excel;

/// <summary>The sheet of a template that says how to fill it in, and lists every column of every table.</summary>
internal static class GuidePage
{
    internal static Page Of(CollectiveAgreement? agreement, Language language)
    {
        List<IReadOnlyList<PageCell>> rows =
        [
            [PageCell.Of(Title(agreement).In(language), new CellLook { IsTitle = true })],
            .. Steps.Select(step => (IReadOnlyList<PageCell>)[PageCell.Of(step.In(language))]),
            [],
            [.. Headers.Select(header => PageCell.Of(header.In(language), new CellLook { IsHeader = true }))],
        ];
        foreach (var table in TableDefinition.All.Append(TableDefinition.PaidLedger))
        {
            rows.AddRange(table.Columns.Select(column => (IReadOnlyList<PageCell>)
            [
                PageCell.Of(table.Name.In(language)),
                PageCell.Of(column.Header.In(language)),
                PageCell.Of(ColumnNotes.Need(column).In(language)),
                PageCell.Of(column.Unit?.In(language) ?? ""),
                PageCell.Of(column.Expected.In(language), new CellLook { Wraps = true }),
            ]));
        }

        return new Page(TemplateNames.Guide.In(language), [new("", 16), new("", 20), new("", 28), new("", 16), new("", 60)], rows)
        {
            HasHeader = false,
            PrintHead = Title(agreement).In(language),
        };
    }

    private static LocalizedText Title(CollectiveAgreement? agreement) => agreement is null
        ? new("人员信息填报说明", "How to fill in the tables of people")
        : new($"{agreement.Title.Chinese}：人员信息填报说明", $"{agreement.Title.English}: how to fill in the tables of people");

    private static readonly LocalizedText[] Steps =
    [
        new("1. 每张工作表是一张表，表名和列标题请勿改动；用不到的工作表可留空或删除，花名册必须填写。",
            "1. Each sheet is a table. Leave the names of sheets and headers as they are; sheets not needed may stay empty or be removed. The roster is needed."),
        new("2. 黄色标题的列必须有；鼠标停在列标题上可看填写要求，有下拉箭头的单元格请从列表中选取（列表在“可选值”工作表中）。",
            "2. Columns with a yellow header are needed. A note on each header says what is wanted; where a cell has a list, choose from it (sheet “choices”)."),
        new("3. 一行填一项事实；不要合并单元格，不要用公式代替数值，数据中间不要留空行，也不要夹写说明。",
            "3. One fact a row. Do not merge cells, paste formulas as values, and keep remarks out of the tables."),
        new("4. 日期填为 2026-03-01，年月填为 2026-03；工号列已设为文本，前面的 0 会保留。",
            "4. Dates as 2026-03-01, months as 2026-03. Staff numbers are text and keep their leading zeros."),
        new("5. 没有的内容留空；须填而确实没有的填“无”。不要填写身份证号、电话、银行账号。",
            "5. Leave blank what there is not; write “none” where a cell must be filled. Do not enter identity numbers, telephones or bank accounts."),
        new("6. 离职日期、聘期至、结束日期等均指最后一日（含当日）。",
            "6. A last day, of employment, a term or a leave, is included."),
        new("7. 填好后直接保存为 .xlsx 交回；有问题的单元格会按“工作表!单元格”（如 花名册!C7）逐一列出。",
            "7. Save as .xlsx and hand it back; what is wrong with a cell will be listed by sheet and cell, such as roster!C7."),
    ];

    private static readonly LocalizedText[] Headers =
        [new("表", "Table"), new("列", "Column"), new("要求", "Need"), new("单位", "Unit"), new("填写内容", "What a cell holds")];
}
