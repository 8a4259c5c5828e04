#!/usr/bin/env python3
"""Compares what the tool wrote with figures worked out by hand, in the folder where it wrote them.

A month: base pay 4,100 + 5,180 + 6,580 + 6,980 + 8,460 + 8,820 = 40,120; allowance 1,000 for two.
Union, 4 % but at least 180, cells rounded to the yuan: 180 + 207 + 263 + 279 + 338 + 353 = 1,620, allowance 200 more for two: 2,020.
Employer, 2.5 %: 103 + 130 + 165 + 175 + 212 + 221 = 1,006.
Budget of 3,600 a year, in steps of 0.1 %: 0.7 % is 29 + 36 + 46 + 49 + 59 + 62 = 281 a month, 3,372 a year; 0.8 % is 33 + 41 + 53 + 56 + 68 + 71 = 322, 3,864.
"""
import json
import sys
import zipfile

faults = []


def same(what, found, wanted):
    if found != wanted:
        faults.append(f"{what}: {found} and not {wanted}")


def read(file):
    with open(file, encoding="utf-8") as text:
        return json.load(text)


same("the union's proposal", read("工会.json")["total"]["fullYear"]["difference"]["amount"], 12 * 2020)
same("the employer's proposal", read("企业.json")["total"]["fullYear"]["difference"]["amount"], 12 * 1006)
same("what separates them", read("差别.json")["difference"]["amount"], 12 * (2020 - 1006))
found = read("倒推.json")
same("what fits", found["cost"]["fullYear"]["difference"]["amount"], 3372)
same("what is left", found["slack"]["amount"], 228)
same("the next value", found["nextCost"]["fullYear"]["difference"]["amount"], 3864)
same("the proposal that was saved", read("求得成本.json")["total"]["fullYear"]["difference"]["amount"], 3372)
same("pay of August", read("工资.json")["total"]["amount"], 40120 + 2000)

with open("比较.html", encoding="utf-8") as page:
    text = page.read()
for number in ("24,240.00", "12,072.00"):
    same(f"{number} in the comparison", number in text, True)

# Raised by 0.7 %: 4,129 for the first, 8,882 for the last; the allowance as it was.
with open("合同.html", encoding="utf-8") as page:
    text = page.read()
for part in ("第一章", "第一条", "附件一", "4,129 元", "8,882 元", "1,000 元", "＿＿＿＿", "自2026年7月1日起"):
    same(f"{part} in the contract", part in text, True)
for file in ("合同.docx", "对照表.docx"):
    with zipfile.ZipFile(file) as document:
        same(f"{file} opens", document.testzip(), None)
        text = document.read("word/document.xml").decode()
        same(f"the figures of {file}", ("4,129 元" if file == "合同.docx" else "12,168.00") in text, True)
print("\n".join(faults) or "every figure is the one worked out by hand")
sys.exit(1 if faults else 0)
