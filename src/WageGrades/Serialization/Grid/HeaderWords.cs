namespace WageGrades.Serialization;

/// <summary>What the words of a header that no column has stand for.</summary>
internal static class HeaderWords
{
    // What describes a person or a row in any table and never pays.
    private static readonly HashSet<string> Harmless =
    [
        .. ((string[])[
            "序号", "no", "no.", "行号", "备注", "说明", "remark", "remarks", "note", "notes", "性别", "sex", "gender", "年龄", "age", "民族", "籍贯", "政治面貌",
                "婚姻状况", "出生日期", "出生年月", "生日",
            "部门", "车间", "班组", "科室", "department", "workshop", "team", "签名", "签字", "确认签字", "本人签字", "审核", "审核人", "制表人", "复核人", "毕业院校", "学校", "专业",
        ]).Select(CellText.Key),
    ];

    private static readonly string[] Matters =
    [
        // pay
        "工资", "薪", "金额", "津贴", "补", "奖", "绩效", "考核", "得分", "评分", "提成", "扣", "应发", "实发", "待遇", "报酬", "系数", "比例", "单价", "标准", "效益", "元", "分红", "计件",
        "pay", "wage", "salary", "amount", "allowance", "bonus", "award", "factor", "coefficient", "share", "rate", "price",

        // time
        "加班", "小时", "工时", "时数", "天数", "假", "出勤", "缺勤", "旷工", "迟到", "早退", "夜班", "中班", "班次", "调休", "工作日", "休息日", "周末", "入职", "离职", "任职", "转正", "工龄",
            "停工", "生效", "年月", "月份",
        "聘期", "参加工作", "出差", "值班", "产量", "件数", "overtime", "hour", "day", "leave", "absen", "shift", "hired", "service", "month",

        // grade
        "等级", "级别", "技能", "职称", "档", "能级", "岗级", "职级", "岗位等级", "资格", "证书", "聘任", "学历", "名次", "grade", "level", "skill", "title", "step", "degree",
            "certificate",

        // person
        "工号", "编号", "姓名", "员工", "职工", "人员", "employee", "worker", "staff", "name",
    ];

    /// <summary>Whether a column of this header may stay unread in every table.</summary>
    internal static bool IsHarmless(string header) => Harmless.Contains(HeaderText.Plain(header));

    /// <summary>Whether the words stand for pay, time, grade or person, so that leaving the column out could change what is paid.</summary>
    internal static bool MayMatter(string header)
    {
        var key = HeaderText.Plain(header);
        return Matters.Any(word => key.Contains(word, StringComparison.Ordinal)) || IsOvertime(key);
    }

    /// <summary>Whether the header is OT, OT1.5 or the like; the letters alone stand in total and note too.</summary>
    private static bool IsOvertime(string key) => key.StartsWith("ot", StringComparison.Ordinal) && (key.Length == 2 || !char.IsAsciiLetter(key[2]));
}
