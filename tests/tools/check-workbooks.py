"""Compares what LibreOffice shows of each workbook with what its document or tables say: check-workbooks.py WRITTEN SHOWN."""
import csv
import json
import pathlib
import re
import sys

written, shown = map(pathlib.Path, sys.argv[1:])
faults = []
cells = numbers = books = 0


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def blank_end(row):
    row = [cell.strip() for cell in row]
    while row and row[-1] == "":
        row.pop()
    return row


def order(path):
    """The sheets in the order of the workbook."""
    import zipfile
    with zipfile.ZipFile(path) as archive:
        xml = archive.read("xl/workbook.xml").decode("utf-8")
    return [re.sub("&amp;", "&", name) for name in re.findall(r"<(?:x:)?sheet [^>]*?name=\"([^\"]*)\"", xml)]


def find(book, sheet):
    path = shown / f"{book}-{sheet}.csv"
    if not path.exists():
        faults.append(f"{book}: LibreOffice shows no sheet {sheet}")
        return None
    return rows_of(path)


def compare(book, sheet, expected, found):
    global cells, numbers
    expected = [blank_end(row) for row in expected]
    found = [blank_end(row) for row in found]
    while found and not found[-1]:
        found.pop()
    while expected and not expected[-1]:
        expected.pop()
    if len(expected) != len(found):
        faults.append(f"{book} {sheet}: {len(expected)} rows expected, {len(found)} shown")
    for number, (want, have) in enumerate(zip(expected, found), 1):
        cells += len(want)
        numbers += sum(bool(re.fullmatch(r"-?[\d,]+(\.\d+)?(%| .*)?", cell)) for cell in want)
        if want != have:
            faults.append(f"{book} {sheet} row {number}: expected {want}, shown {have}")


for path in sorted(written.glob("*.json")):
    expected, book = json.loads(path.read_text(encoding="utf-8")), path.stem
    books += 1
    if expected["kind"] == "template":
        for sheet, rows in expected["sheets"].items():
            found = find(book, sheet)
            if found is None:
                continue
            # The template has further columns; what is written stands under its header.
            places = [found[0].index(header) if header in found[0] else None for header in rows[0]]
            if None in places:
                faults.append(f"{book} {sheet}: headers {rows[0]} are not all among {found[0]}")
                continue
            compare(book, sheet, rows, [[row[at] if at < len(row) else "" for at in places] for row in found])
        continue
    sheets = order(written / f"{book}.xlsx")[1:]
    if len(sheets) != len(expected["tables"]):
        faults.append(f"{book}: {len(expected['tables'])} tables, but the sheets {sheets}")
    for sheet, table in zip(sheets, expected["tables"]):
        found = find(book, sheet)
        if found is None:
            continue
        rows = [[f"{cell}%" if header.endswith("%") and number and re.fullmatch(r"-?[\d,.]+", cell)
                 else re.sub(r"^-?\d+\.\d\d+$", lambda m: f"{m[0][0] if m[0][0] == '-' else ''}{int(m[0].lstrip('-').split('.')[0]):,}.{m[0].split('.')[1]}", cell) if number else cell
                 for cell, header, number in zip(row, table["headers"], table["numbers"])] for row in table["rows"]]
        compare(book, sheet, [table["headers"], *rows], found)

print("\n".join(faults[:30]))
print(f"{books} workbooks, {cells} cells, {numbers} numbers compared, {len(faults)} faults")
sys.exit(1 if faults or books == 0 or numbers == 0 else 0)
