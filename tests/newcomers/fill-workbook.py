#!/usr/bin/env python3
"""Fills a sheet of a workbook in as somebody at a desk would: looks for the header row, writes each value of a CSV file into the cell below its header.

fill-workbook.py WORKBOOK CSV SHEET: knows nothing of WageGrades, only the format of worksheets. Text goes in as text, days as the serial numbers
that spreadsheets store, so that what is read back is what a spreadsheet would have saved.
"""
import csv
import datetime
import re
import shutil
import sys
import xml.etree.ElementTree as xml
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def tag(name):
    return f"{{{MAIN}}}{name}"


def part_of_sheet(book, title):
    sheets = xml.fromstring(book.read("xl/workbook.xml")).find(tag("sheets"))
    wanted = next(sheet.get(f"{{{RELATIONS}}}id") for sheet in sheets if sheet.get("name") == title)
    links = xml.fromstring(book.read("xl/_rels/workbook.xml.rels"))
    target = next(link.get("Target") for link in links if link.get("Id") == wanted)
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def shared_texts(book):
    if "xl/sharedStrings.xml" not in book.namelist():
        return []
    return ["".join(text.text or "" for text in item.iter(tag("t"))) for item in xml.fromstring(book.read("xl/sharedStrings.xml"))]


def text_of(cell, shared):
    if cell.get("t") == "s":
        return shared[int(cell.find(tag("v")).text)]
    return "".join(text.text or "" for text in cell.iter(tag("t"))) or (cell.findtext(tag("v")) or "")


def column_of(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - 64
    return number


def letters_of(column):
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def cell_with(reference, value, style):
    cell = xml.Element(tag("c"), {"r": reference, **({"s": style} if style else {})})
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        day = datetime.date.fromisoformat(value)
        xml.SubElement(cell, tag("v")).text = str((day - datetime.date(1899, 12, 30)).days)
    else:
        cell.set("t", "inlineStr")
        xml.SubElement(xml.SubElement(cell, tag("is")), tag("t")).text = value
    return cell


def fill(sheet, shared, rows):
    data = sheet.find(tag("sheetData"))
    wanted = list(rows[0])
    for row in data:
        header = {text_of(cell, shared).rstrip(" *＊"): column_of(cell.get("r")) for cell in row}
        if all(name in header for name in wanted):
            break
    else:
        sys.exit(f"no row has the headers {wanted}")
    first = int(row.get("r")) + 1
    styles = {}
    for entry in sheet.iter(tag("col")):
        for column in range(int(entry.get("min")), int(entry.get("max")) + 1):
            styles[column] = entry.get("style")
    for offset, values in enumerate(rows):
        number = first + offset
        old = next((each for each in data if int(each.get("r")) == number), None)
        kept = {column_of(cell.get("r")): cell for cell in old} if old is not None else {}
        for name, value in values.items():
            column = header[name]
            style = kept[column].get("s") if column in kept else styles.get(column)
            kept[column] = cell_with(f"{letters_of(column)}{number}", value, style)
        new = xml.Element(tag("row"), {"r": str(number)})
        new.extend(kept[column] for column in sorted(kept))
        if old is not None:
            data.remove(old)
        data.insert(next((at for at, each in enumerate(data) if int(each.get("r")) > number), len(data)), new)


def main(workbook, table, title):
    xml.register_namespace("", MAIN)
    xml.register_namespace("r", RELATIONS)
    with open(table, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    with zipfile.ZipFile(workbook) as book:
        part = part_of_sheet(book, title)
        sheet = xml.fromstring(book.read(part))
        fill(sheet, shared_texts(book), rows)
        with zipfile.ZipFile(f"{workbook}.new", "w", zipfile.ZIP_DEFLATED) as filled:
            for name in book.namelist():
                filled.writestr(name, xml.tostring(sheet, "utf-8", xml_declaration=True) if name == part else book.read(name))
    shutil.move(f"{workbook}.new", workbook)


if __name__ == "__main__":
    main(*sys.argv[1:])
